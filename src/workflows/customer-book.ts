import { parseReference } from '../core/address';
import type { CellValue } from '../core/cell';
import type { Problem } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { SerialDate } from '../core/serial-date';
import { FUTURE_ORIGINS, type FutureOrigin } from '../customers/future-customers';
import { costOfDelay } from '../customers/prospect';
import { STABILITY_WEIGHTS, type StabilityResult } from '../customers/stability';
import type { PlaybookTexts } from '../playbook/team-texts';
import { keyId, keyText } from '../tables/key';
import type { TableMapping } from '../tables/mapping';
import { columnOf, keyColumns } from '../tables/mapping';
import type { RegisterRow } from '../tables/registers/decode-register';
import type { CustomerRow, ProspectRow } from '../tables/rows';
import type { ClassifiedCustomer, ClassifiedCustomers } from './classify-existing';
import { classifyFrame, customersOfOrders } from './classify-frame';
import type { ClassifiedProspect } from './classify-prospects';
import { loadFrame } from './frame';
import type { WorkflowRequest } from './outcome';
import { readOwnSheet } from './own-sheet';
import { fallbackSheetId } from './placement';
import { readPlaybook } from './playbook-texts';
import type { CellPlace, WorkbookPort } from './ports';
import { readRegisters } from './registers/read-registers';
import { reviewedActions, type ReviewedAction } from './review/review-actions';
import type { RuleValues } from './rules';

/** What a customer is to the team (DOMAIN 1); one may be several at once. */
export type CustomerKind = 'existing' | 'prospect' | 'future';

/** What the team noted of a future customer. */
export interface FutureNote {
  readonly origin?: FutureOrigin;
  readonly region?: string;
  readonly channel?: string;
  readonly demand?: string;
  readonly material: boolean;
  readonly method?: string;
  readonly firstContact?: SerialDate;
  readonly rep?: string;
}

/** All that is known of one customer. */
export interface CustomerCard {
  /** What customers are told apart by: `keyId` of the key. */
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly kinds: readonly CustomerKind[];
  readonly row?: CustomerRow;
  readonly existing?: ClassifiedCustomer;
  readonly prospectRow?: ProspectRow;
  readonly prospect?: ClassifiedProspect;
  readonly future?: FutureNote;
  /** Reasons and obstacles that the team noted, as they stand on the sheet. */
  readonly actions: readonly ReviewedAction[];
  /** What one more day without the order costs, money; of a PI customer whose volume is known. */
  readonly delayCost?: number;
}

/** Every customer and prospect of a workbook on one day. */
export interface CustomerBook {
  readonly asOf: SerialDate;
  /** By name. */
  readonly cards: readonly CustomerCard[];
  /** What the existing customers were judged by. */
  readonly judged?: ClassifiedCustomers;
  /** Money a year from which a prospect is high. */
  readonly prospectCut?: number;
  readonly rules: RuleValues;
  /** The team's own words of the playbook. */
  readonly texts: PlaybookTexts;
  /** How the tables were read; tells in which column a row names its customer. */
  readonly mappings: readonly TableMapping[];
  readonly problems: readonly Problem[];
}

/** Cells of a row that are looked at for a customer. */
export const ROW_CELLS = 60;

/**
 * Reads and classifies all customers and prospects for the customer page; writes nothing. What a run of *Classify customers* on
 * that day would say, against the classes that stand in the workbook. O(order lines + customers · months).
 * @returns problems alone when there is neither a customer nor a prospect
 */
export async function readCustomerBook(
  port: WorkbookPort,
  request: Pick<WorkflowRequest, 'asOf' | 'control'>,
): Promise<Result<CustomerBook>> {
  const loaded = await loadFrame(port, request, [
    { kind: 'Customers' },
    { kind: 'Orders' },
    { kind: 'Prospects' },
  ]);
  if (!loaded.ok) return loaded;
  const frame = loaded.value;
  const { Customers, Orders, Prospects } = frame.tables;
  const own =
    !Customers && Orders
      ? await readOwnSheet(port, frame.outline, fallbackSheetId('Customers'), true)
      : undefined;
  const listed = Customers?.rows ?? customersOfOrders(frame, own ?? new Map<string, CustomerRow['own']>());
  const found = classifyFrame(frame, request.asOf, listed);
  const problems = [...frame.problems, ...found.problems];
  if (listed.length === 0 && !Prospects?.rows.length) return fail(...problems);

  const { registers, problems: unread } = await readRegisters(port, frame, request.asOf, [
    'Actions',
    'FutureCustomers',
  ]);
  problems.push(...unread);
  const actions = new Map<string, ReviewedAction[]>();
  for (const one of reviewedActions({ frame, found, listed, registers, asOf: request.asOf })) {
    actions.set(one.id, [...(actions.get(one.id) ?? []), one]);
  }
  const cards = new Map<string, CustomerCard>();
  listed.forEach((row, i) => {
    const id = keyId(row.key);
    const existing = found.existing?.customers[i];
    cards.set(id, {
      id,
      key: row.key,
      name: row.name,
      kinds: ['existing'],
      actions: actions.get(id) ?? [],
      row,
      ...(existing && { existing }),
    });
  });
  Prospects?.rows.forEach((prospectRow, i) => {
    const id = keyId(prospectRow.key);
    const prospect = found.prospects?.[i];
    const known = cards.get(id);
    cards.set(id, {
      ...(known ?? { id, key: prospectRow.key, name: prospectRow.name, actions: actions.get(id) ?? [] }),
      kinds: [...(known?.kinds ?? []), 'prospect'],
      prospectRow,
      ...(prospect && { prospect }),
      ...(prospect?.result?.class === 'PI' &&
        prospect.expected !== undefined && { delayCost: costOfDelay(prospect.expected) }),
    });
  });
  for (const { values } of registers.FutureCustomers?.rows ?? []) addFuture(cards, values);
  return ok({
    asOf: request.asOf,
    cards: [...cards.values()].sort((a, b) => a.name.localeCompare(b.name) || (a.key < b.key ? -1 : 1)),
    ...(found.existing && { judged: found.existing }),
    ...(found.prospectCut !== undefined && { prospectCut: found.prospectCut }),
    rules: frame.rules.values,
    texts: await readPlaybook(port, frame.outline),
    mappings: frame.mappings,
    problems,
  });
}

/** Adds a future customer, or its note to the customer or prospect that it has become. */
function addFuture(cards: Map<string, CustomerCard>, values: RegisterRow['values']): void {
  const name = String(values['Name'] ?? '');
  const id = keyId(name);
  const known = cards.get(id) ?? [...cards.values()].find((card) => keyId(card.name) === id);
  const text = (column: string) => {
    const value = values[column];
    return typeof value === 'string' ? value : undefined;
  };
  const origin = FUTURE_ORIGINS.find((one) => one === values['Origin']);
  const contact = values['FirstContact'];
  const texts = {
    region: text('Region'),
    channel: text('Channel'),
    demand: text('Demand'),
    method: text('Method'),
    rep: text('Rep'),
  };
  const future: FutureNote = {
    ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined)),
    ...(origin && { origin }),
    ...(typeof contact === 'number' && { firstContact: contact }),
    material: values['Material'] === true,
  };
  const card = known ?? { id, key: name, name, kinds: [], actions: [] };
  cards.set(card.id, { ...card, future, ...(known ? {} : { kinds: ['future'] }) });
}

/** The terms of a stability with what each counts for; weight × value adds up to the score. */
export function stabilityTerms(stability: StabilityResult): readonly {
  readonly term: keyof typeof STABILITY_WEIGHTS;
  readonly weight: number;
  readonly value: number;
}[] {
  return (['activeShare', 'regularity', 'recencyHealth'] as const).map((term) => ({
    term,
    weight: STABILITY_WEIGHTS[term],
    value: stability[term] ?? 0,
  }));
}

/**
 * The customer that a row of any sheet is about. In a table that was read, the columns of its key or customer decide; elsewhere
 * (visit plan, our own sheets) the first text that is a customer's code or, for one customer only, name.
 * @param place the selected cell
 * @param cells cells of its row from column A on
 */
export function cardAt(
  book: CustomerBook,
  place: CellPlace,
  cells: readonly CellValue[],
): CustomerCard | undefined {
  const byKey = new Map(book.cards.map((card) => [card.id, card]));
  const byName = new Map<string, CustomerCard | null>();
  for (const card of book.cards) {
    const name = keyId(card.name);
    byName.set(name, byName.has(name) ? null : card);
  }
  const find = (value: CellValue | undefined) => {
    const text = keyId(keyText(value ?? null));
    return text === '' ? undefined : (byKey.get(text) ?? byName.get(text) ?? undefined);
  };
  const mapping = book.mappings.find((one) => contains(one, place));
  if (mapping) {
    const start = parseReference(mapping.address)?.column ?? 0;
    const columns = [
      ...(mapping.kind === 'Customers' || mapping.kind === 'Prospects' ? keyColumns(mapping) : []),
      ...['customerCode', 'customer'].flatMap((field) => columnOf(mapping, field) ?? []),
    ];
    for (const { index } of columns) {
      const card = find(cells[start + index]);
      if (card) return card;
    }
    return undefined;
  }
  const selected = cells[place.column];
  for (const value of [selected, ...cells]) {
    const card = typeof value === 'string' ? find(value) : undefined;
    if (card) return card;
  }
  return undefined;
}

function contains({ address, sheet }: TableMapping, place: CellPlace): boolean {
  const area = sheet === place.sheet ? parseReference(address) : undefined;
  return area !== undefined && place.row > area.row && place.row < area.row + area.rows;
}
