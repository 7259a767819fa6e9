import { spawnSync } from 'node:child_process';

// npm run bench:visits: builds the visit benchmarks as they are shipped and runs them; see bench/visits/main.ts for what they take.

const built = spawnSync('npm', ['run', '--silent', 'build:bench'], { stdio: ['ignore', 2, 2] });
if (built.status !== 0) process.exit(built.status ?? 1);
const { status } = spawnSync(process.execPath, ['dist/bench/visits.cjs', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
