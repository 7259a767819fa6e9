import type { AccountRow, AuditRow, InvoiceRow, PriceRow, ProductRow } from './dealer-rows';
import type { FieldValue } from './parse-field';
import type { RowPlace } from './rows';

/** What the row builders of dealers' tables are given. */
export interface DealerCells {
  readonly get: (field: string) => FieldValue | undefined;
  readonly place: RowPlace;
  /** Key of the row; `''` when the first key cell is blank. */
  readonly key: string;
}

/** A row, or the fields of which one is missing and the code that says so. */
export type DealerBuilt<R> =
  { readonly row: R; readonly key: string } | { readonly lacks: readonly string[]; readonly code: string };

function text(value: FieldValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function number(value: FieldValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function flag(value: FieldValue | undefined): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** One of the words that a column may hold. */
function oneOf<T extends string>(value: FieldValue | undefined, ...words: readonly T[]): T | undefined {
  return words.find((word) => word === value);
}

/** Leaves out what is unknown, so that a row carries only what the team wrote. */
function known<T extends object>(fields: T): { [P in keyof T]?: Exclude<T[P], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [P in keyof T]?: Exclude<T[P], undefined>;
  };
}

const NO_DEALER = { lacks: ['dealer', 'dealerCode'], code: 'tables-missing-dealer' } as const;
const dealerOf = (get: DealerCells['get']) => text(get('dealer')) ?? text(get('dealerCode'));

/** A product. */
export function productRow({ get, place, key }: DealerCells): DealerBuilt<ProductRow> {
  const name = text(get('name'));
  // Competitors' products stand in the same list and have no code of ours.
  const id = key || name;
  if (!id) return { lacks: ['code', 'name'], code: 'tables-missing-product' };
  const row: ProductRow = {
    place,
    key: id,
    name: name ?? id,
    ...known({
      brand: text(get('brand')),
      ownProduct: flag(get('ownProduct')),
      pack: number(get('pack')),
      caseSize: number(get('caseSize')),
      minimumOrder: number(get('minimumOrder')),
      shelfLife: number(get('shelfLife')),
      leadTime: number(get('leadTime')),
      listPrice: number(get('listPrice')),
      policyPrice: number(get('policyPrice')),
      cost: number(get('cost')),
      abc: oneOf(get('abc'), 'A', 'B', 'C'),
      launched: number(get('launched')),
    }),
  };
  return { row, key: id };
}

/** Prices that were seen; a lone price is the retail price unless the row says otherwise. */
export function priceRow({ get, place }: DealerCells): DealerBuilt<PriceRow> {
  const date = number(get('date'));
  const dealer = dealerOf(get);
  const product = text(get('sku')) ?? text(get('product'));
  if (date === undefined) return { lacks: ['date'], code: 'tables-missing-date' };
  if (dealer === undefined) return NO_DEALER;
  if (product === undefined) return { lacks: ['product', 'sku'], code: 'tables-missing-product' };
  const lone = number(get('price'));
  const isPurchase = get('kind') === 'purchase';
  const retail = number(get('retail')) ?? (isPurchase ? undefined : lone);
  const purchase = number(get('purchase')) ?? (isPurchase ? lone : undefined);
  if (retail === undefined && purchase === undefined)
    return { lacks: ['price', 'retail', 'purchase'], code: 'tables-missing-price' };
  const row: PriceRow = {
    place,
    date,
    dealer,
    product,
    ...known({
      area: text(get('area')),
      retail,
      purchase,
      pack: number(get('pack')),
      currency: text(get('currency'))?.toUpperCase(),
      ownProduct: flag(get('ownProduct')),
      source: text(get('source')),
    }),
  };
  return { row, key: '' };
}

/** Terms of a dealer's account. */
export function accountRow({ get, place, key }: DealerCells): DealerBuilt<AccountRow> {
  const dealer = dealerOf(get);
  if (dealer === undefined || !key) return NO_DEALER;
  const row: AccountRow = {
    place,
    key,
    dealer,
    ...known({
      limit: number(get('limit')),
      collateral: number(get('collateral')),
      collateralKind: text(get('collateralKind')),
      collateralUntil: number(get('collateralUntil')),
      confirmedOn: number(get('confirmedOn')),
      grade: text(get('grade')),
      gradedOn: number(get('gradedOn')),
      gradeReason: text(get('gradeReason')),
    }),
  };
  return { row, key };
}

/** An entry of a dealer's account. */
export function invoiceRow({ get, place }: DealerCells): DealerBuilt<InvoiceRow> {
  const dealer = dealerOf(get);
  const amount = number(get('amount'));
  if (dealer === undefined) return NO_DEALER;
  if (amount === undefined) return { lacks: ['amount'], code: 'tables-missing-amount' };
  const balance = number(get('balance'));
  const state = get('state');
  // A team writes what was paid, what is left, or only that it is settled.
  const left = balance ?? (state === 'settled' ? 0 : undefined);
  const row: InvoiceRow = {
    place,
    dealer,
    amount,
    ...known({
      number: text(get('number')),
      date: number(get('date')),
      due: number(get('due')),
      paid: number(get('paid')) ?? (left === undefined ? undefined : amount - left),
      state: state === 'settled' ? 'invoice' : oneOf(state, 'invoice', 'shipped', 'order', 'prepayment'),
    }),
  };
  return { row, key: '' };
}

/** What was seen at a dealer. */
export function auditRow({ get, place }: DealerCells): DealerBuilt<AuditRow> {
  const date = number(get('date'));
  const dealer = dealerOf(get);
  if (date === undefined) return { lacks: ['date'], code: 'tables-missing-date' };
  if (dealer === undefined) return NO_DEALER;
  const row: AuditRow = {
    place,
    date,
    dealer,
    ...known({
      ourShare: number(get('ourShare')),
      counter: number(get('counter')),
      samples: number(get('samples')),
      logo: number(get('logo')),
      cleanliness: number(get('cleanliness')),
      service: number(get('service')),
      tierTwoService: number(get('tierTwoService')),
      promotion: text(get('promotion')),
      received: number(get('received')),
      distributed: number(get('distributed')),
      onHand: number(get('onHand')),
      note: text(get('note')),
    }),
  };
  return { row, key: '' };
}
