// Proves that the tables about dealers are found by their headers in three languages, read with their words, and not taken for others.
import type { CellBlock, CellValue } from '../../src/core/cell';
import { parseIso } from '../../src/core/serial-date';
import { createTranslator } from '../../src/i18n';
import { decodeTable } from '../../src/tables/decode';
import { findTables, locateTables } from '../../src/tables/find-tables';
import { NEW_TABLES, NEW_TABLE_KINDS } from '../../src/tables/new-table';
import type { RowsByKind, TableKind } from '../../src/tables/rows';

const day = (iso: string): number => parseIso(iso) ?? NaN;

function block(sheet: string, values: readonly (readonly CellValue[])[]): CellBlock {
  const columns = Math.max(...values.map((row) => row.length));
  return { sheet, row: 0, column: 0, rows: values.length, columns, values };
}

function read<K extends TableKind>(kind: K, values: readonly (readonly CellValue[])[], sheet = 'Sheet1') {
  const used = block(sheet, values);
  const [found] = findTables(
    locateTables({ sheets: [{ name: sheet, used }], tables: [] }, { sheets: [used], tables: new Map() }),
  );
  if (!found) throw new Error('no table found');
  expect(found.mapping.kind).toBe(kind);
  expect(found.mapping.missing).toEqual([]);
  const data = { ...used, row: 1, rows: values.length - 1, values: values.slice(1) };
  return decodeTable(kind, data, found.mapping, { headers: found.headers });
}
const rowsOf = <K extends TableKind>(rows: readonly RowsByKind[K][]) =>
  rows.map(({ place, ...row }) => ({ ...row, at: place.row }));

test('invoices are told from orders by when they are due and what is paid, in three languages', () => {
  const english = read('Invoices', [
    ['Dealer', 'Invoice no', 'Invoice date', 'Due date', 'Amount', 'Paid', 'Status'],
    ['North', 'A1', 46000, 46030, 500, 200, 'open'],
    ['North', 'A2', 46001, null, 80, null, 'prepayment'],
    ['South', 'A3', 46002, 46032, -40, null, 'credit note'],
  ]);
  expect(rowsOf<'Invoices'>(english.rows)).toEqual([
    {
      dealer: 'North',
      number: 'A1',
      date: 46000,
      due: 46030,
      amount: 500,
      paid: 200,
      state: 'invoice',
      at: 2,
    },
    { dealer: 'North', number: 'A2', date: 46001, amount: 80, state: 'prepayment', at: 3 },
    { dealer: 'South', number: 'A3', date: 46002, due: 46032, amount: -40, state: 'invoice', at: 4 },
  ]);
  const korean = read('Invoices', [
    ['거래처명', '전표번호', '발행일', '만기일', '청구금액', '입금액', '전표구분'],
    ['가나상사', 1, '2026-01-05', '2026-02-05', '1,200원', 0, '출고'],
  ]);
  expect(korean.rows[0]).toMatchObject({
    dealer: '가나상사',
    date: day('2026-01-05'),
    due: day('2026-02-05'),
    amount: 1200,
    state: 'shipped',
  });
  const chinese = read('Invoices', [
    ['经销商', '单据号', '开票日期', '到期日', '应收金额', '已收金额', '款项类型'],
    ['甲商行', 'F1', 46000, 46030, 900, 100, '预付款'],
  ]);
  expect(chinese.rows[0]).toMatchObject({ dealer: '甲商行', amount: 900, paid: 100, state: 'prepayment' });
});

test('what is left of an invoice, or only that it is settled, tells what was paid, in three languages', () => {
  const korean = read('Invoices', [
    ['대리점명', '발행일', '결제예정일', '청구금액', '미수잔액', '구분'],
    ['가나상사', 46000, 46030, 900, 250, '미수'],
    ['가나상사', 46001, 46031, 400, 0, '완납'],
  ]);
  expect(korean.rows.map(({ paid, state }) => [paid, state])).toEqual([
    [650, 'invoice'],
    [400, 'invoice'],
  ]);
  const english = read('Invoices', [
    ['Dealer', 'Invoice no.', 'Due date', 'Amount', 'Outstanding', 'Received', 'Status'],
    ['North', 'A1', 46030, 500, null, null, 'Paid'],
    ['North', 'A2', 46030, 500, null, 120, 'Paid'],
    ['North', 'A3', 46030, 500, 500, null, 'Open'],
    ['North', 'A4', 46030, 500, null, null, 'Open'],
  ]);
  expect(english.rows.map(({ paid }) => paid)).toEqual([500, 120, 0, undefined]);
  const chinese = read('Invoices', [
    ['经销商', '单据号', '到期日', '应收金额', '未收金额', '状态'],
    ['甲商行', 'F1', 46030, 900, 300, '部分付款'],
    ['甲商行', 'F2', 46030, 80, null, '已结清'],
  ]);
  expect(chinese.rows.map(({ paid }) => paid)).toEqual([600, 80]);
});

test('a competitor’s product without a code of ours is known by its name', () => {
  const { rows, problems } = read('Products', [
    ['Item no.', 'Product', 'Own or competitor', 'Units per case'],
    ['L1', 'Lager', 'Ours', 24],
    [null, 'Rival lager', 'Competitor', null],
    [null, 'Rival lager', 'Competitor', null],
    [null, null, 'Competitor', 12],
  ]);
  expect(rows.map(({ key, name, ownProduct }) => [key, name, ownProduct])).toEqual([
    ['L1', 'Lager', true],
    ['Rival lager', 'Rival lager', false],
  ]);
  expect(problems.map(({ code, where }) => [code, where?.row])).toEqual([
    ['tables-duplicate-key', 4],
    ['tables-missing-product', 5],
  ]);
});

test('a lone price is the retail price unless the row says that it is what the dealer pays', () => {
  const { rows, problems, setAside } = read('Prices', [
    ['Date', 'Dealer', 'Product', 'Price', 'Price type', 'Pack size', 'Currency'],
    [46000, 'North', 'Lager', 12, 'retail', 500, 'usd'],
    [46001, 'North', 'Lager', 9, 'Purchase', 500, 'USD'],
    [46002, 'North', 'Stout', 7, null, null, null],
    [46003, 'North', 'Stout', null, null, null, null],
    [46004, 'North', 'Stout', 8, 'barter', null, null],
  ]);
  expect(rows.map(({ retail, purchase, currency }) => [retail, purchase, currency])).toEqual([
    [12, undefined, 'USD'],
    [undefined, 9, 'USD'],
    [7, undefined, undefined],
    [8, undefined, undefined],
  ]);
  expect(setAside).toBe(1);
  expect(problems.map(({ code, where }) => [code, where?.address])).toEqual([
    ['tables-not-a-price-kind', 'E6'],
    ['tables-missing-price', 'D5'],
  ]);
});

test('one row of prices may hold both, in Korean and Chinese', () => {
  const korean = read('Prices', [
    ['조사일', '대리점', '지역', '제품명', '소매가', '매입가'],
    ['2026-02-01', '가나상사', '서울', '라거', 1500, 1200],
  ]);
  expect(korean.rows[0]).toMatchObject({ area: '서울', product: '라거', retail: 1500, purchase: 1200 });
  const chinese = read('Prices', [
    ['巡店日期', '经销商', '区域', '产品名称', '零售价', '进货价', '本品/竞品'],
    ['2026-02-01', '甲商行', '华北', '拉格', 15, 12, '竞品'],
  ]);
  expect(chinese.rows[0]).toMatchObject({ area: '华北', retail: 15, purchase: 12, ownProduct: false });
});

test('products are a list of their own, with cases, life and prices', () => {
  const { rows, problems } = read('Products', [
    ['Product code', 'Product', 'Units per case', 'Minimum order', 'Shelf life (days)', 'List price', 'ABC'],
    ['L1', 'Lager', 24, 48, 180, 1.2, 'A'],
    ['S1', 'Stout', 12, null, null, 1.6, 'D'],
    ['L1', 'Lager again', 12, null, null, 1, 'B'],
  ]);
  expect(rowsOf<'Products'>(rows)).toEqual([
    {
      key: 'L1',
      name: 'Lager',
      caseSize: 24,
      minimumOrder: 48,
      shelfLife: 180,
      listPrice: 1.2,
      abc: 'A',
      at: 2,
    },
    { key: 'S1', name: 'Stout', caseSize: 12, listPrice: 1.6, at: 3 },
  ]);
  expect(problems.map(({ code, where }) => [code, where?.address])).toEqual([
    ['tables-not-abc', 'G3'],
    ['tables-duplicate-key', 'A4'],
  ]);
});

test('accounts hold limits, collateral and grades; several rows of a dealer are its history', () => {
  const { rows } = read('Accounts', [
    ['대리점', '여신한도', '담보금액', '담보만기일', '잔액확인일', '신용등급', '등급일', '사유'],
    ['가나상사', 1000, 500, '2026-06-30', '2026-01-10', 'B', '2025-01-05', '연체'],
    ['가나상사', 1200, 500, '2026-06-30', '2026-01-10', 'A', '2026-01-05', '완납'],
  ]);
  expect(
    rows.map(({ limit, grade, gradedOn, gradeReason }) => [limit, grade, gradedOn, gradeReason]),
  ).toEqual([
    [1000, 'B', day('2025-01-05'), '연체'],
    [1200, 'A', day('2026-01-05'), '완납'],
  ]);
});

test('audits read points, shares and promotion goods', () => {
  const { rows, problems } = read('Audits', [
    [
      '检查日期',
      '经销商',
      '我司占比',
      '专柜',
      '样品',
      '标识',
      '整洁',
      '服务',
      '促销活动',
      '收到数量',
      '发放数量',
      '促销品剩余',
    ],
    ['2026-02-01', '甲商行', '35%', 4, 3, 5, 4, 9, '买一送一', 100, 60, 10],
  ]);
  expect(rows[0]).toMatchObject({
    ourShare: 0.35,
    counter: 4,
    cleanliness: 4,
    promotion: '买一送一',
    received: 100,
    distributed: 60,
    onHand: 10,
  });
  expect(rows[0]?.service).toBeUndefined();
  const wrong = problems.filter(({ severity }) => severity !== 'info');
  expect(wrong.map(({ code, where }) => [code, where?.address])).toEqual([['tables-out-of-range', 'H2']]);
});

test.each(['en', 'ko', 'zh'] as const)(
  'a table made on demand is found again by the headers that we write (%s)',
  (language) => {
    const { t } = createTranslator(language);
    for (const kind of NEW_TABLE_KINDS) {
      const fields = NEW_TABLES[kind];
      const headers = fields.map((field) => t(`sheets:fields.${kind}.${field}`));
      const sheet = t(`sheets:kinds.${kind}`);
      const used = block(sheet, [headers, headers.map(() => null)]);
      const [found] = findTables(
        locateTables(
          { sheets: [], tables: [{ name: 'T', sheet, area: used, headers, totalRow: false }] },
          { sheets: [], tables: new Map([['T', used]]) },
        ),
      );
      expect([kind, found?.mapping.kind]).toEqual([kind, kind]);
      expect(found?.mapping.fields.map(({ field }) => field).sort()).toEqual([...fields].sort());
      expect(found?.mapping.confidence).toBeGreaterThanOrEqual(0.25);
    }
  },
);
