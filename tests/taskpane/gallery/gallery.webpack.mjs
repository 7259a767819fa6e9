import path from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { common } from '../../../webpack.config.js';

/** A page that shows the pane in any state over made-up data: for screenshots and for the accessibility check. */
export default {
  ...common,
  name: 'gallery',
  mode: 'production',
  devtool: false,
  entry: { gallery: './tests/taskpane/gallery/gallery.tsx' },
  output: {
    path: path.join(common.context, '.cache', 'gallery'),
    filename: '[name].js',
    clean: true,
  },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({ template: './tests/taskpane/gallery/gallery.html', filename: 'gallery.html' }),
    // One file, so that a state is there as soon as it is drawn.
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
  ],
};
