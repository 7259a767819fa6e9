/**
 * Stands in for Microsoft's CDN on this machine: the pane asks for office.js there, as in Excel, and gets the copy that
 * npm has installed. No request leaves localhost. Before the client runs, the workbench puts in place what Excel gives
 * an add-in's page (`window.external` and the native bridge).
 */
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const LOCAL = '/office-js/';
const BEFORE = 'window.OsfOptOut = true; window.parent.fieldsheetWorkbench?.prepareRuntime(window);\n';
const AFTER = '\nwindow.parent.fieldsheetWorkbench?.runtimeLoaded(window);\n';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { url } = event.request;
  if (url.startsWith(CDN))
    event.respondWith(fromPackage(new URL(url).pathname.slice(new URL(CDN).pathname.length)));
  else if (new URL(url).origin !== self.location.origin) event.respondWith(Response.error());
});

/** The readable build is served: the workbench is for people who want to look inside. */
async function fromPackage(path) {
  if (path !== 'office.js') return fetch(LOCAL + path);
  const client = await fetch(`${LOCAL}office.debug.js`);
  if (!client.ok) return client;
  return new Response(BEFORE + (await client.text()) + AFTER, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
