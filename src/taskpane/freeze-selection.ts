import type { Translate } from '../core/translate';
import { callsOneOf } from '../excel/formula-calls';
import { freezeToValues } from '../excel/freeze-to-values';
import { officePort } from '../excel/office-port';
import { announceCommand } from '../excel/pane-route';

/** Turns the selection's Fieldsheet formulas into values and tells the pane, which shows it and offers to take it back. */
export async function freezeSelection(t: Translate): Promise<void> {
  // Only who asks for it needs the catalogue.
  const { catalogue } = await import('../functions/catalogue');
  const ours = callsOneOf(catalogue.map(({ id }) => id));
  announceCommand(await freezeToValues(officePort(), ours, t('commands:freeze')));
}
