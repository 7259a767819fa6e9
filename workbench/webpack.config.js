import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { common } from '../webpack.config.js';

const here = path.join(common.context, 'workbench');

/** The workbench page. It is for trying the add-in out: nothing of it goes into what Excel loads. */
export default function workbench(_, argv = {}) {
  const production = argv.mode !== 'development';
  return {
    ...common,
    name: 'workbench',
    mode: production ? 'production' : 'development',
    devtool: false,
    // Ten megabytes that only ever come from localhost: minifying them would triple the time to start.
    optimization: { minimize: false },
    entry: { workbench: './workbench/src/main.tsx' },
    output: {
      path: path.join(common.context, 'dist', 'workbench'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: 'chunks/[name].[contenthash:8].js',
      clean: true,
    },
    module: {
      rules: [
        ...common.module.rules,
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        // Univer's packages leave the extension out in their own imports.
        { test: /\.m?js$/, include: /@univerjs/, resolve: { fullySpecified: false } },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
      new HtmlPlugin({ template: path.join(here, 'index.html'), minify: false }),
      new CopyPlugin({ patterns: [{ from: path.join(here, 'office-cdn-worker.js'), to: '[name][ext]' }] }),
      // Hyphenation for text documents, 8 MB for languages that a sheet never hyphenates.
      new webpack.IgnorePlugin({
        resourceRegExp: /^\.\/(?!en-gb)[a-z]{2,3}(?:-[a-z0-9]+)*-[A-Za-z0-9_-]{8}\.js$/,
        contextRegExp: /engine-render/,
      }),
    ],
    performance: { hints: false },
  };
}
