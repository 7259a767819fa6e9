import { type Bootstrap, installBootstrap, type RuntimeWindow } from '../../host/bootstrap';
import type { OfficeHost } from '../../host/office-host';
import type { CalculationWatch } from '../grid/calculation-watch';

/** Longest time that a read waits for formulas; Excel answers with what it has, too. */
const CALCULATION_LIMIT_MS = 2000;
const READS_CELLS = /"(?:Select|select)":\[[^\]]*"(?:[A-Za-z]+\/)?(?:values|formulas|text)"/i;

/**
 * The add-in's page as far as the workbench has to do with it: connects the page's Office.js to the host, and lets a
 * request that reads cells wait for the formulas that the request before has touched.
 */
export class AddInRuntime {
  readonly #host: OfficeHost;
  readonly #calculation: CalculationWatch;
  #bootstrap: Bootstrap | undefined;
  #queue: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(host: OfficeHost, calculation: CalculationWatch) {
    this.#host = host;
    this.#calculation = calculation;
  }

  /** To be called in the add-in's page before Office.js runs. */
  prepare(page: RuntimeWindow): void {
    this.#bootstrap?.disconnect();
    this.#bootstrap = installBootstrap(page, { ...this.#host, sendMessage: (text) => this.#send(text) });
  }

  /** To be called there after Office.js has run. */
  loaded(): void {
    this.#bootstrap?.finish();
  }

  disconnect(): void {
    this.#bootstrap?.disconnect();
    this.#bootstrap = undefined;
  }

  #send(text: string): void {
    // Answers of functions must come through, or the calculation that others wait for would never end.
    if (text.includes('Microsoft.ExcelServices.CustomFunctions')) {
      this.#host.sendMessage(text);
      return;
    }
    const wait = this.#calculation.busy && READS_CELLS.test(text.replaceAll('\\"', '"'));
    if (!wait && this.#waiting === 0) {
      this.#host.sendMessage(text);
      return;
    }
    this.#waiting += 1;
    this.#queue = this.#queue
      .then(() => (wait ? this.#calculation.settled(CALCULATION_LIMIT_MS) : undefined))
      .then(() => {
        this.#waiting -= 1;
        this.#host.sendMessage(text);
      });
  }
}

/** Address of the add-in's page as Excel asks for it: the host's facts travel in the query. */
export function runtimeUrl(page: string, locale: string, generation: number): string {
  const facts = ['Excel', 'Win32', '16.01', locale, `workbench${generation}`, '', 'disableLogging', '3'].join(
    '$',
  );
  return `${page}${page.includes('?') ? '&' : '?'}_host_Info=${facts}`;
}

/**
 * Starts the service worker that answers for Microsoft's CDN and waits until it serves this page.
 * @throws Error when the browser has no service workers here
 */
export async function startCdnWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) throw new Error('no service workers');
  await navigator.serviceWorker.register('/workbench/office-cdn-worker.js', { scope: '/' });
  await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller) return;
  await new Promise<void>((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
  });
}
