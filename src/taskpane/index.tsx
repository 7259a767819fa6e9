import { createRoot } from 'react-dom/client';
import { toSerial } from '../core/serial-date';
import type { SerialDate } from '../core/serial-date';
import { officeActions } from '../excel/host-actions';
import { officePort } from '../excel/office-port';
import { onCommandDone, onPageRequest } from '../excel/pane-route';
import type { PanePage } from '../excel/pane-route';
import { loadPlanTranslator, loadTranslator } from '../i18n/load';
import { App } from './app';
import { createPaneWorkbook } from './create-pane-workbook';
import { compareFrequencies, createReplanner, createTaskRunner } from './create-task-runner';
import { freezeSelection } from './freeze-selection';
import { loadEntries } from './functions/load-entries';
import type { Route } from './navigation';
import { OutsideExcel } from './outside-excel';
import type { PaneServices } from './services';
import { saveFile } from './save-file';
import { createRunHistory } from './state/run-history';

/** Office.js takes `pushState` and `replaceState` from the page; libraries expect them to be functions. */
function restoreHistory(): void {
  const { history } = window;
  const { prototype } = History;
  for (const name of ['pushState', 'replaceState'] as const) {
    if (typeof history[name] !== 'function')
      history[name] = (...args) => prototype[name].apply(history, args);
  }
}

function today(): SerialDate {
  const now = new Date();
  const serial = toSerial({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  if (serial === undefined) throw new Error('The clock is outside the dates of Excel');
  return serial;
}

function routeOf(page: PanePage): Route {
  return page === 'home' ? { page } : { page: 'run', task: page };
}

async function start({ host }: { readonly host: Office.HostType | null }): Promise<void> {
  restoreHistory();
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no #root');
  // Outside of Office there is no context; the browser's language is the best guess then.
  const isInExcel = host === Office.HostType.Excel;
  const translator = await loadTranslator(isInExcel ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = translator.language;
  if (!isInExcel) {
    createRoot(root).render(<OutsideExcel t={translator.t} />);
    return;
  }
  const port = officePort();
  const services: PaneServices = {
    port,
    actions: officeActions(),
    workbook: createPaneWorkbook(port, translator.t, translator.loadWork, translator.language),
    translator,
    texts: translator.loadWork,
    history: createRunHistory(Date.now),
    run: createTaskRunner(port, translator),
    replan: createReplanner(translator),
    compareFrequencies,
    planTexts: () => loadPlanTranslator(translator.language),
    saveFile,
    functions: () => loadEntries(translator),
    freeze: () => freezeSelection(translator.t),
    today,
    helpUrl: (id) => `docs/functions/${id}.md`,
  };
  createRoot(root).render(
    <App
      services={services}
      hostTheme={() => Office.context.officeTheme}
      commandSource={onCommandDone}
      routeSource={(listener) => onPageRequest((page) => listener(routeOf(page)))}
    />,
  );
}

void Office.onReady().then(start);
