import { spawnSync } from 'node:child_process';

// npm run bench:dealers: builds the benchmarks of the dealers as they are shipped and runs them; see bench/dealers/main.ts.

const built = spawnSync('npm', ['run', '--silent', 'build:bench'], { stdio: ['ignore', 2, 2] });
if (built.status !== 0) process.exit(built.status ?? 1);
const { status } = spawnSync(process.execPath, ['dist/bench/dealers.cjs', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
