import type { OfficeHost } from './office-host';

/** The part of a window that the host touches; an iframe's window of the same origin does. */
export interface RuntimeWindow {
  readonly history?: { pushState: unknown; replaceState: unknown };
  [key: string]: unknown;
}

/** Undoes what Office.js does to the page beyond its API. */
export interface Bootstrap {
  /** To be called when `office.js` has run: gives `history.pushState` and `replaceState` back. */
  finish(): void;
  /** Hangs up: the page gets no more messages. */
  disconnect(): void;
}

/**
 * Prepares a page for Microsoft's own client; to be called in that page before `office.js` loads. It puts in place
 * what Excel gives a page: `window.external`, and the native bridge that carries requests, events and function calls.
 * Works for the own window and for an iframe of the same origin: messages are plain text, calls are direct.
 */
export function installBootstrap(page: RuntimeWindow, host: OfficeHost): Bootstrap {
  const { pushState, replaceState } = page.history ?? {};
  define(page, 'external', host.external);
  // The client assigns onMessageFromHost when it loads; messages before that have nobody to hear them.
  const bridge: { sendMessageToHost(text: string): void; onMessageFromHost?: (text: string) => void } = {
    sendMessageToHost: (text) => {
      host.sendMessage(text);
    },
  };
  define(page, '_richApiNativeBridge', bridge);
  const disconnect = host.onMessage((text) => bridge.onMessageFromHost?.(text));
  return {
    finish() {
      if (page.history) Object.assign(page.history, { pushState, replaceState });
    },
    disconnect,
  };
}

function define(page: RuntimeWindow, name: string, value: unknown): void {
  Object.defineProperty(page, name, { value, configurable: true, writable: true, enumerable: true });
}
