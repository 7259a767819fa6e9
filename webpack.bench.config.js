import path from 'node:path';
import cli from './webpack.cli.config.js';

/** The benchmarks, built like the command line so that they measure what is shipped. */
export default {
  ...cli,
  name: 'bench',
  entry: {
    measure: './bench/measure.ts',
    visits: './bench/visits/main.ts',
    dealers: './bench/dealers/main.ts',
  },
  output: {
    path: path.join(cli.context, 'dist', 'bench'),
    filename: '[name].cjs',
    library: { type: 'commonjs2' },
    clean: true,
  },
};
