import { loadTranslator } from '../i18n/load';
import { freezeSelection } from '../taskpane/freeze-selection';

/** Turns the selection's Fieldsheet formulas into values; the pane opens, shows what was done and offers to take it back. */
export async function freeze(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const { t } = await loadTranslator(Office.context.displayLanguage);
    await freezeSelection(t);
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
