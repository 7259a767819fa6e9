import { cellAddress, columnLetters } from '../core/address';
import type { SerialDate } from '../core/serial-date';
import { formatIso } from '../core/serial-date';
import type { Translate } from '../core/translate';
import type { PriceFlag } from '../dealers/price-flags';
import type { MatrixCell, MatrixDealer, MatrixRow, PriceMatrix } from './price-matrix';
import type { RuleName } from './rules';
import type { DraftColumn } from './sheet-draft';
import { SheetDraft } from './sheet-draft';
import type { ConditionalFormatWrite } from './sheet-rules';
import type { CellStyle, SheetWrite } from './write-plan';

/** Id of the sheet with the newest prices of all dealers. */
export const MATRIX_SHEET = 'PriceMatrix';

/** What follows from earlier prices and from other dealers' purchases: not to be told from the cells of the sheet. */
const EARLIER: ReadonlySet<PriceFlag> = new Set<PriceFlag>([
  'Moved',
  'Drifting',
  'Competitor',
  'PurchaseSpread',
]);

/** Places of the columns in front of the dealers. */
const POLICY = 3;
const FIRST_DEALER = 5;

/** A limit of a rule counts as kept: 103 ÷ 100 − 1 is 0.030000000000000027. */
const DUST = '1E-9';

/**
 * The sheet *Price matrix*: the newest retail price of every product at every dealer, below it what the dealers pay. What breaks policy or
 * margin or strays from the area is coloured by conditional formats after the limits of the Rules sheet, so that a price that is typed
 * over changes its colour at once; what follows from earlier prices has a fixed look.
 */
export function matrixSheet({ dealers, products }: PriceMatrix, asOf: SerialDate, t: Translate): SheetWrite {
  const draft = new SheetDraft();
  draft.line(t('dealers:matrix.title'), 'title');
  draft.line(t('dealers:matrix.note', { date: formatIso(asOf) }), 'note');
  draft.line(t('dealers:matrix.live'), 'note');
  draft.skip();
  areaRow(draft, dealers, t);
  const retail = draft.table(
    [
      ...productColumns(t),
      { header: t('dealers:prices.policy'), format: 'decimal', value: ({ policy }) => policy ?? null },
      { header: t('dealers:matrix.median'), format: 'decimal', value: ({ median }) => median ?? null },
      ...dealerColumns(dealers, (cell) => cell.retail, fixedStyle),
    ],
    products,
  );
  draft.skip();
  draft.line(t('dealers:matrix.purchases'), 'title');
  const paid = draft.table(
    [
      ...productColumns(t),
      { header: t('dealers:matrix.lowest'), format: 'decimal', value: lowestPurchase },
      { header: t('dealers:matrix.highest'), format: 'decimal', value: highestPurchase },
      ...dealerColumns(dealers, (cell) => cell.purchase),
    ],
    products,
  );
  const sheet = draft.write(MATRIX_SHEET, t('dealers:matrix.name'), [
    24,
    ...new Array<number>(FIRST_DEALER - 1 + dealers.length).fill(13),
  ]);
  return {
    ...sheet,
    frozenRows: retail.first,
    conditionalFormats: priceRules(dealers, retail.first, paid.first, products.length),
  };
}

/** The area over each dealer, when there is any. */
function areaRow(draft: SheetDraft, dealers: readonly MatrixDealer[], t: Translate): void {
  if (dealers.every(({ area }) => area === undefined)) return;
  draft.cell(draft.row, 0, t('dealers:prices.area'), 'text');
  dealers.forEach(({ area }, index) => draft.cell(draft.row, FIRST_DEALER + index, area ?? null, 'text'));
  draft.skip();
}

function productColumns(t: Translate): readonly DraftColumn<MatrixRow>[] {
  return [
    { header: t('dealers:prices.product'), format: 'text', value: ({ product }) => product },
    {
      header: t('dealers:matrix.whose'),
      format: 'text',
      value: ({ own }) => t(own ? 'dealers:matrix.own' : 'dealers:matrix.competitor'),
    },
    { header: t('dealers:matrix.pack'), format: 'general', value: ({ pack }) => pack ?? null },
  ];
}

function dealerColumns(
  dealers: readonly MatrixDealer[],
  amount: (cell: MatrixCell) => number | undefined,
  style?: DraftColumn<MatrixCell>['style'],
): readonly DraftColumn<MatrixRow>[] {
  return dealers.map(({ name }, index) => ({
    header: name,
    format: 'decimal',
    value: ({ cells }) => {
      const cell = cells[index];
      return (cell && amount(cell)) ?? null;
    },
    style: ({ cells }) => {
      const cell = cells[index];
      return cell && style?.(cell);
    },
  }));
}

/** Look under the conditional formats: worth a look for what was before, or in order where there is a policy. */
function fixedStyle({ price: { finding, seen } }: MatrixCell): CellStyle | undefined {
  if (finding.flags.some((flag) => EARLIER.has(flag))) return 'warn';
  return seen.policy === undefined ? undefined : 'good';
}

function purchases({ cells }: MatrixRow): readonly number[] {
  return cells.flatMap((cell) => cell?.purchase ?? []);
}

function lowestPurchase(row: MatrixRow): number | null {
  const all = purchases(row);
  return all.length > 0 ? Math.min(...all) : null;
}

function highestPurchase(row: MatrixRow): number | null {
  const all = purchases(row);
  return all.length > 0 ? Math.max(...all) : null;
}

/** Rules of the retail prices; `retail` and `paid` are the first rows of both tables, in which products and dealers stand alike. */
function priceRules(
  dealers: readonly MatrixDealer[],
  retail: number,
  paid: number,
  rows: number,
): readonly ConditionalFormatWrite[] {
  if (rows === 0 || dealers.length === 0) return [];
  const limit = (name: RuleName) => `${name}+${DUST}`;
  const price = cellAddress(retail, FIRST_DEALER);
  const policy = `$${cellAddress(retail, POLICY)}`;
  const purchase = cellAddress(paid, FIRST_DEALER);
  const all = { row: retail, column: FIRST_DEALER, rows, columns: dealers.length };
  const rule = (formula: string) => ({ kind: 'formula', formula }) as const;
  const known = (...cells: readonly string[]) => cells.map((cell) => `ISNUMBER(${cell})`).join(',');
  return [
    {
      ...all,
      rule: rule(`=AND(${known(price, policy)},ABS(${price}/${policy}-1)>${limit('PriceTolerance')})`),
      style: 'bad',
    },
    {
      ...all,
      rule: rule(
        `=AND(${known(price, purchase)},(${price}-${purchase})/${price}<${'ThinMargin' satisfies RuleName}-${DUST})`,
      ),
      style: 'bad',
    },
    ...areasOf(dealers).map(({ first, last }): ConditionalFormatWrite => {
      const own = cellAddress(retail, FIRST_DEALER + first);
      const letters = (index: number) => `$${columnLetters(FIRST_DEALER + index)}${retail + 1}`;
      const area = `${letters(first)}:${letters(last)}`;
      const enough = `COUNT(${area})>=${'PriceAreaDealers' satisfies RuleName}`;
      return {
        ...all,
        column: FIRST_DEALER + first,
        columns: last - first + 1,
        rule: rule(`=AND(${known(own)},${enough},ABS(${own}/MEDIAN(${area})-1)>${limit('PriceAreaGap')})`),
        style: 'warn',
      };
    }),
  ];
}

/** Runs of dealers of one area, by their first and last place. */
function areasOf(
  dealers: readonly MatrixDealer[],
): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  dealers.forEach(({ area }, index) => {
    const run = runs.at(-1);
    if (run && dealers[run.first]?.area === area) run.last = index;
    else runs.push({ first: index, last: index });
  });
  return runs;
}
