import { buildWorkbook, link, override } from './build-workbook';
import { changedParts, open, packageFaults, partText } from './workbook-checks';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const cell = (address: string, value: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

const withTable = {
  rows: `<row r="1">${cell('A1', 'Code')}${cell('B1', 'Sales')}</row><row r="2">${cell('A2', 'C1')}<c r="B2"><v>5</v></c></row><row r="3">${cell('A3', 'Total')}<c r="B3"><v>5</v></c></row>`,
  foot: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  sheetLinks: link('rId1', 'table', '../tables/table1.xml'),
  overrides: override('xl/tables/table1.xml', 'table'),
};
const tableXml = (attributes = '', column = '') =>
  `<table xmlns="${MAIN}" id="4" name="Customers" displayName="Customers" ref="A1:B3" totalsRowCount="1"${attributes}><autoFilter ref="A1:B2"><filterColumn colId="0"/></autoFilter><tableColumns count="2"><tableColumn id="1" name="Code"${column}/><tableColumn id="7" name="Sales" totalsRowFunction="sum"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight1"/></table>`;

describe('tables, sheets and names change in place', () => {
  it('grows a table to the right and keeps its filter, formulas and totals', () => {
    const bytes = buildWorkbook({ ...withTable, more: { 'xl/tables/table1.xml': tableXml() } });
    const file = open(bytes);
    file.setCells('Data', [{ row: 0, column: 2, value: 'Class\nnew' }]);
    expect(file.updateTable('customers', { area: { row: 0, column: 0, rows: 3, columns: 4 } })).toEqual({
      ok: true,
      value: undefined,
    });
    const saved = file.save();
    expect(partText(saved, 'xl/tables/table1.xml')).toBe(
      tableXml()
        .replace('ref="A1:B3"', 'ref="A1:D3"')
        .replace('ref="A1:B2"', 'ref="A1:D2"')
        .replace('count="2"', 'count="4"')
        .replace(
          '</tableColumns>',
          '<tableColumn id="8" name="Class_x000a_new"/><tableColumn id="9" name="Column4"/></tableColumns>',
        ),
    );
    const again = open(saved);
    expect(again.tables[0]).toMatchObject({
      headers: ['Code', 'Sales', 'Class\nnew', 'Column4'],
      totalRow: true,
    });
    expect(again.readCell('Data', 0, 3)).toBe('Column4');
    expect(packageFaults(saved)).toEqual([]);
  });

  it('tells the query of a query table about columns beside it', () => {
    const query = `<queryTable xmlns="${MAIN}" name="Q" connectionId="1"><queryTableRefresh nextId="9"><queryTableFields count="2"><queryTableField id="1" name="Code" tableColumnId="1"/><queryTableField id="2" name="Sales" tableColumnId="7"/></queryTableFields></queryTableRefresh></queryTable>`;
    const bytes = buildWorkbook({
      ...withTable,
      more: {
        'xl/tables/table1.xml': tableXml(' tableType="queryTable"', ' queryTableFieldId="1"'),
        'xl/tables/_rels/table1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link('rId1', 'queryTable', '../queryTables/queryTable1.xml')}</Relationships>`,
        'xl/queryTables/queryTable1.xml': query,
      },
      overrides: withTable.overrides + override('xl/queryTables/queryTable1.xml', 'queryTable'),
    });
    const file = open(bytes);
    file.updateTable('Customers', { area: { row: 0, column: 0, rows: 3, columns: 3 } });
    const saved = file.save();
    expect(partText(saved, 'xl/tables/table1.xml')).toContain(
      '<tableColumn id="8" uniqueName="8" name="Column3" queryTableFieldId="9"/>',
    );
    expect(partText(saved, 'xl/queryTables/queryTable1.xml')).toBe(
      query
        .replace('nextId="9"', 'nextId="10" unboundColumnsRight="1"')
        .replace('count="2"', 'count="3"')
        .replace(
          '</queryTableFields>',
          '<queryTableField id="9" dataBound="0" tableColumnId="8"/></queryTableFields>',
        ),
    );
  });

  it('renames a table column when its header cell changes, and keeps headers unique', () => {
    const file = open(buildWorkbook({ ...withTable, more: { 'xl/tables/table1.xml': tableXml() } }));
    file.setCells('Data', [{ row: 0, column: 1, value: 'CODE' }]);
    expect(file.tables[0]?.headers).toEqual(['Code', 'CODE2']);
    expect(file.readCell('Data', 0, 1)).toBe('CODE2');
    file.setCells('Data', [{ row: 0, column: 1, value: 2026 }]);
    expect(file.readCell('Data', 0, 1)).toBe('2026');
  });

  it('refuses tables that meet, and names that are taken', () => {
    const file = open(buildWorkbook({ ...withTable, more: { 'xl/tables/table1.xml': tableXml() } }));
    const area = { row: 1, column: 1, rows: 3, columns: 3 };
    expect(file.addTable({ name: 'Other', sheet: 'Data', area })).toMatchObject({
      problems: [{ code: 'xlsx-table-overlap' }],
    });
    expect(file.addTable({ name: 'customers', sheet: 'Data', area })).toMatchObject({
      problems: [{ code: 'xlsx-table-name' }],
    });
    expect(file.updateTable('Nobody', { area })).toMatchObject({
      problems: [{ code: 'xlsx-no-such-table' }],
    });
  });

  it('adds, renames, hides and deletes sheets, with what hangs on them', () => {
    const bytes = buildWorkbook({
      ...withTable,
      more: { 'xl/tables/table1.xml': tableXml() },
      names:
        '<definedNames><definedName name="Cut">Data!$B$2</definedName><definedName name="Local" localSheetId="0">Data!$A$1</definedName></definedNames>',
    });
    const file = open(bytes);
    expect(file.addSheet('Report: 1')).toMatchObject({ problems: [{ code: 'xlsx-sheet-name' }] });
    expect(file.addSheet('DATA')).toMatchObject({ problems: [{ code: 'xlsx-sheet-exists' }] });
    expect(file.addSheet("Kim's", 0).ok).toBe(true);
    file.setCells("Kim's", [{ row: 0, column: 0, value: 'x' }]);
    file.setName('Ours', "='Kim''s'!$A$1", { hidden: true });
    const saved = file.save();
    expect(packageFaults(saved)).toEqual([]);
    const again = open(saved);
    expect(again.tabNames).toEqual(["Kim's", 'Data']);
    expect(again.names).toMatchObject([
      { name: 'Cut', formula: '=Data!$B$2' },
      { name: 'Local', sheet: 'Data' },
      { name: 'Ours', hidden: true, area: { sheet: "Kim's", row: 0, column: 0 } },
    ]);
    again.renameSheet('Data', '자료');
    expect(again.names[0]?.formula).toBe("='자료'!$B$2");
    expect(again.deleteSheet('자료').ok).toBe(true);
    expect(again.deleteSheet("Kim's")).toMatchObject({ problems: [{ code: 'xlsx-last-sheet' }] });
    const small = again.save();
    expect(packageFaults(small)).toEqual([]);
    expect(changedParts(saved, small)).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/tables/table1.xml',
        'xl/workbook.xml',
        'xl/worksheets/_rels/sheet1.xml.rels',
        'xl/worksheets/sheet1.xml',
      ].sort(),
    );
    expect(open(small).names.map(({ name, formula }) => `${name}${formula}`)).toEqual([
      'Cut=#REF!',
      "Ours='Kim''s'!$A$1",
    ]);
  });

  it('adds no sheet where the structure is protected', () => {
    const file = open(buildWorkbook({ workbookProperties: '<workbookProtection lockStructure="1"/>' }));
    expect(file.addSheet('Ours')).toMatchObject({ problems: [{ code: 'xlsx-structure-locked' }] });
  });

  it('puts new elements of a sheet where the schema wants them', () => {
    const file = open(
      buildWorkbook({
        rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
        head: '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="3" width="10" style="0"/></cols>',
        foot: '<conditionalFormatting sqref="A1"/><dataValidations count="0"/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><legacyDrawing r:id="rId5"/>',
      }),
    );
    file.setLayout('Data', {
      merges: [{ row: 3, column: 0, rows: 1, columns: 2 }],
      columnWidths: { 1: 30, 6: 12 },
      hiddenColumns: { 2: true },
      hiddenRows: { 0: true, 5: true },
      frozen: { rows: 1, columns: 1 },
      landscape: true,
      pageBreaks: [12, 30],
    });
    const xml = partText(file.save(), 'xl/worksheets/sheet1.xml');
    const order = [
      '<sheetPr>',
      '<sheetViews>',
      '<sheetFormatPr',
      '<cols>',
      '<sheetData>',
      '<mergeCells',
      '<conditionalFormatting',
      '<dataValidations',
      '<pageMargins',
      '<pageSetup',
      '<rowBreaks',
      '<legacyDrawing',
    ];
    const places = order.map((tag) => xml.indexOf(tag));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(xml).toContain(
      '<col min="1" max="1" width="10" style="0"/><col min="2" max="2" width="30" style="0" customWidth="1"/><col min="3" max="3" width="10" style="0" hidden="1"/><col min="7" max="7" width="12" customWidth="1"/>',
    );
    // ECMA-376, 18.3.1.3: id is the row above the break, counted from 1.
    expect(xml).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="12" max="16383" man="1"/><brk id="30" max="16383" man="1"/></rowBreaks>',
    );
    expect(xml).toContain('<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="6" hidden="1"/>');
    expect(open(file.save()).readSheet('Data')).toMatchObject({
      frozen: { rows: 1, columns: 1 },
      hiddenRows: [0, 5],
    });
  });

  it('empties a sheet of ours and keeps what is drawn on it', () => {
    const file = open(
      buildWorkbook({
        ...withTable,
        foot: `<mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells><drawing r:id="rId9"/>${withTable.foot}`,
        more: { 'xl/tables/table1.xml': tableXml() },
      }),
    );
    file.clearSheet('Data');
    file.setCells('Data', [{ row: 0, column: 0, value: 1 }]);
    const saved = file.save();
    const xml = partText(saved, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><drawing r:id="rId9"/></worksheet>',
    );
    expect(open(saved).tables).toEqual([]);
    expect(packageFaults(saved)).toEqual([]);
  });
});
