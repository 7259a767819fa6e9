import type { SerialDate } from '../core/serial-date';
import type { Problem } from '../core/problem';
import type { NamedDay } from '../results';
import type { WorkbookPort } from './ports';
import type { RegisterPlaces } from './registers/read-registers';
import { readRegisters } from './registers/read-registers';

/** Events with dealers, planned and held, and the days on which a dealer said something. */
export interface TeamEvents {
  readonly events: readonly NamedDay[];
  /** Each is a contact: somebody was there to hear it. `customer` as it was typed. */
  readonly heard: readonly { readonly customer: string; readonly date: SerialDate }[];
  /** Cells of the two registers that could not be read. */
  readonly problems: readonly Problem[];
}

/** Reads the registers *Dealer events* and *Dealer suggestions*; both may be missing. */
export async function readTeamEvents(
  port: WorkbookPort,
  places: RegisterPlaces,
  asOf: SerialDate,
): Promise<TeamEvents> {
  const { registers, problems } = await readRegisters(port, places, asOf, [
    'DealerEvents',
    'DealerSuggestions',
  ]);
  return {
    events: (registers.DealerEvents?.rows ?? []).flatMap(({ values: { Date: date, Event: name } }) =>
      typeof date === 'number' && typeof name === 'string' ? [{ date, name }] : [],
    ),
    heard: (registers.DealerSuggestions?.rows ?? []).flatMap(
      ({ values: { Date: date, Customer: customer } }) =>
        typeof date === 'number' && typeof customer === 'string' ? [{ customer, date }] : [],
    ),
    problems,
  };
}
