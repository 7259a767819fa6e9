import { areaAddress } from '../../src/core/address';
import type { CellValue } from '../../src/core/cell';
import { filePort } from '../../src/xlsx/file-port';
import type { WritePlan } from '../../src/workflows/write-plan';
import { PackageParts } from '../../src/xlsx/package-parts';
import { workbookBytes, workbookNames, workbooksFolder } from './shared-data';
import { changedParts, open, packageFaults, partText } from './workbook-checks';

const plan: WritePlan = {
  title: 'A sheet of ours',
  columns: [],
  sheets: [
    {
      id: 'Report',
      name: 'Report',
      mode: 'replace',
      blocks: [
        { row: 0, column: 0, values: [['Report']], style: 'title' },
        { row: 2, column: 0, values: [['Customer', 'Day', 'Share', 'Note']], style: 'header' },
        {
          row: 3,
          column: 0,
          values: [
            ['한빛상사', 45000, 0.25, '=1+1'],
            ['北京 & <Co>', 45001, 0.5, ' two  spaces '],
          ],
          formats: ['text', 'date', 'percent', 'general'],
        },
      ],
      tables: [{ name: 'OurReport', row: 2, column: 0, rows: 3, columns: 4 }],
      names: [{ name: 'OurCut', row: 3, column: 2 }],
      merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
      columnWidths: { 0: 24 },
      frozenRows: 3,
      landscape: true,
      conditionalFormats: [
        { row: 3, column: 2, rows: 2, rule: { kind: 'value', test: 'greater', than: 0.3 }, style: 'good' },
      ],
      choices: [
        {
          row: 3,
          column: 3,
          allowed: ['yes', 'no'],
          alert: { style: 'warning', title: 'Note', message: 'Other?' },
        },
      ],
    },
  ],
};

/** Parts that adding one sheet with a table may change or add, as patterns. */
const MAY_CHANGE = [
  /^\[Content_Types\]\.xml$/,
  /^xl\/workbook\.xml$/,
  /^xl\/_rels\/workbook\.xml\.rels$/,
  /^xl\/styles\.xml$/,
  /^xl\/sharedStrings\.xml$/,
];

/** Conditional formats, validations and extensions of all sheets, as the file writes them. */
function everyRule(bytes: Uint8Array): readonly string[] {
  const rules =
    /<(?:\w+:)?(conditionalFormatting|dataValidations|extLst)\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?\1>)/g;
  return new PackageParts(bytes).entries
    .filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .flatMap(({ name }) => partText(bytes, name).match(rules) ?? []);
}

function everyValue(bytes: Uint8Array): Record<string, readonly (readonly CellValue[])[]> {
  const file = open(bytes);
  return Object.fromEntries(
    file.sheets.map(({ name, used }) => [name, used ? file.readArea(used).values : []]),
  );
}

describe('real workbooks keep everything that is not ours', () => {
  if (workbookNames.length === 0) {
    it.skip(`third-party workbooks are not in ${workbooksFolder}`, () => undefined);
    return;
  }

  it('have conditional formats and validations of many kinds among them', () => {
    const rules = workbookNames.flatMap((name) => everyRule(workbookBytes(name)));
    const kinds = new Set(rules.flatMap((rule) => rule.match(/<(?:\w+:)?cfRule [^>]*type="\w+"/g) ?? []));
    expect(kinds.size).toBeGreaterThan(2);
    expect(rules.some((rule) => rule.includes('dataValidation '))).toBe(true);
  });

  it.each(workbookNames)('%s: saving without a change gives the very bytes', (name) => {
    const bytes = workbookBytes(name);
    expect(open(bytes).save()).toBe(bytes);
  });

  it.each(workbookNames)('%s: a sheet of ours leaves all other parts byte for byte', async (name) => {
    const bytes = workbookBytes(name);
    const before = everyValue(bytes);
    const faultsBefore = packageFaults(bytes);
    const file = open(bytes);
    const port = filePort(file);
    const applied = await port.apply(plan);
    if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
    const saved = file.save();
    const added = changedParts(bytes, saved).filter(
      (part) => !MAY_CHANGE.some((pattern) => pattern.test(part)),
    );
    expect(
      added.filter(
        (part) =>
          open(bytes) &&
          !/^xl\/(worksheets\/(_rels\/)?sheet\d+\.xml(\.rels)?|tables\/table\d+\.xml)$/.test(part),
      ),
    ).toEqual([]);
    expect(added).toHaveLength(3);
    expect(packageFaults(saved)).toEqual(faultsBefore);
    const { Report: report, ...others } = everyValue(saved);
    expect(others).toEqual(before);
    expect(report).toEqual([
      ['Report', null, null, null],
      [null, null, null, null],
      ['Customer', 'Day', 'Share', 'Note'],
      ['한빛상사', 45000, 0.25, '=1+1'],
      ['北京 & <Co>', 45001, 0.5, ' two  spaces '],
    ]);
    const again = open(saved);
    expect(again.tables.find((table) => table.name === 'OurReport')).toMatchObject({
      sheet: 'Report',
      headers: ['Customer', 'Day', 'Share', 'Note'],
    });
    expect(again.names.find((entry) => entry.name === 'OurCut')?.formula).toBe('=Report!$C$4');
    expect(again.readSheet('Report')).toMatchObject({
      merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
      frozen: { rows: 3, columns: 0 },
    });
    expect(again.lookOf('Report', 3, 1)?.numberFormat).toBe('yyyy-mm-dd');

    const undone = await port.undo(applied.value.undo);
    expect(undone).toMatchObject({ ok: true });
    expect(file.save()).toBe(bytes);
  });

  it.each(workbookNames)('%s: cells set right of the data change only their sheet', (name) => {
    const bytes = workbookBytes(name);
    const file = open(bytes);
    const sheet = file.sheets.find(({ used, protected: locked }) => used && !locked);
    if (!sheet?.used) return;
    const before = everyValue(bytes);
    const { used } = sheet;
    const column = used.column + used.columns + 1;
    expect(
      file.setCells(sheet.name, [
        { row: used.row, column, value: 1.5 },
        { row: used.row + used.rows + 2, column, value: true },
      ]).ok,
    ).toBe(true);
    const saved = file.save();
    const changed = changedParts(bytes, saved);
    expect(changed.filter((part) => !/^xl\/(worksheets\/\w+|workbook)\.xml$/.test(part))).toEqual([]);
    expect(changed.filter((part) => part.startsWith('xl/worksheets/'))).toHaveLength(1);
    expect(everyRule(saved)).toEqual(everyRule(bytes));
    const after = open(saved);
    expect(after.readCell(sheet.name, used.row, column)).toBe(1.5);
    expect(after.readCell(sheet.name, used.row + used.rows + 2, column)).toBe(true);
    expect(after.readArea(used).values).toEqual(before[sheet.name]);
    const grown = after.sheets.find((other) => other.name === sheet.name)?.used;
    expect(grown && areaAddress(grown)).toBe(
      areaAddress({ ...used, rows: used.rows + 3, columns: used.columns + 2 }),
    );
  });

  it.each(workbookNames)(
    '%s: formulas and looks read the same after every value cell was written again',
    (name) => {
      const bytes = workbookBytes(name);
      const file = open(bytes);
      const formulasBefore = file.sheets.map((sheet) => file.readSheet(sheet.name)?.formulas);
      const before = everyValue(bytes);
      for (const sheet of file.sheets) {
        if (!sheet.used) continue;
        const { row, column } = sheet.used;
        const changes = file
          .readArea(sheet.used)
          .values.flatMap((cells, r) =>
            cells.flatMap((value, c) =>
              file.hasFormula(sheet.name, row + r, column + c) || value === null
                ? []
                : [{ row: row + r, column: column + c, value }],
            ),
          );
        expect(file.setCells(sheet.name, changes)).toEqual({ ok: true, value: undefined });
      }
      const saved = file.save();
      const again = open(saved);
      expect(everyValue(saved)).toEqual(before);
      expect(again.sheets.map((sheet) => again.readSheet(sheet.name)?.formulas)).toEqual(formulasBefore);
      for (const sheet of file.sheets) {
        if (!sheet.used) continue;
        expect(again.readArea(sheet.used, { formats: true }).formats).toEqual(
          open(bytes).readArea(sheet.used, { formats: true }).formats,
        );
      }
      expect(packageFaults(saved)).toEqual(packageFaults(bytes));
    },
  );
});
