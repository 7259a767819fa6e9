import type { SerialDate } from '../../core/serial-date';
import { monthOf } from '../../core/months';
import { successByReason, type ReasonSuccess } from '../../customers/action-review';
import { netToServe, serveVerdict, type ServeNet, type ServeVerdict } from '../../customers/cost-to-serve';
import { futureQuarters, type FutureOrigin, type FutureQuarter } from '../../customers/future-customers';
import { newProductState, type NewProductState, type ProductLine } from '../../customers/new-products';
import {
  SOURCE_CODES,
  sourceFinder,
  sourceResults,
  type SourceCode,
  type SourceResult,
} from '../../customers/prospect-sources';
import type { TimeAllocation } from '../../customers/time-allocation';
import { whitespaceMatrix, type PlacedCustomer, type Whitespace } from '../../customers/whitespace';
import { keyId } from '../../tables/key';
import { SOURCE_WORDS } from '../../tables/registers/customer-registers';
import type { CustomerRow, ProspectRow } from '../../tables/rows';
import { dateFrom } from '../classify-existing';
import type { Classification } from '../classify-frame';
import type { Frame } from '../frame';
import type { RuleValues } from '../rules';
import { accountPlans, type AccountPlan } from './account-plan';
import type { Registers } from '../registers/read-registers';
import { defined } from '../defined';
import { numberOf, textOf, type RecordValues } from '../registers/register-values';
import {
  askedActions,
  reviewedActions,
  type ActionInput,
  type AskedAction,
  type ReviewedAction,
} from './review-actions';
import { timeEntries, timeSpent, yearlyHours, type TimeSpent } from './time-spent';
import { supportedCustomers, type SupportedCustomer } from './support';

/** What it brings and costs to serve one EIV customer. */
export interface ServedCustomer {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly margin?: number;
  readonly supplyCost?: number;
  readonly hours?: number;
  readonly marketing?: number;
  readonly futureBenefit?: number;
  readonly confirmed: boolean;
  readonly net: ServeNet;
  readonly verdict: ServeVerdict;
  readonly runsBelow: number;
}

/** An EI customer and what it last bought for the first time. */
export interface OfferedCustomer extends NewProductState {
  readonly id: string;
  readonly name: string;
}

/** A source with the name that the team gives it. */
export interface NamedSource extends SourceResult {
  readonly label?: string;
}

/** Everything that a review says. */
export interface CustomerReview {
  readonly asOf: SerialDate;
  readonly actions: readonly ReviewedAction[];
  readonly asked: readonly AskedAction[];
  readonly success: Readonly<Record<'EII' | 'PII', readonly ReasonSuccess[]>>;
  readonly served: readonly ServedCustomer[];
  /** EI customers whose orders name products. */
  readonly offers: readonly OfferedCustomer[];
  /** EIII customers with the last support they were given. */
  readonly supported: readonly SupportedCustomer[];
  /** PII prospects with their account plans. */
  readonly plans: readonly AccountPlan[];
  readonly time: readonly TimeAllocation[];
  /** The team's time sheet, or visits done with their usual length. */
  readonly timeSource: TimeSpent['source'];
  /** First day that time is counted from. */
  readonly timeFrom: SerialDate;
  readonly sources: readonly NamedSource[];
  readonly whitespace: Whitespace;
  readonly quarters: readonly FutureQuarter[];
  /** Future customers that nobody has contacted, and that have no material ready. */
  readonly futureOpen: number;
  readonly futureUnready: number;
}

/** What a review is made from. */
export interface ReviewInput extends ActionInput {
  /** Results of the last run by key id: `RunsBelow`, `RunDate`. */
  readonly before: ReadonlyMap<string, CustomerRow['own']>;
  /** 1-based rows of the prospect sheet whose outcome column says that the deal was won. */
  readonly won: ReadonlySet<number>;
}

/** Works out a review of customers (DOMAIN 1.1, 1.2, sources of 2) from what was read. */
export function reviewFacts(input: ReviewInput): CustomerReview {
  const { frame, found, listed, registers, before, asOf } = input;
  const rules = frame.rules.values;
  const day = Math.floor(asOf);
  const actions = reviewedActions(input);
  const entries = timeEntries(input);
  const spent = timeSpent(input, entries);
  return {
    asOf: day,
    actions,
    asked: askedActions(found, actions),
    success: { EII: successOf(actions, 'EII'), PII: successOf(actions, 'PII') },
    served: served(found, registers, yearlyHours(entries, day), before, rules, day),
    offers: offers(frame, found, day),
    supported: supportedCustomers(input),
    plans: accountPlans(input),
    time: spent.allocation,
    timeSource: spent.source,
    timeFrom: day - rules.TimeShareDays + 1,
    sources: sources(input, day),
    whitespace: whitespaceMatrix(placed(listed, frame, registers)),
    ...future(frame, registers, day),
  };
}

function successOf(actions: readonly ReviewedAction[], klass: 'EII' | 'PII'): readonly ReasonSuccess[] {
  return successByReason(actions.filter((one) => one.class === klass));
}

function served(
  found: Classification,
  registers: Registers,
  hours: ReadonlyMap<string, number>,
  before: ReviewInput['before'],
  rules: RuleValues,
  asOf: SerialDate,
): readonly ServedCustomer[] {
  const inputs = new Map<string, RecordValues>();
  for (const { values } of registers.ServeInputs?.rows ?? []) {
    inputs.set(keyId(String(values['Customer'] ?? '')), values);
  }
  const { existing } = found;
  return (existing?.customers ?? [])
    .filter((customer) => customer.class === 'EIV')
    .map(({ key, name, segment }) => {
      const id = keyId(key);
      const cells = inputs.get(id) ?? inputs.get(keyId(name)) ?? {};
      const facts = defined({
        margin:
          numberOf(cells['Margin']) ?? (existing?.basis === 'margin' ? segment.contribution : undefined),
        supplyCost: numberOf(cells['SupplyCost']),
        // Typed hours win over those of the time sheet.
        hours: numberOf(cells['Hours']) ?? hours.get(id),
        marketing: numberOf(cells['Marketing']),
        futureBenefit: numberOf(cells['FutureBenefit']),
      });
      const net = netToServe({ ...facts, ...defined({ hourlyCost: rules.HourlyCost }) });
      const last = before.get(id);
      const lastRun = dateFrom(last?.['RunDate']);
      const runs = last?.['RunsBelow'];
      const confirmed = cells['Confirmed'] === true;
      return {
        id,
        key,
        name,
        ...facts,
        confirmed,
        net,
        ...serveVerdict(
          net,
          typeof runs === 'number' ? { runsBelow: runs } : undefined,
          lastRun === undefined || monthOf(lastRun) < monthOf(asOf),
          confirmed,
        ),
      };
    });
}

function offers(frame: Frame, found: Classification, asOf: SerialDate): readonly OfferedCustomer[] {
  const best = new Map(
    found.existing?.customers
      .filter((customer) => customer.class === 'EI')
      .map(({ key, name }) => [keyId(key), { name, lines: [] as ProductLine[] }]),
  );
  const ids = new Map<string, string>();
  for (const { customer, date, product, amount } of frame.tables.Orders?.rows ?? []) {
    if (product === undefined || amount <= 0) continue;
    let id = ids.get(customer);
    if (id === undefined) ids.set(customer, (id = keyId(customer)));
    best.get(id)?.lines.push({ date, product });
  }
  return [...best].flatMap(([id, { name, lines }]) => {
    const state = newProductState(lines, asOf);
    return state ? [{ id, name, ...state }] : [];
  });
}

function sources({ frame, found, registers, won }: ReviewInput, asOf: SerialDate): readonly NamedSource[] {
  const labels = new Map<SourceCode, string>();
  const costs = new Map<SourceCode, number>();
  for (const { values } of registers.Sources?.rows ?? []) {
    const code = SOURCE_CODES.find((one) => one === values['Code']);
    if (code === undefined) continue;
    const label = textOf(values['Label']);
    const cost = numberOf(values['Cost']);
    if (label !== undefined) labels.set(code, label);
    if (cost !== undefined) costs.set(code, cost);
  }
  const find = sourceFinder(
    SOURCE_CODES.map((code) => ({
      code,
      words: [
        ...(labels.has(code) ? [labels.get(code) ?? ''] : []),
        ...Object.values(SOURCE_WORDS[code - 1] ?? {}).flatMap((list) => list.split('|')),
      ],
    })),
  );
  const firstOrder = firstDays(
    (frame.tables.Orders?.rows ?? []).filter(({ amount }) => amount > 0),
    asOf,
  );
  const firstVisit = firstDays(
    (frame.tables.Visits?.rows ?? []).filter(({ status }) => status === 'done'),
    asOf,
  );
  const buyers = new Set(
    found.existing?.customers.filter(({ noOrders }) => !noOrders).map(({ key }) => keyId(key)),
  );
  const prospects = (frame.tables.Prospects?.rows ?? []).map((row) => {
    const ids = idsOf(row);
    const orderedOn = earliest(ids.map((id) => firstOrder.get(id)));
    const contact = row.firstContact ?? earliest(ids.map((id) => firstVisit.get(id)));
    return {
      ...defined({ code: find(row.source), firstContact: contact, orderedOn }),
      ordered: won.has(row.place.row) || ids.some((id) => buyers.has(id)),
    };
  });
  return sourceResults(prospects, costs).map((source) => {
    const label = source.code === undefined ? undefined : labels.get(source.code);
    return { ...source, ...(label !== undefined && { label }) };
  });
}

function idsOf({ key, name }: ProspectRow): readonly string[] {
  return [...new Set([keyId(key), keyId(name)])];
}

function earliest(days: readonly (SerialDate | undefined)[]): SerialDate | undefined {
  const found = days.filter((day) => day !== undefined);
  return found.length > 0 ? Math.min(...found) : undefined;
}

function firstDays(
  rows: readonly { readonly customer: string; readonly date: SerialDate }[],
  asOf: SerialDate,
): ReadonlyMap<string, SerialDate> {
  const first = new Map<string, SerialDate>();
  const ids = new Map<string, string>();
  for (const { customer, date } of rows) {
    const day = Math.floor(date);
    if (day > asOf) continue;
    let id = ids.get(customer);
    if (id === undefined) ids.set(customer, (id = keyId(customer)));
    const known = first.get(id);
    if (known === undefined || day < known) first.set(id, day);
  }
  return first;
}

function placed(
  listed: readonly CustomerRow[],
  frame: Frame,
  registers: Registers,
): readonly PlacedCustomer[] {
  const taken = new Set(listed.map(({ key }) => keyId(key)));
  return [
    ...listed.map(({ region, area, channel }) => ({
      kind: 'existing' as const,
      ...defined({ region: region ?? area, channel }),
    })),
    ...(frame.tables.Prospects?.rows ?? [])
      .filter(({ key }) => !taken.has(keyId(key)))
      .map(({ region, area, channel }) => ({
        kind: 'prospect' as const,
        ...defined({ region: region ?? area, channel }),
      })),
    ...(registers.FutureCustomers?.rows ?? []).map(({ values }) => ({
      kind: 'future' as const,
      ...defined({ region: textOf(values['Region']), channel: textOf(values['Channel']) }),
    })),
  ];
}

function future(
  frame: Frame,
  registers: Registers,
  asOf: SerialDate,
): Pick<CustomerReview, 'quarters' | 'futureOpen' | 'futureUnready'> {
  const prospects = new Set(frame.tables.Prospects?.rows.flatMap(idsOf));
  const rows = (registers.FutureCustomers?.rows ?? []).map(({ values }) => {
    const noted = numberOf(values['Noted']);
    const firstContact = numberOf(values['FirstContact']);
    // A future customer who stands in the list of prospects is one, whether or not somebody noted the day.
    const listed = prospects.has(keyId(String(values['Name'] ?? '')));
    const prospectOn =
      numberOf(values['ProspectOn']) ?? (listed ? (firstContact ?? noted ?? asOf) : undefined);
    return {
      ...defined({
        origin: textOf(values['Origin']) as FutureOrigin | undefined,
        noted,
        firstContact,
        prospectOn,
      }),
      material: values['Material'] === true,
    };
  });
  return {
    quarters: futureQuarters(rows, asOf),
    futureOpen: rows.filter((row) => row.firstContact === undefined && row.prospectOn === undefined).length,
    futureUnready: rows.filter((row) => !row.material && row.prospectOn === undefined).length,
  };
}
