import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';

const require = createRequire(import.meta.url);
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');

const root = path.dirname(fileURLToPath(import.meta.url));
const DEVELOPMENT_URL = 'https://localhost:3000/';

/** Rules and resolution that the add-in, the command line and the workbench share. */
export const common = {
  context: root,
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: { loader: 'swc-loader', options: { module: { type: 'es6' } } },
      },
      {
        // Importing a file of these rooms does nothing by itself, so that what nobody asks for stays out of the bundle.
        include: [
          'core',
          'calendar',
          'customers',
          'dealers',
          'journal',
          'leads',
          'playbook',
          'results',
          'tables',
          'visits',
        ].map((room) => path.join(root, 'src', room)),
        sideEffects: false,
      },
    ],
  },
  stats: 'errors-warnings',
};

/** Sets the hosting address, and the namespace of the functions when the namespaced variant is built. */
function fillManifest(text, { url, namespace }) {
  const hosted = text
    .replaceAll(DEVELOPMENT_URL, url)
    .replaceAll(DEVELOPMENT_URL.slice(0, -1), new URL(url).origin);
  if (!namespace) return hosted;
  return hosted
    .replace(
      /(<Metadata>\s*<SourceLocation resid="Functions\.Metadata"\/>\s*<\/Metadata>)/,
      '$1\n            <Namespace resid="Functions.Namespace"/>',
    )
    .replace(
      '<bt:ShortStrings>',
      `<bt:ShortStrings>\n        <bt:String id="Functions.Namespace" DefaultValue="${namespace}"/>`,
    );
}

/**
 * The add-in as Excel loads it. One page holds the pane, the commands and the functions (shared runtime).
 * @param env `url`: where the bundle will be hosted; `namespace`: build `=NAMESPACE.SEGMENT()` instead of `=SEGMENT()`
 */
export default function addIn(env = {}, argv = {}) {
  const production = argv.mode !== 'development';
  const url = (env.url ?? DEVELOPMENT_URL).replace(/\/?$/, '/');
  return {
    ...common,
    name: 'add-in',
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    entry: {
      functions: './src/functions/functions.ts',
      taskpane: ['./src/commands/commands.ts', './src/taskpane/index.tsx'],
    },
    output: {
      path: path.join(root, 'dist'),
      filename: '[name].js',
      chunkFilename: 'chunks/[name].[contenthash:8].js',
      clean: { keep: /^(workbench|cli|bench)\// },
    },
    optimization: {
      // functions.js stays whole: Excel loads it for a formula before anybody opens the pane.
      splitChunks: { chunks: 'async' },
    },
    performance: { hints: false },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: './src/functions/functions.ts', output: 'functions.json' }),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          { from: 'samples/*.xlsx', to: 'samples/[name][ext]' },
          // The plugin above ties the functions to their ids. What Excel reads is written from the catalogue: only that
          // says that error values may reach a function.
          {
            from: 'src/functions/metadata/functions*.json',
            to: '[name][ext]',
            force: true,
            transform: (content) => content.toString('utf8').replaceAll(DEVELOPMENT_URL, url),
          },
          { from: 'docs/functions/*.md', to: 'docs/functions/[name][ext]', noErrorOnMissing: true },
          {
            from: 'manifest.xml',
            to: '[name][ext]',
            transform: (content) => fillManifest(content.toString('utf8'), { url, namespace: env.namespace }),
          },
        ],
      }),
    ],
  };
}
