import type { RuntimeWindow } from '../host/bootstrap';
import type { TestDoor } from './test-door';

declare global {
  interface Window {
    /** What the add-in's page calls around Office.js; see office-cdn-worker.js. */
    fieldsheetWorkbench?: { prepareRuntime(page: RuntimeWindow): void; runtimeLoaded(): void };
    /** For the end-to-end tests. */
    __workbench?: TestDoor;
  }
}
