import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';

describe('the server gives out the built files to this machine and nothing else', () => {
  let server: ChildProcess;
  let port: number;

  beforeAll(async () => {
    server = spawn(process.execPath, ['workbench/serve.mjs'], {
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    port = await new Promise<number>((resolve) => {
      server.stdout?.on('data', (data: Buffer) => {
        const found = /localhost:(\d+)/.exec(data.toString());
        if (found) resolve(Number(found[1]));
      });
    });
  });
  afterAll(() => server.kill());

  /** Plain http, as fetch would tidy up the path. */
  const ask = (path: string, method = 'GET'): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      get({ host: 'localhost', port, path, method }, (response) => {
        response.resume();
        resolve(response);
      }).on('error', reject);
    });

  test('the start page leads to the workbench', async () => {
    const { statusCode, headers } = await ask('/');
    expect(statusCode).toBe(302);
    expect(headers.location).toBe('/workbench/');
  });

  test.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/samples/..%2f..%2fpackage.json',
    '/office-js/../package.json',
    '/%00',
  ])('%s leads nowhere', async (path) => {
    expect((await ask(path)).statusCode).toBe(404);
  });

  test('a broken address and a write are refused', async () => {
    expect((await ask('/%E0%A4%A')).statusCode).toBe(400);
    expect((await ask('/', 'POST')).statusCode).toBe(405);
  });

  test("Microsoft's client and the samples are served with headers that keep the page to itself", async () => {
    const { statusCode, headers } = await ask('/office-js/office.debug.js');
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toContain('text/javascript');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect((await ask('/samples/index.json')).statusCode).toBe(200);
  });
});
