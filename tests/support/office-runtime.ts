import { readFileSync } from 'node:fs';
import path from 'node:path';
import { installBootstrap } from '../../workbench/host/bootstrap';
import type { OfficeHost } from '../../workbench/host/office-host';

const DIST = path.resolve('node_modules/@microsoft/office-js/dist');
const BASE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The client talks to whichever host is current, so that one loaded client serves all tests of a file. */
let current: OfficeHost | undefined;
let hangUp: (() => void) | undefined;
let deliver: (text: string) => void = () => undefined;

type External = Record<string, (...args: unknown[]) => unknown>;

/** What the client has registered for when it loaded; a later host must be told again. */
const registrations = new Map<unknown, unknown[]>();

const external = new Proxy(
  {},
  {
    get(_target, member: string) {
      const method = (current?.external as External | undefined)?.[member];
      if (member !== 'RegisterEvent') return method;
      return (...args: unknown[]) => {
        registrations.set(args[0], args);
        return method?.(...args);
      };
    },
  },
);

const switchboard: OfficeHost = new Proxy({} as OfficeHost, {
  get(_target, member: keyof OfficeHost) {
    if (member === 'external') return external;
    if (member === 'onMessage') {
      return (callback: (text: string) => void) => {
        deliver = callback;
        hangUp = current?.onMessage(callback);
        return () => hangUp?.();
      };
    }
    return current?.[member];
  },
});

/** Tells a new host what the client told the one before when it loaded. */
function introduce(host: OfficeHost): void {
  for (const [id, target, handler] of registrations.values()) {
    (host.external as External).RegisterEvent?.(id, target, handler, () => undefined);
  }
  const service = 'Microsoft.ExcelServices.CustomFunctions';
  const body = {
    Actions: [
      { Id: 1, ActionType: 3, Name: '_SetOsfControlContainerReadyForCustomFunctions', ObjectPathId: 2 },
    ],
    ObjectPaths: { 2: { Id: 2, ObjectPathType: 2, Name: service } },
  };
  host.sendMessage(JSON.stringify({ id: -1, type: 1, flags: 0, message: { body } }));
}

/** Runs a script of the npm copy of Office.js in the page, as its `<script>` would. */
function run(file: string): void {
  const script = document.createElement('script');
  script.textContent = readFileSync(path.join(DIST, file), 'utf8');
  document.head.append(script);
}

/** Hands a script element that Office.js adds its text from the npm copy instead of the network. */
function serveScripts(): MutationObserver {
  const observer = new MutationObserver((records) => {
    for (const added of records.flatMap((record) => [...record.addedNodes])) {
      if (!(added instanceof HTMLScriptElement) || !added.src.startsWith(BASE)) continue;
      run(added.src.slice(BASE.length));
      added.dispatchEvent(new Event('load'));
    }
  });
  observer.observe(document.head, { childList: true });
  return observer;
}

/**
 * Loads Microsoft's own Office.js into the jsdom page and connects it to a host; resolves with what `Office.onReady`
 * says. A second call in the same file connects the loaded client to another host.
 */
export async function loadOffice(host: OfficeHost): Promise<{ host: unknown; platform: unknown }> {
  if (current) {
    hangUp?.();
    current = host;
    hangUp = host.onMessage(deliver);
    introduce(host);
    return { host: Office.HostType.Excel, platform: Office.PlatformType.PC };
  }
  current = host;
  const bootstrap = installBootstrap(globalThis, switchboard);
  const marker = document.createElement('script');
  marker.type = 'text/plain';
  marker.src = `${BASE}office.debug.js`;
  document.head.append(marker);
  const observer = serveScripts();
  run('office.debug.js');
  const info = await Office.onReady();
  observer.disconnect();
  bootstrap.finish();
  return info;
}
