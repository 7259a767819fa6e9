import path from 'node:path';
import { common } from './webpack.config.js';

/** The command line: one CommonJS file for Node, so that `npx fieldsheet` starts without a compiler. */
export default {
  ...common,
  name: 'cli',
  target: 'node20',
  mode: 'production',
  devtool: false,
  entry: { fieldsheet: './src/cli/main.ts' },
  optimization: { minimize: false, splitChunks: false },
  output: {
    path: path.join(common.context, 'dist', 'cli'),
    filename: '[name].cjs',
    library: { type: 'commonjs2' },
    clean: true,
  },
  performance: { hints: false },
};
