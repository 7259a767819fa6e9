import fs from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../src/i18n/core';
import en from '../../src/i18n/en/problems/xlsx';
import ko from '../../src/i18n/ko/problems/xlsx';
import zh from '../../src/i18n/zh/problems/xlsx';
import { seededRandom } from '../../src/core/random';
import { openWorkbookFile } from '../../src/xlsx/open-workbook-file';
import { FileRefused } from '../../src/xlsx/xlsx-error';
import { readZip, inflateEntry } from '../../src/xlsx/zip-reader';
import { writeZip } from '../../src/xlsx/zip-writer';
import { buildWorkbook, link, override } from './build-workbook';
import { workbookBytes, workbookNames } from './shared-data';
import { open } from './workbook-checks';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const text = (value: string) => new TextEncoder().encode(value);

function codeOf(bytes: Uint8Array): string {
  const opened = openWorkbookFile(bytes);
  return opened.ok ? 'opened' : (opened.problems[0]?.code ?? 'no problem');
}

/** A compound file as far as its signature and the name of a stream go. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, n) => bytes.set([letter.charCodeAt(0), 0], 1024 + n * 2));
  return bytes;
}

function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  return writeZip(Object.entries(files).map(([name, xml]) => ({ name, content: text(xml) })));
}

describe('what is no workbook is refused with the reason', () => {
  const good = buildWorkbook({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });

  it.each([
    ['nothing', new Uint8Array(0), 'xlsx-empty-file'],
    ['a password to open', compound('EncryptedPackage'), 'xlsx-encrypted'],
    ['an .xls', compound('Workbook'), 'xlsx-old-format'],
    ['another compound file', compound('PowerPoint Document'), 'xlsx-not-a-workbook'],
    ['a text table', text('Customer,Amount\nA,1\n'), 'xlsx-not-a-workbook'],
    ['a web page', text('<html><table></table></html>'), 'xlsx-not-a-workbook'],
    ['a zip of something else', zipOf({ 'readme.txt': 'hello' }), 'xlsx-other-kind'],
    [
      'an OpenDocument',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      'xlsx-other-kind',
    ],
    ['the first half of a file', good.subarray(0, good.length / 2), 'xlsx-truncated'],
    ['a file without its last byte', good.subarray(0, good.length - 1), 'xlsx-truncated'],
    [
      'a sheet that is missing',
      buildWorkbook({ workbookProperties: '<sheets><sheet name="X" sheetId="1" r:id="rId7"/></sheets>' }),
      'xlsx-missing-part',
    ],
    [
      'a sheet that ends too soon',
      buildWorkbook({
        more: {
          'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1`,
        },
      }),
      'xlsx-damaged-part',
    ],
    [
      'a document type',
      buildWorkbook({ more: { 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>' } }),
      'xlsx-damaged-part',
    ],
    [
      'a string that is not there',
      buildWorkbook({ rows: '<row r="1"><c r="A1" t="s"><v>5</v></c></row>' }),
      'xlsx-damaged-part',
    ],
    ['a row beyond the last', buildWorkbook({ rows: '<row r="1048577"/>' }), 'xlsx-damaged-part'],
    [
      'a column beyond the last',
      buildWorkbook({ rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }),
      'xlsx-damaged-part',
    ],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('refuses an .xlsb and a Word document by their content types', () => {
    const typed = (main: string, type: string) =>
      zipOf({
        '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${main}" ContentType="${type}"/></Types>`,
        '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link('rId1', 'officeDocument', main)}</Relationships>`,
        [main]: 'x',
      });
    expect(codeOf(typed('xl/workbook.bin', 'application/vnd.ms-excel.sheet.binary.macroEnabled.main'))).toBe(
      'xlsx-binary-workbook',
    );
    const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
    expect(openWorkbookFile(typed('word/document.xml', word))).toMatchObject({
      ok: false,
      problems: [{ code: 'xlsx-other-kind', args: { kind: 'Word' } }],
    });
  });

  it('notices every changed byte of a compressed part', () => {
    const bytes = buildWorkbook({
      rows: Array.from(
        { length: 50 },
        (_, r) => `<row r="${r + 1}"><c r="A${r + 1}"><v>${r * 7}</v></c></row>`,
      ).join(''),
    });
    const sheet = readZip(bytes).find(({ name }) => name === 'xl/worksheets/sheet1.xml');
    if (!sheet) throw new Error('no sheet');
    const start = sheet.raw.byteOffset - bytes.byteOffset;
    for (let at = 0; at < sheet.raw.length; at++) {
      const broken = bytes.slice();
      broken[start + at] = (broken[start + at] ?? 0) ^ 0x10;
      expect(codeOf(broken)).toBe('xlsx-damaged-part');
    }
  });

  it('has a text in three languages for every code that the source names', () => {
    const folder = path.join(__dirname, '../../src/xlsx');
    const codes = new Set(
      fs
        .readdirSync(folder)
        .flatMap((name) =>
          [...fs.readFileSync(path.join(folder, name), 'utf8').matchAll(/'(xlsx-[a-z-]+)'/g)].map(
            ([, code = '']) => code,
          ),
        ),
    );
    expect(LANGUAGES).toHaveLength(3);
    for (const texts of [en, ko, zh]) expect(Object.keys(texts).sort()).toEqual([...codes].sort());
  });
});

describe('no bytes make it hang or throw', () => {
  const table = `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:B3"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`;
  const sample = buildWorkbook({
    head: '<dimension ref="A1:C3"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="2" width="9"/></cols>',
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row><row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2*2</f><v>1.5</v></c><c r="B2" t="b"><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c><c r="C3" t="e"><v>#N/A</v></c></row>',
    foot: '<mergeCells count="1"><mergeCell ref="D1:E2"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    names: '<definedNames><definedName name="x">Data!$A$1</definedName></definedNames>',
    strings: '<si><t>a</t></si><si><r><t>b</t></r></si>',
    styles:
      '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><cellXfs count="1"><xf/></cellXfs>',
    more: { 'xl/tables/table1.xml': table },
    sheetLinks: link('rId1', 'table', '../tables/table1.xml'),
    overrides: override('xl/tables/table1.xml', 'table'),
  });

  /** Opens, reads, changes and saves; a refusal is fine, a throw is not. */
  function exercise(bytes: Uint8Array): void {
    const opened = openWorkbookFile(bytes);
    if (!opened.ok) {
      expect(opened.problems[0]?.code).toMatch(/^xlsx-/);
      return;
    }
    const file = opened.value;
    for (const { name } of file.sheets) {
      file.readSheet(name)?.forEachCell(() => undefined);
      file.setCells(name, [
        { row: 1, column: 0, value: 'x', look: { bold: true } },
        { row: 9, column: 9, value: 1 },
      ]);
      file.setLayout(name, { columnWidths: { 1: 12 }, frozen: { rows: 2, columns: 0 } });
    }
    file.addSheet('Ours');
    file.setName('Fieldsheet.Sheet.Ours', '=Ours!$A$1', { hidden: true });
    try {
      file.save();
    } catch (cause) {
      // The one error that saving documents.
      if (!(cause instanceof FileRefused)) throw cause;
    }
  }

  it('survives flipped bytes anywhere in the archive', () => {
    const random = seededRandom(7);
    for (let run = 0; run < 1500; run++) {
      const bytes = sample.slice();
      for (let n = 0; n <= run % 3; n++)
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      exercise(bytes);
    }
  });

  it('survives characters removed, doubled and exchanged inside of the parts', () => {
    const random = seededRandom(11);
    const entries = readZip(sample).map((entry) => ({ name: entry.name, content: inflateEntry(entry) }));
    const alphabet = '<>/="\' &;!?[]-x1A:rcsv\u0000\ud83d';
    for (let run = 0; run < 3000; run++) {
      const target = Math.floor(random() * entries.length);
      const parts = entries.map((entry, n) => {
        if (n !== target) return entry;
        let xml = new TextDecoder().decode(entry.content);
        for (let k = 0; k <= run % 4; k++) {
          const at = Math.floor(random() * xml.length);
          const length = Math.floor(random() * 12);
          const kind = Math.floor(random() * 3);
          if (kind === 0) xml = xml.slice(0, at) + xml.slice(at + length);
          else if (kind === 1) xml = xml.slice(0, at + length) + xml.slice(at);
          else
            xml =
              xml.slice(0, at) + (alphabet[Math.floor(random() * alphabet.length)] ?? '') + xml.slice(at + 1);
        }
        return { name: entry.name, content: text(xml) };
      });
      exercise(writeZip(parts));
    }
  });

  const files = workbookNames.length > 0 ? workbookNames : ['third-party workbooks are not there'];
  (workbookNames.length > 0 ? it : it.skip).each(files)('survives flipped bytes of %s', (name) => {
    const random = seededRandom(3);
    const original = workbookBytes(name);
    for (let run = 0; run < 25; run++) {
      const bytes = original.slice();
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      exercise(bytes);
    }
  });
});

describe('archives of every shape', () => {
  it('reads and writes zip64 records, and copies their entries', () => {
    const plain = buildWorkbook({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    const big = buildWorkbook({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }, { zip64: true });
    expect(big.length).toBeGreaterThan(plain.length);
    expect(readZip(big).map(({ name, crc, size }) => ({ name, crc, size }))).toEqual(
      readZip(plain).map(({ name, crc, size }) => ({ name, crc, size })),
    );
    const file = open(big);
    file.setCells('Data', [{ row: 0, column: 1, value: 2 }]);
    expect(
      open(file.save()).readArea({ sheet: 'Data', row: 0, column: 0, rows: 1, columns: 2 }).values,
    ).toEqual([[1, 2]]);
  });

  it('keeps names beyond ASCII and the time of untouched entries', () => {
    const bytes = buildWorkbook({ more: { 'docProps/한글.xml': '<a/>' } });
    const file = open(bytes);
    file.setCells('Data', [{ row: 0, column: 0, value: 2 }]);
    const [before, after] = [readZip(bytes), readZip(file.save())].map((entries) =>
      entries.find(({ name }) => name.includes('한글')),
    );
    expect(after).toMatchObject({ time: before?.time, date: before?.date, crc: before?.crc });
    expect(after?.raw).toEqual(before?.raw);
  });
});
