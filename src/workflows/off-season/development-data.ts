import { cellAddress } from '../../core/address';
import type { Problem } from '../../core/problem';
import { info, warning } from '../../core/problem';
import type { SerialDate } from '../../core/serial-date';
import { mean } from '../../core/statistics';
import { importance } from '../../customers/importance';
import type {
  DealerStructure,
  DevelopmentEvent,
  DevelopmentEvents,
  DevelopmentTarget,
  Tier,
} from '../../results/off-season';
import { dealerStructure } from '../../results/off-season';
import { keyId } from '../../tables/key';
import { columnOf } from '../../tables/mapping';
import { parseTier } from '../../tables/parse-tier';
import type { CustomerRow, ProspectRow } from '../../tables/rows';
import type { Frame, LoadedTable } from '../frame';
import type { ResultsData } from '../results-data';

/** A target with what makes it a good one. */
export interface RankedTarget extends DevelopmentTarget {
  readonly supplier?: string;
  /** Expected units or money a year. */
  readonly volume?: number;
  /** Mean of the indicators that are known, 1 … 5. */
  readonly fit?: number;
}

/** A terminal when nobody says what it is: that is what most accounts are. */
const USUAL_TIER: Tier = 3;
/** Days of orders before a month without which a first order does not tell a new account. */
export const HISTORY_DAYS = 60;

/** The chain of the customer list; each fault of a parent or tier is reported with its cell. */
export function structureOf(frame: Frame, problems: Problem[]): DealerStructure | undefined {
  const { Customers } = frame.tables;
  if (!Customers) return undefined;
  const has = (field: string) => columnOf(Customers.mapping, field) !== undefined;
  if (!has('parent') && !has('tier')) return undefined;
  const keys = new Map<string, string>();
  for (const { key, name } of Customers.rows) keys.set(keyId(name), key);
  for (const { key } of Customers.rows) keys.set(keyId(key), key);
  const byKey = new Map(Customers.rows.map((row) => [row.key, row]));
  const structure = dealerStructure(
    Customers.rows.map(({ key, parent, tier }) => {
      const told = tier === undefined ? undefined : parseTier(tier);
      return {
        key,
        ...(parent !== undefined && { parent: keys.get(keyId(parent)) ?? parent }),
        ...(told !== undefined && { tier: told }),
      };
    }),
  );
  for (const { key, fault } of structure.faults) {
    const row = byKey.get(key);
    if (row)
      problems.push(
        cellProblem(Customers, frame, row, 'parent', `off-season-parent-${CODES[fault]}`, row.parent),
      );
  }
  for (const row of Customers.rows)
    if (row.tier !== undefined && parseTier(row.tier) === undefined)
      problems.push(cellProblem(Customers, frame, row, 'tier', 'off-season-tier-unknown', row.tier));
  return structure;
}

const CODES = { unknownParent: 'unknown', ownParent: 'self', cycle: 'cycle', order: 'order' } as const;

function cellProblem(
  { mapping, address }: LoadedTable<'Customers'>,
  { outline }: Frame,
  row: CustomerRow,
  field: 'parent' | 'tier',
  code: string,
  value: string | undefined,
): Problem {
  const column = columnOf(mapping, field);
  const first =
    address.kind === 'range'
      ? address.firstColumn
      : (outline.tables.find(({ name }) => name === address.name)?.area.column ?? 0);
  return warning(code, {
    where: {
      sheet: row.place.sheet,
      row: row.place.row,
      key: row.key,
      ...(column && {
        column: column.header,
        address: cellAddress(row.place.row - 1, first + column.index),
      }),
    },
    args: { customer: row.name, value: value ?? '' },
  });
}

/**
 * Whom to win (DOMAIN 7): the good tier 2 dealers and terminals of competitors among the prospects, the largest first. Good: among the important
 * by expected volume, or fit at least the cut; where neither is known of anybody, all of them.
 */
export function targetsOf(
  frame: Frame,
  data: ResultsData,
  problems: Problem[],
): { readonly targets: readonly RankedTarget[]; readonly candidates: number } {
  const { Prospects } = frame.tables;
  const rules = frame.rules.values;
  if (!Prospects) return { targets: [], candidates: 0 };
  const buyers = new Set(data.lines.map(({ customer }) => keyId(customer)));
  const hasSupplier = columnOf(Prospects.mapping, 'supplier') !== undefined;
  const hasTier = columnOf(Prospects.mapping, 'tier') !== undefined;
  if (!hasTier) problems.push(info('off-season-no-tiers', { where: { sheet: Prospects.sheet } }));
  const open = Prospects.rows.filter(
    (row) =>
      !buyers.has(keyId(row.key)) &&
      !buyers.has(keyId(row.name)) &&
      (!hasSupplier || row.supplier !== undefined) &&
      tierOf(row.tier) !== 1,
  );
  const sizes = importance(
    open.map(({ expectedVolume }) => expectedVolume ?? null),
    { kind: 'share', important: rules.ImportantShare, secondary: rules.SecondaryShare },
  );
  const fits = open.map(fitOf);
  const known = sizes.some((size) => size !== 'NotSized') || fits.some((fit) => fit !== undefined);
  const ranked = open.flatMap((row, at): RankedTarget[] => {
    const fit = fits[at];
    const good = sizes[at] === 'Important' || (fit ?? 0) >= rules.FitCut;
    return known && !good ? [] : [targetOf(row, fit, data)];
  });
  ranked.sort(
    (a, b) =>
      (b.volume ?? -1) - (a.volume ?? -1) || (b.fit ?? -1) - (a.fit ?? -1) || (a.key < b.key ? -1 : 1),
  );
  return { targets: ranked, candidates: open.length };
}

function fitOf({ fit }: ProspectRow): number | undefined {
  return mean(fit.filter((points) => points !== null));
}

function targetOf(row: ProspectRow, fit: number | undefined, data: ResultsData): RankedTarget {
  return {
    key: row.key,
    name: row.name,
    rep: row.rep === undefined ? '' : data.repName(row.rep),
    area: row.area ?? row.region ?? '',
    tier: tierOf(row.tier),
    ...(row.supplier !== undefined && { supplier: row.supplier }),
    ...(row.expectedVolume !== undefined && { volume: row.expectedVolume }),
    ...(fit !== undefined && { fit }),
  };
}

function tierOf(text: string | undefined): Tier {
  return (text === undefined ? undefined : parseTier(text)) ?? USUAL_TIER;
}

/**
 * What was done: contacts with tier 2 dealers and terminals that were not customers yet, or became so, and first orders of new accounts.
 * @returns `openings` undefined when the orders begin too late to tell a first one
 */
export function developmentEvents(
  data: ResultsData,
  from: SerialDate,
): { readonly events: DevelopmentEvents; readonly countsOpenings: boolean } {
  const firsts = new Map<string, { readonly date: SerialDate; readonly rep?: string }>();
  let earliest = Infinity;
  for (const { customer, date, amount, rep } of data.lines) {
    earliest = Math.min(earliest, date);
    if (amount <= 0) continue;
    const known = firsts.get(customer);
    if (!known || date < known.date)
      firsts.set(customer, { date: Math.floor(date), ...(rep !== undefined && { rep }) });
  }
  const countsOpenings = earliest <= from - HISTORY_DAYS;
  const prospects = new Set(data.prospects.flatMap(({ key, name }) => [keyId(key), keyId(name)]));
  const places = new Map<string, { readonly area: string; readonly tier: Tier }>();
  for (const row of [...data.prospects, ...data.customers]) {
    const place = { area: row.area ?? row.region ?? '', tier: tierOf(row.tier) };
    for (const id of [keyId(row.name), keyId(row.key)]) places.set(id, place);
  }
  const eventOf = (
    customer: string,
    date: SerialDate,
    rep: string | undefined,
  ): DevelopmentEvent | undefined => {
    const place = places.get(keyId(customer)) ?? { area: '', tier: USUAL_TIER };
    return place.tier === 1
      ? undefined
      : { ...place, rep: rep ?? data.ownerOf(customer) ?? '', date: Math.floor(date) };
  };
  const defined = (event: DevelopmentEvent | undefined): event is DevelopmentEvent => event !== undefined;
  return {
    countsOpenings,
    events: {
      visits: data.contacts
        // Who bought before the month began is no target any more; who never bought is one when it stands among the prospects.
        .filter(({ customer }) => {
          const first = firsts.get(customer);
          return first ? first.date >= from : prospects.has(keyId(customer));
        })
        .map(({ customer, date, rep }) => eventOf(customer, date, rep))
        .filter(defined),
      openings: countsOpenings
        ? [...firsts]
            .map(([customer, { date, rep }]) => eventOf(customer, date, data.ownerOf(customer) ?? rep))
            .filter(defined)
        : [],
    },
  };
}
