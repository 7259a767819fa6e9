import type { DealerBuilt, DealerCells } from './build-dealer-rows';
import { accountRow, auditRow, invoiceRow, priceRow, productRow } from './build-dealer-rows';
import type { DecodedColumn } from './decode-columns';
import type { ColumnMapping, MappedField } from './mapping';
import { columnOf } from './mapping';
import type { FieldValue } from './parse-field';
import type {
  AreaRow,
  CustomerRow,
  DayOffRow,
  OrderRow,
  ProspectRow,
  RepRow,
  RowsByKind,
  StockRow,
  TableKind,
  TravelDetourRow,
  TravelRow,
  VisitRow,
} from './rows';
import { CONDITION_FIELDS, DESIRE_FIELDS, FIT_FIELDS } from './synonyms/prospects';

/** What a row is built from besides its decoded columns. */
export interface RowSource {
  readonly sheet: string;
  /** 0-based sheet row of the block's first row. */
  readonly firstRow: number;
  /** Key of a row; `''` when it has none. */
  readonly key: (row: number) => string;
  readonly own: (row: number) => CustomerRow['own'];
  readonly history?: (row: number) => readonly (number | null)[] | undefined;
}

/** A row with its key, or the column without which there is none. */
export type Built<K extends TableKind> =
  | { readonly row: RowsByKind[K]; readonly key: string }
  | { readonly missing: MappedField | undefined; readonly code: string };

type Get = (field: string) => FieldValue | undefined;

/** Values of a field, row by row. */
type Columns = (field: string) => DecodedColumn['values'] | undefined;

interface Context {
  readonly mapping: ColumnMapping;
  readonly source: RowSource;
}

/** A function that builds the row at an index of the block. */
export function rowBuilder<K extends TableKind>(
  kind: K,
  mapping: ColumnMapping,
  columns: readonly DecodedColumn[],
  source: RowSource,
): (row: number) => Built<K> {
  const byField = new Map(columns.map(({ field, values }) => [field.field, values]));
  const builder: Builder<K> = BUILDERS[kind];
  return builder((field) => byField.get(field), { mapping, source });
}

type Builder<K extends TableKind> = (columns: Columns, context: Context) => (row: number) => Built<K>;

/** A builder that asks for the fields of a row by their names. */
function byRow<K extends TableKind>(
  build: (get: Get, row: number, context: Context) => Built<K>,
): Builder<K> {
  return (columns, context) => {
    let at = 0;
    const get: Get = (field) => columns(field)?.[at];
    return (row) => {
      at = row;
      return build(get, row, context);
    };
  };
}

function place({ source }: Context, row: number) {
  return { sheet: source.sheet, row: source.firstRow + row + 1 };
}

function text(value: FieldValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function number(value: FieldValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function weekdays(value: FieldValue | undefined): readonly number[] | undefined {
  return Array.isArray(value) ? (value as readonly number[]) : undefined;
}

function hours(value: FieldValue | undefined): { readonly start: number; readonly end: number } | undefined {
  return typeof value === 'object' && 'start' in value ? value : undefined;
}

function flag(value: FieldValue | undefined): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** Leaves out what is unknown, so that a row carries only what the team wrote. */
function known<T extends object>(fields: T): { [P in keyof T]?: Exclude<T[P], undefined> } {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) result[name] = value;
  return result as { [P in keyof T]?: Exclude<T[P], undefined> };
}

function missing(context: Context, code: string, ...fields: readonly string[]) {
  const column = fields.map((field) => columnOf(context.mapping, field)).find((found) => found !== undefined);
  return { missing: column, code };
}

function customer(get: Get, row: number, context: Context): Built<'Customers'> {
  const key = context.source.key(row);
  if (!key) return missing(context, 'tables-missing-key', 'code', 'name');
  const history = context.source.history?.(row);
  const built: CustomerRow = {
    place: place(context, row),
    key,
    name: text(get('name')) ?? key,
    own: context.source.own(row),
    ...known({
      rep: text(get('rep')),
      region: text(get('region')),
      area: text(get('area')),
      channel: text(get('channel')),
      tier: text(get('tier')),
      parent: text(get('parent')),
      address: text(get('address')),
      phone: text(get('phone')),
      ...coordinates(get),
      teamClass: text(get('teamClass')),
      visitMinutes: number(get('visitMinutes')),
      callsPerMonth: number(get('callsPerMonth')),
      weekdays: weekdays(get('weekdays')),
      hours: hours(get('hours')),
      lastVisit: number(get('lastVisit')),
      earliestVisit: number(get('earliestVisit')),
      doNotContact: flag(get('doNotContact')),
      appointment: number(get('appointment')),
    }),
    ...(history ? { history } : {}),
  };
  return { row: built, key };
}

/** Both coordinates or none; 0/0 is a cell that nobody filled, not a place in the sea. */
function coordinates(get: Get): { readonly latitude?: number; readonly longitude?: number } {
  const latitude = number(get('latitude'));
  const longitude = number(get('longitude'));
  return latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0)
    ? {}
    : { latitude, longitude };
}

function order(get: Get, row: number, context: Context): Built<'Orders'> {
  const who = text(get('customerCode')) ?? text(get('customer'));
  const date = number(get('date'));
  const quantity = number(get('quantity'));
  const amount = number(get('amount')) ?? valueOf(quantity, number(get('unitPrice')));
  if (who === undefined) return missing(context, 'tables-missing-customer', 'customerCode', 'customer');
  if (date === undefined) return missing(context, 'tables-missing-date', 'date');
  if (amount === undefined)
    return missing(context, 'tables-missing-amount', 'amount', 'unitPrice', 'quantity');
  const margin = number(get('margin'));
  const product = text(get('sku')) ?? text(get('product'));
  const seller = text(get('rep'));
  // Spelt out because there are many order lines.
  const built: OrderRow = {
    place: place(context, row),
    customer: who,
    date,
    amount,
    ...(margin === undefined ? undefined : { margin }),
    ...(quantity === undefined ? undefined : { quantity }),
    ...(product === undefined ? undefined : { product }),
    ...(seller === undefined ? undefined : { rep: seller }),
  };
  return { row: built, key: '' };
}

/** Quantity × price of a line without an amount, rounded to four decimals: no currency has more, and 3 · 1.1 is 3.3. */
function valueOf(quantity: number | undefined, unitPrice: number | undefined): number | undefined {
  if (quantity === undefined || unitPrice === undefined) return undefined;
  return Math.round(quantity * unitPrice * 1e4) / 1e4;
}

function prospect(get: Get, row: number, context: Context): Built<'Prospects'> {
  const key = context.source.key(row);
  if (!key) return missing(context, 'tables-missing-key', 'code', 'name');
  const list = (fields: readonly string[]) => fields.map((field) => number(get(field)) ?? null);
  const ability = text(get('abilityToPay'));
  const built: ProspectRow = {
    place: place(context, row),
    key,
    name: text(get('name')) ?? key,
    desire: list(DESIRE_FIELDS),
    fit: list(FIT_FIELDS),
    conditions: list(CONDITION_FIELDS),
    own: context.source.own(row),
    ...known({
      rep: text(get('rep')),
      region: text(get('region')),
      area: text(get('area')),
      tier: text(get('tier')),
      supplier: text(get('supplier')),
      ...coordinates(get),
      expectedVolume: number(get('expectedVolume')),
      marginRate: number(get('marginRate')),
      expectedDate: number(get('expectedDate')),
      timesPushed: number(get('timesPushed')),
      need: number(get('need')),
      abilityToPay: ability === 'strong' || ability === 'weak' || ability === 'none' ? ability : undefined,
      source: text(get('source')),
      channel: text(get('channel')),
      firstContact: number(get('firstContact')),
      lastContact: number(get('lastContact')),
      lastVisit: number(get('lastVisit')),
    }),
  };
  return { row: built, key };
}

const STOCK_NUMBERS = [
  'date',
  'opening',
  'purchases',
  'sales',
  'unitPrice',
  'onOrder',
  'backorders',
] as const;

/** Looks its columns up once, because there are many counts. */
function stock(columns: Columns, context: Context): (row: number) => Built<'Stock'> {
  const dealers = [columns('dealer'), columns('dealerCode')];
  const products = [columns('sku'), columns('product')];
  const closings = columns('closing');
  const ownProducts = columns('ownProduct');
  const numbers = STOCK_NUMBERS.flatMap((field) => {
    const values = columns(field);
    return values ? [{ field, values }] : [];
  });
  const firstText = ([first, second]: typeof dealers, row: number) =>
    text(first?.[row]) ?? text(second?.[row]);
  return (row) => {
    const dealer = firstText(dealers, row);
    const product = firstText(products, row);
    const closing = number(closings?.[row]);
    if (dealer === undefined) return missing(context, 'tables-missing-dealer', 'dealer', 'dealerCode');
    if (product === undefined) return missing(context, 'tables-missing-product', 'product', 'sku');
    if (closing === undefined) return missing(context, 'tables-missing-stock', 'closing');
    const key = context.source.key(row);
    if (!key) return missing(context, 'tables-missing-key', 'dealer', 'dealerCode');
    const built: { -readonly [P in keyof StockRow]: StockRow[P] } = {
      place: place(context, row),
      key,
      dealer,
      product,
      closing,
      own: context.source.own(row),
    };
    for (const { field, values } of numbers) {
      const value = number(values[row]);
      if (value !== undefined) built[field] = value;
    }
    const ownProduct = flag(ownProducts?.[row]);
    if (ownProduct !== undefined) built.ownProduct = ownProduct;
    return { row: built, key };
  };
}

function visit(get: Get, row: number, context: Context): Built<'Visits'> {
  const date = number(get('date'));
  const who = text(get('customerCode')) ?? text(get('customer'));
  if (date === undefined) return missing(context, 'tables-missing-date', 'date');
  if (who === undefined) return missing(context, 'tables-missing-customer', 'customerCode', 'customer');
  const status = text(get('status'));
  const built: VisitRow = {
    place: place(context, row),
    key: context.source.key(row),
    date,
    customer: who,
    ...known({
      rep: text(get('rep')),
      order: number(get('order')),
      arrival: number(get('arrival')),
      status:
        status === 'planned' || status === 'confirmed' || status === 'done' || status === 'missed'
          ? status
          : undefined,
    }),
  };
  return { row: built, key: built.key };
}

function rep(get: Get, row: number, context: Context): Built<'Reps'> {
  const key = context.source.key(row);
  if (!key) return missing(context, 'tables-missing-key', 'code', 'name');
  const built: RepRow = {
    place: place(context, row),
    key,
    name: text(get('name')) ?? key,
    ...known({
      startLatitude: number(get('startLatitude')),
      startLongitude: number(get('startLongitude')),
      endLatitude: number(get('endLatitude')),
      endLongitude: number(get('endLongitude')),
      area: text(get('area')),
      hours: hours(get('hours')),
      dayHours: text(get('dayHours')),
      lunch: hours(get('lunch')),
      visitsPerDay: number(get('visitsPerDay')),
      minutesPerDay: number(get('minutesPerDay')),
      coldMinutes: number(get('coldMinutes')),
      weekdays: weekdays(get('weekdays')),
      since: number(get('since')),
      level: text(get('level')),
      coldTarget: number(get('coldTarget')),
      newTarget: number(get('newTarget')),
      orderTarget: number(get('orderTarget')),
      salesTarget: number(get('salesTarget')),
    }),
  };
  return { row: built, key };
}

function dayOff(get: Get, row: number, context: Context): Built<'DaysOff'> {
  const date = number(get('date'));
  if (date === undefined) return missing(context, 'tables-missing-date', 'date');
  const built: DayOffRow = {
    place: place(context, row),
    date,
    ...known({
      name: text(get('name')),
      rep: text(get('rep')),
      working: flag(get('working')),
      until: number(get('until')),
    }),
  };
  return { row: built, key: '' };
}

function travel(get: Get, row: number, context: Context): Built<'Travel'> {
  const from = text(get('from'));
  const to = text(get('to'));
  const minutes = number(get('minutes'));
  const km = number(get('km'));
  if (from === undefined) return missing(context, 'tables-missing-end', 'from');
  if (to === undefined) return missing(context, 'tables-missing-end', 'to');
  if (minutes === undefined && km === undefined)
    return missing(context, 'tables-missing-travel', 'minutes', 'km');
  const built: TravelRow = { place: place(context, row), from, to, ...known({ minutes, km }) };
  return { row: built, key: '' };
}

function travelDetour(get: Get, row: number, context: Context): Built<'TravelDetours'> {
  const from = text(get('from'));
  const to = text(get('to'));
  const minutes = number(get('minutes'));
  if (from === undefined) return missing(context, 'tables-missing-end', 'from');
  if (to === undefined) return missing(context, 'tables-missing-end', 'to');
  if (minutes === undefined) return missing(context, 'tables-missing-travel', 'minutes');
  const built: TravelDetourRow = { place: place(context, row), from, to, minutes };
  return { row: built, key: '' };
}

function area(get: Get, row: number, context: Context): Built<'Areas'> {
  const key = context.source.key(row);
  if (!key) return missing(context, 'tables-missing-key', 'name');
  const { latitude, longitude } = coordinates(get);
  if (latitude === undefined || longitude === undefined)
    return missing(context, 'tables-missing-coordinates', 'latitude', 'longitude');
  const built: AreaRow = { place: place(context, row), key, latitude, longitude };
  return { row: built, key };
}

function dealerRow<K extends TableKind>(
  build: (cells: DealerCells) => DealerBuilt<RowsByKind[K]>,
): Builder<K> {
  return byRow((get, row, context) => {
    const built = build({ get, place: place(context, row), key: context.source.key(row) });
    return 'lacks' in built ? missing(context, built.code, ...built.lacks) : built;
  });
}

const BUILDERS: { readonly [K in TableKind]: Builder<K> } = {
  Customers: byRow(customer),
  Orders: byRow(order),
  Prospects: byRow(prospect),
  Stock: stock,
  Visits: byRow(visit),
  Reps: byRow(rep),
  DaysOff: byRow(dayOff),
  Travel: byRow(travel),
  TravelDetours: byRow(travelDetour),
  Areas: byRow(area),
  Products: dealerRow(productRow),
  Prices: dealerRow(priceRow),
  Accounts: dealerRow(accountRow),
  Invoices: dealerRow(invoiceRow),
  Audits: dealerRow(auditRow),
};
