import { readFileSync } from 'node:fs';
import type { CellValue, SheetArea } from '../../src/core/cell';
import { parseIso } from '../../src/core/serial-date';
import { evaluateFunction } from '../../src/functions/evaluate';
import { createTranslator, type Language } from '../../src/i18n';
import { keyId } from '../../src/tables/key';
import { cellText } from '../../src/tables/parse-cell';
import { rulesPlan } from '../../src/workflows/rules-sheet';
import { readRules } from '../../src/workflows/rules';
import { classifyCustomers } from '../../src/workflows/classify-customers';
import { filePort, openWorkbookFile } from '../../src/xlsx';

const AS_OF = parseIso('2026-10-31') ?? NaN;

/** A sample as a file, classified; `basis` sets the rule ContributionBasis before. */
async function classified(name: string, language: Language, basis?: 'auto' | 'margin' | 'sales') {
  const opened = openWorkbookFile(new Uint8Array(readFileSync(`samples/${name}`)));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const port = filePort(opened.value);
  const { t } = createTranslator(language);
  if (basis) {
    const outline = await port.outline();
    const rules = await readRules(port, outline);
    const { plan } = rulesPlan(outline, rules, { values: { ContributionBasis: basis } }, t);
    expect(await port.apply(plan)).toMatchObject({ ok: true });
  }
  const outcome = await classifyCustomers(port, { asOf: AS_OF, seed: 1, t, language });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  expect(await port.apply(outcome.value.plan)).toMatchObject({ ok: true });
  const { names, sheets } = await port.outline();

  const read = async (area: SheetArea) => (await port.read([area]))[0]?.values ?? [];
  const areaOf = (wanted: string) => {
    const area = names.find((one) => one.name === wanted)?.area;
    if (!area) throw new Error(`no cells named ${wanted}`);
    return area;
  };
  /** Column of classes by customer code: the code stands in the first column of the list. */
  const classes = async () => {
    const header = areaOf('Fieldsheet.Column.Customers.Class');
    const used = sheets.find((sheet) => sheet.name === header.sheet)?.used;
    const rows = (used ? used.row + used.rows : 0) - header.row - 1;
    const cells = await read({ ...header, row: header.row + 1, rows });
    const codes = await read({ ...header, row: header.row + 1, column: 0, rows });
    // A customer who is listed twice is judged once, in the first row.
    return new Map(codes.map(([code = null], i) => [code, cells[i]?.[0] ?? null] as const).reverse());
  };
  return {
    outcome: outcome.value,
    named: async (wanted: string) => read(areaOf(wanted)),
    read,
    sheets,
    classes,
  };
}

/** Rows of a sheet by the code in the first column: 24 months from a column on, as a formula would get them. */
async function histories(
  { read, sheets }: Pick<Awaited<ReturnType<typeof classified>>, 'read' | 'sheets'>,
  sheet: string,
  column: number,
): Promise<ReadonlyMap<CellValue, readonly CellValue[]>> {
  const used = sheets.find(({ name }) => name === sheet)?.used;
  if (!used) throw new Error(`no sheet ${sheet}`);
  const rows = await read({ ...used, row: 1, rows: used.rows - 1 });
  return new Map(
    rows.flatMap((row) => (row[0] ? [[row[0], row.slice(column, column + 24)] as const] : [])).reverse(),
  );
}

/** The customers whose class in a cell is another one than in the column. */
function differing(
  column: ReadonlyMap<CellValue, CellValue>,
  rows: ReadonlyMap<CellValue, readonly CellValue[]>,
  names: readonly (readonly (readonly CellValue[])[])[],
) {
  return [...rows].flatMap(([code, history]) => {
    const inCell = evaluateFunction('SEGMENT', [[history], ...names]);
    const inColumn = column.get(code);
    // A row without any figure is NEW for the team, and #N/A for a formula, which cannot tell it from a wrong row.
    const silent = history.every((cell) => cell === null);
    if (silent)
      expect([inColumn ?? 'NEW', inCell]).toEqual(['NEW', expect.objectContaining({ error: '#N/A' })]);
    return inColumn === undefined || silent || inCell === inColumn ? [] : [{ code, inColumn, inCell }];
  });
}

describe('SEGMENT in a cell gives the class that Classify customers writes', () => {
  test('Chinese sample, months on the customer row, no margins: every customer', async () => {
    const book = await classified('packaged-food-zh.xlsx', 'zh');
    const rows = await histories(book, '客户', 13);
    const names = await Promise.all(
      ['ContributionCut', 'StabilityCut', 'SeasonalIndex'].map((name) => book.named(name)),
    );
    expect(names.map((cells) => cells.length)).toEqual([1, 1, 24]);
    const column = await book.classes();
    expect([...rows.keys()].filter((code) => column.has(code)).length).toBeGreaterThan(960);
    expect(differing(column, rows, names)).toEqual([]);
    // Without margins both cuts are one.
    expect(await book.named('SalesCut')).toEqual(names[0]);
    // One formula over all rows gives the same, and the season matters: without it some classes differ.
    const [cut, stable] = names;
    expect(differing(column, rows, [cut ?? [], stable ?? []]).length).toBeGreaterThan(0);
    const all = [...rows].filter(([code]) => column.has(code));
    const spill = evaluateFunction('SEGMENT', [all.map(([, history]) => history), ...names]);
    expect(spill).toEqual(all.map(([code]) => [column.get(code)]));
  });

  test.each([
    ['field-sales-en.xlsx', 'en', 'Monthly sales'],
    ['beverage-distributor-ko.xlsx', 'ko', '월별매출'],
  ] as const)(
    '%s, margins in the orders, judged by sales: the table of months',
    async (name, language, sheet) => {
      const book = await classified(name, language, 'sales');
      expect(book.outcome.result.existing?.basis).toBe('sales');
      expect(book.outcome.problems.map(({ code }) => code)).not.toContain('classify-basis-margin');
      const rows = await histories(book, sheet, 2);
      // An order line with a wrong code or date is set aside: that customer's lines and months are not the same figures.
      const sales = book.outcome.result.data?.sales;
      const alike = new Map(
        [...rows].filter(([code, months]) =>
          months.every(
            (cell, i) => Math.abs(Number(cell ?? 0) - (sales?.get(keyId(cellText(code)))?.[i] ?? 0)) < 0.005,
          ),
        ),
      );
      expect(alike.size).toBeGreaterThan(0.95 * rows.size);
      const names = await Promise.all(
        ['SalesCut', 'StabilityCut', 'SeasonalIndex'].map((cells) => book.named(cells)),
      );
      expect(differing(await book.classes(), alike, names)).toEqual([]);
    },
  );

  test('by margin the same months are judged by SalesCut, and the run says so', async () => {
    const bySales = await classified('field-sales-en.xlsx', 'en', 'sales');
    const byMargin = await classified('field-sales-en.xlsx', 'en');
    expect(byMargin.outcome.result.existing?.basis).toBe('margin');
    expect(byMargin.outcome.problems).toContainEqual(
      expect.objectContaining({ code: 'classify-basis-margin', severity: 'info' }),
    );
    expect(await byMargin.named('SalesCut')).toEqual(await bySales.named('ContributionCut'));
    expect(await byMargin.named('ContributionCut')).not.toEqual(await byMargin.named('SalesCut'));
    const rows = await histories(byMargin, 'Monthly sales', 2);
    const names = await Promise.all(
      ['SalesCut', 'StabilityCut', 'SeasonalIndex'].map((cells) => byMargin.named(cells)),
    );
    expect(differing(await bySales.classes(), rows, names)).toEqual([]);
  });
});
