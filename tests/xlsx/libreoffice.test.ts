import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createWorkbookFile } from '../../src/xlsx/create-workbook-file';
import { filePort } from '../../src/xlsx/file-port';
import { PackageParts } from '../../src/xlsx/package-parts';
import { workbookBytes, workbookNames } from './shared-data';
import { open, partText } from './workbook-checks';

const present = spawnSync('soffice', ['--version']).status === 0;

describe('LibreOffice opens what was saved and finds the same values', () => {
  if (!present) {
    it.skip('LibreOffice (soffice) is not installed', () => undefined);
    return;
  }

  const rows = [
    ['Customer', 'Day', 'Sales', 'Good'],
    ['한빛상사', 45000, 12.5, true],
    ['北京 <&>', 45001, -3, false],
  ];

  it('in a new workbook and in every real one with a sheet of ours', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fieldsheet-'));
    try {
      const files = [
        { name: 'new.xlsx', file: createWorkbookFile('Data') },
        ...workbookNames.map((name) => ({ name, file: open(workbookBytes(name)) })),
      ];
      for (const { name, file } of files) {
        const applied = await filePort(file).apply({
          title: 'Check',
          columns: [],
          sheets: [
            {
              id: 'Check',
              name: 'Ours',
              mode: 'replace',
              blocks: [
                { row: 0, column: 0, values: rows.slice(0, 1), style: 'header' },
                { row: 1, column: 0, values: rows.slice(1), formats: ['text', 'date', 'decimal', 'general'] },
              ],
              tables: [{ name: 'OurTable', row: 0, column: 0, rows: 3, columns: 4 }],
              merges: [{ row: 5, column: 0, rows: 1, columns: 4 }],
              frozenRows: 1,
              landscape: true,
              conditionalFormats: [
                { row: 1, column: 2, rows: 2, rule: { kind: 'value', test: 'less', than: -1 }, style: 'bad' },
                {
                  row: 1,
                  column: 0,
                  rows: 2,
                  rule: { kind: 'text', test: 'contains', text: '北' },
                  style: 'good',
                },
              ],
              choices: [
                {
                  row: 1,
                  column: 4,
                  allowed: ['진행', '완료'],
                  alert: { style: 'stop', title: 'Status', message: 'Choose' },
                },
              ],
              charts: [
                {
                  id: 'Sales',
                  kind: 'column',
                  title: 'Sales',
                  categories: { row: 1, column: 0, rows: 2, columns: 1 },
                  series: [{ name: 'Net sales', values: { row: 1, column: 2, rows: 2, columns: 1 } }],
                  place: { row: 7, column: 0, rows: 12, columns: 6 },
                },
              ],
            },
          ],
        });
        expect(applied.ok).toBe(true);
        fs.writeFileSync(path.join(folder, name), file.save());
      }
      const out = path.join(folder, 'out');
      const run = spawnSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'xlsx',
          '--outdir',
          out,
          ...files.map(({ name }) => path.join(folder, name)),
        ],
        { timeout: 240_000, encoding: 'utf8' },
      );
      expect(run.status).toBe(0);
      for (const { name, file } of files) {
        const bytes = new Uint8Array(fs.readFileSync(path.join(out, name.replace(/\.xlsm$/, '.xlsx'))));
        const converted = open(bytes);
        const charts = new PackageParts(bytes).entries.filter((part) => /charts\/chart/.test(part.name));
        const ours = charts.filter((part) => /<c:f>.?Ours.?!\$C\$2:\$C\$3</.test(partText(bytes, part.name)));
        expect(ours).toHaveLength(1);
        expect(partText(bytes, ours[0]?.name ?? '')).toContain('Net sales');
        const sheets = new PackageParts(bytes).entries
          .filter((part) => /worksheets\/sheet/.test(part.name))
          .map((part) => partText(bytes, part.name));
        const rules = sheets.find((text) => text.includes('진행,완료')) ?? '';
        // LibreOffice shortens a list that goes to the end of the sheet.
        expect(rules).toMatch(/<dataValidation [^>]*errorTitle="Status"[^>]*sqref="E2:E\d{4,7}" type="list"/);
        expect(rules).toMatch(/operator="lessThan"[^>]*>\s*<formula>-1<\/formula>/);
        expect(rules).toMatch(/type="containsText"[^>]*text="北"/);
        const area = { sheet: 'Ours', row: 0, column: 0, rows: 3, columns: 4 };
        expect(converted.readArea(area).values).toEqual(rows);
        expect(converted.lookOf('Ours', 1, 1)?.numberFormat.replaceAll('\\', '')).toBe('yyyy-mm-dd');
        expect(converted.sheets.map((sheet) => sheet.name)).toEqual(file.sheets.map((sheet) => sheet.name));
      }
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  }, 300_000);
});
