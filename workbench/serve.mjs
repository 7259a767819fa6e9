import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Scripts from this server and, for the pane, from the address that the service worker answers for. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cache-control': 'no-cache',
};

/** Folders that are served, by the start of the address; the first that fits counts. */
function mounts() {
  const officeJs = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  return [
    ['/office-js/', officeJs],
    ['/samples/', path.join(root, 'samples')],
    ['/', path.join(root, 'dist')],
  ];
}

async function locate(pathname, folders) {
  const decoded = decodeURIComponent(pathname);
  if (decoded.includes('\0')) return undefined;
  const mount = folders.find(([prefix]) => decoded.startsWith(prefix));
  if (!mount) return undefined;
  const [prefix, folder] = mount;
  let file = path.join(folder, decoded.slice(prefix.length));
  if (file !== folder && !file.startsWith(folder + path.sep)) return undefined;
  if (file.endsWith(path.sep) || file === folder) file = path.join(file, 'index.html');
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? { file, size: found.size } : undefined;
}

async function answer(request, response, folders) {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  if (pathname === '/') {
    response.writeHead(302, { location: '/workbench/' }).end();
    return;
  }
  const found = await locate(pathname, folders);
  if (!found) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  response.setHeader('content-type', TYPES[path.extname(found.file)] ?? 'application/octet-stream');
  response.setHeader('content-length', found.size);
  if (pathname === '/workbench/office-cdn-worker.js') response.setHeader('service-worker-allowed', '/');
  if (request.method === 'HEAD') response.end();
  else createReadStream(found.file).pipe(response);
}

/**
 * Serves the built add-in and the workbench to this machine.
 * @param {number} port 0 picks a free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(port) {
  const folders = mounts();
  const server = createServer((request, response) => {
    answer(request, response, folders).catch((error) => {
      if (!response.headersSent) response.writeHead(error instanceof URIError ? 400 : 500);
      response.end();
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT ?? 3000);
  try {
    const { url } = await serve(port);
    console.log(`Fieldsheet workbench: ${url}`);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`Port ${port} is taken. Choose another one: PORT=3001 npm start`);
    process.exitCode = 1;
  }
}
