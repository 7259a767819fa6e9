import { spawnSync } from 'node:child_process';

// npm run sideload [stop]: opens the built add-in in desktop Excel on Windows or Mac. Microsoft's debugging tool refuses other systems
// and brings a large dependency tree, so npx fetches this exact version only here.
const TOOL = 'office-addin-debugging@6.0.6';

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error(
    'Desktop Excel runs on Windows and Mac only. On this system use "npm start", or add dist/manifest.xml to Excel on the web (docs/deploy.md).',
  );
  process.exit(2);
}
const stop = process.argv[2] === 'stop';
const args = [
  '--yes',
  TOOL,
  stop ? 'stop' : 'start',
  'dist/manifest.xml',
  ...(stop ? [] : ['desktop', '--app', 'excel']),
];
const { status } = spawnSync('npx', args, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, OFFICE_ADDIN_USAGE_DATA: 'none' },
});
process.exit(status ?? 1);
