import { freezeToValues } from '../excel/freeze-to-values';
import { callsOneOf } from '../excel/formula-calls';
import { officePort } from '../excel/office-port';
import { announceCommand } from '../excel/pane-route';
import { loadTranslator } from '../i18n/load';

/** Turns the selection's Fieldsheet formulas into values and tells the pane, which offers to take it back. */
export async function freeze(event: Office.AddinCommands.Event): Promise<void> {
  try {
    // Only who presses the button needs the catalogue and the texts.
    const [{ catalogue }, { t }] = await Promise.all([
      import('../functions/catalogue'),
      loadTranslator(Office.context.displayLanguage),
    ]);
    const ours = callsOneOf(catalogue.map(({ id }) => id));
    const result = await freezeToValues(officePort(), ours, t('commands:freeze'));
    announceCommand(result);
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
