import { createContext, useContext } from 'react';
import type { SerialDate } from '../core/serial-date';
import type { Translator } from '../i18n/core';
import type { HostActions, WorkbookPort } from '../workflows/ports';
import type { FunctionEntry } from './functions/function-entry';
import type { PaneWorkbook } from './pane-workbook';
import type { RunHistory } from './state/run-history';
import type { FrequencyComparer, Replanner, TaskRunner } from './tasks';

/** Everything of the outside world that pages may use; the bootstrap, the gallery and the tests each bring their own. */
export interface PaneServices {
  readonly port: WorkbookPort;
  readonly actions: HostActions;
  readonly workbook: PaneWorkbook;
  readonly translator: Translator;
  /** Fetches the texts that the first page does without; the same promise as long as it succeeds. */
  readonly texts: () => Promise<void>;
  readonly history: RunHistory;
  /** Runs one of the tasks up to its preview. */
  readonly run: TaskRunner;
  /** Plans visits again around what was locked. */
  readonly replan: Replanner;
  /** Plans once more with three call frequencies and compares the travel. */
  readonly compareFrequencies: FrequencyComparer;
  /** The texts of the pane with those of the visit plan's own pages, which are loaded when a plan is built. */
  readonly planTexts: () => Promise<Translator>;
  /** Offers a text as a file to save; false where the application cannot, so that it may be copied instead. */
  readonly saveFile: (name: string, type: string, text: string) => boolean;
  /** The catalogue in the user's language. */
  readonly functions: () => Promise<readonly FunctionEntry[]>;
  /** Turns the formulas of the selection that call our functions into values; what came of it is told to `commandSource`. */
  readonly freeze: () => Promise<void>;
  /** Today's date where the user is. */
  readonly today: () => SerialDate;
  /** Address of a function's help page for the language in use. */
  readonly helpUrl: (functionId: string) => string;
}

const ServicesContext = createContext<PaneServices | undefined>(undefined);

/** Gives the pane its services. */
export const ServicesProvider = ServicesContext.Provider;

/** The pane's services. @throws when no provider is above the component */
export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('No ServicesProvider above this component');
  return services;
}

/** The look-up of texts, for components that need no more. */
export function useTranslate(): Translator['t'] {
  return useServices().translator.t;
}
