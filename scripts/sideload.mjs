import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import https from 'node:https';
import os from 'node:os';
import path from 'node:path';

// npm run sideload | npm run stop: opens the built add-in in desktop Excel on Windows or Mac. Microsoft's debugging tools refuse other
// systems and bring a large dependency tree, so npx fetches these exact versions only here, and their usage data stays off.
const DEBUGGING = 'office-addin-debugging@6.1.2';
const CERTIFICATES = 'office-addin-dev-certs@2.0.5';
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.xml': 'text/xml',
  '.md': 'text/plain',
};

function npx(...args) {
  const env = { ...process.env, OFFICE_ADDIN_USAGE_DATA: 'none' };
  const { status } = spawnSync('npx', ['--yes', ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env,
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error(
    'Desktop Excel runs on Windows and Mac only. On this system use "npm start", or upload dist/manifest.xml to Excel on the web (docs/deploy.md).',
  );
  process.exit(2);
}
if (!existsSync('dist/manifest.xml')) {
  console.error('There is no build yet: run "npm run build" first.');
  process.exit(2);
}
if (process.argv[2] === 'stop') {
  npx(DEBUGGING, 'stop', 'dist/manifest.xml');
} else {
  npx(CERTIFICATES, 'install');
  const folder = path.join(os.homedir(), '.office-addin-dev-certs');
  const options = {
    key: readFileSync(path.join(folder, 'localhost.key')),
    cert: readFileSync(path.join(folder, 'localhost.crt')),
  };
  const root = path.resolve('dist');
  const server = https.createServer(options, (request, response) => {
    const file = path.join(
      root,
      decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname),
    );
    if (!file.startsWith(root + path.sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
    });
    createReadStream(file).pipe(response);
  });
  server.listen(3000, () => {
    console.log('Serving dist/ at https://localhost:3000. Press Ctrl+C when done, then "npm run stop".');
    npx(DEBUGGING, 'start', 'dist/manifest.xml', 'desktop', '--app', 'excel', '--no-debug');
  });
}
