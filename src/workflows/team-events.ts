import type { SerialDate } from '../core/serial-date';
import type { Problem } from '../core/problem';
import type { NamedDay } from '../results';
import { DEALER_EVENTS, DEALER_SUGGESTIONS } from '../tables/registers/development-registers';
import { readTeamRegister } from './off-season/team-registers';
import type { WorkbookOutline, WorkbookPort } from './ports';

/** Events with dealers, planned and held, and the days on which a dealer said something. */
export interface TeamEvents {
  readonly events: readonly NamedDay[];
  /** Each is a contact: somebody was there to hear it. `customer` as it was typed. */
  readonly heard: readonly { readonly customer: string; readonly date: SerialDate }[];
  /** Cells of the two registers that could not be read. */
  readonly problems: readonly Problem[];
}

/** Reads the registers *Dealer events* and *Dealer suggestions*; both may be missing. */
export async function readTeamEvents(port: WorkbookPort, outline: WorkbookOutline): Promise<TeamEvents> {
  const problems: Problem[] = [];
  const events = await readTeamRegister(port, outline, DEALER_EVENTS, problems);
  const suggestions = await readTeamRegister(port, outline, DEALER_SUGGESTIONS, problems);
  return {
    events: (events?.rows ?? []).flatMap(({ values: { Date: date, Event: name } }) =>
      typeof date === 'number' && typeof name === 'string' ? [{ date, name }] : [],
    ),
    heard: (suggestions?.rows ?? []).flatMap(({ values: { Date: date, Customer: customer } }) =>
      typeof date === 'number' && typeof customer === 'string' ? [{ customer, date }] : [],
    ),
    problems,
  };
}
