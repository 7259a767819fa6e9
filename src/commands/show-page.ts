import { requestPage } from '../excel/pane-route';
import type { PanePage } from '../excel/pane-route';

/** Brings the pane up at a page. Excel greys the button until the command is completed, so that happens whatever comes. */
export async function showPage(page: PanePage, event: Office.AddinCommands.Event): Promise<void> {
  try {
    requestPage(page);
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
