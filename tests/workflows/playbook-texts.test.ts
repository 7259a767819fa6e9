import { evaluateFunction } from '../../src/functions/evaluate';
import { createTranslator } from '../../src/i18n';
import { playbookKeys } from '../../src/playbook/keys';
import { playbookPlan, readPlaybook, withTeamTexts } from '../../src/workflows/playbook-texts';
import { memoryWorkbook, type MemoryWorkbook } from '../support/memory-port';

const english = createTranslator('en').t;
const korean = createTranslator('ko').t;

async function write(workbook: MemoryWorkbook, language: 'en' | 'ko') {
  const { plan, rows } = await playbookPlan(workbook.port, language === 'en' ? english : korean, language);
  const applied = await workbook.port.apply(plan);
  if (!applied.ok) throw new Error(applied.problems.map(({ code }) => code).join(', '));
  return { rows, undo: applied.value.undo };
}
const translate = async (workbook: MemoryWorkbook, language: 'en' | 'ko') =>
  withTeamTexts(
    language === 'en' ? english : korean,
    language,
    await readPlaybook(workbook.port, await workbook.port.outline()),
  );

describe('Playbook: a team edits its own words', () => {
  test('every standard text goes to the sheet once, and undo takes it away', async () => {
    const workbook = memoryWorkbook({ sheets: { Customers: [['Customer']] } });
    const before = workbook.snapshot();
    const { rows, undo } = await write(workbook, 'en');
    expect(rows).toBe(playbookKeys().length);
    const [header, first] = workbook.values('Playbook');
    expect(header?.slice(0, 2)).toEqual(['Code', 'Language']);
    expect(first).toEqual(['classes.EI.name', 'en', 'Consolidate']);
    expect(workbook.values('Playbook')).toHaveLength(rows + 1);
    await workbook.port.undo(undo);
    expect(workbook.snapshot()).toEqual(before);
  });

  test('what the team wrote is used, in its language only, and a second press keeps it', async () => {
    const workbook = memoryWorkbook({ sheets: { Customers: [['Customer']] } });
    await write(workbook, 'en');
    workbook.set('Playbook!C2', 'Hold tight');
    workbook.set('Playbook!A40', null);
    workbook.set('Playbook!B40', null);
    workbook.set('Playbook!C40', null);
    const { rows } = await write(workbook, 'en');
    expect(rows).toBe(1);
    expect(workbook.cell('Playbook!C2')).toBe('Hold tight');
    const t = await translate(workbook, 'en');
    expect(t('playbook:classes.EI.name')).toBe('Hold tight');
    expect(t('playbook:classes.EII.name')).toBe('Convert');
    expect((await translate(workbook, 'ko'))('playbook:classes.EI.name')).toBe(
      korean('playbook:classes.EI.name'),
    );
  });

  test('another language is added below, and a row without language counts for every one', async () => {
    const workbook = memoryWorkbook({ sheets: { Customers: [['Customer']] } });
    await write(workbook, 'en');
    workbook.set('Playbook!B2', null);
    workbook.set('Playbook!C2', 'EI!');
    const { rows } = await write(workbook, 'ko');
    expect(rows).toBe(playbookKeys().length - 1);
    expect((await translate(workbook, 'ko'))('playbook:classes.EI.name')).toBe('EI!');
    expect(workbook.values('Playbook')[playbookKeys().length + 1]?.[1]).toBe('ko');
  });

  test('columns that the team moved and blanks are read rightly', async () => {
    const workbook = memoryWorkbook({
      sheets: {
        Playbook: [
          ['Text', 'Remark', 'Code', 'Language'],
          ['', 'blank: the standard text', 'classes.EI.name', 'en'],
          ['Win back', null, 'CLASSES.eii.name', 'EN'],
        ],
      },
      names: {
        'Fieldsheet.Sheet.Playbook': 'Playbook!A1',
        'Fieldsheet.Result.Playbook.text': 'Playbook!A1',
        'Fieldsheet.Result.Playbook.code': 'Playbook!C1',
        'Fieldsheet.Result.Playbook.language': 'Playbook!D1',
      },
    });
    const t = await translate(workbook, 'en');
    expect(t('playbook:classes.EI.name')).toBe('Consolidate');
    expect(t('playbook:classes.EII.name')).toBe('Win back');
    await write(workbook, 'en');
    expect(workbook.cell('Playbook!A4')).toBe(english('playbook:classes.EI.summary'));
    expect(workbook.cell('Playbook!C4')).toBe('classes.EI.summary');
    expect(workbook.cell('Playbook!B4')).toBeNull();
  });

  /** Cells under the workbook name, as Excel hands them to a function. */
  const named = async (workbook: MemoryWorkbook) => {
    const area = (await workbook.port.outline()).names.find(({ name }) => name === 'Playbook')?.area;
    if (!area) throw new Error('no name');
    const values = workbook.values(area.sheet);
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from(
        { length: area.columns },
        (__, column) => values[area.row + row]?.[area.column + column] ?? null,
      ),
    );
  };

  test('=STRATEGY(…, Playbook) says what the page says, also after another language and rows by hand', async () => {
    const workbook = memoryWorkbook({ sheets: { Customers: [['Customer']] } });
    await write(workbook, 'en');
    const row = (code: string, language: string) =>
      workbook.values('Playbook').findIndex((cells) => cells[0] === code && cells[1] === language) + 1;
    workbook.set(`Playbook!C${row('classes.EII.name', 'en')}`, 'Win back');
    workbook.set(`Playbook!C${row('reasons.EII.novelty.loyalty', 'en')}`, 'Offer the second tier');
    const [header] = await named(workbook);
    expect(header?.slice(0, 2)).toEqual(['Code', 'Language']);
    const page = await translate(workbook, 'en');
    const cell = evaluateFunction('STRATEGY', ['EII', 'a', 'en', await named(workbook)]) as string;
    expect(cell).toMatch(/^Win back: /);
    expect(cell.split('\n')).toContain('→ Offer the second tier');
    expect(cell.split('\n')[0]).toBe(
      `${page('playbook:classes.EII.name')}: ${page('playbook:classes.EII.summary')}`,
    );
    await write(workbook, 'ko');
    workbook.set(`Playbook!C${row('classes.EII.name', 'ko')}`, '되찾기');
    const last = workbook.values('Playbook').length + 1;
    workbook.set(`Playbook!A${last}`, 'classes.EIV.name');
    workbook.set(`Playbook!C${last}`, 'Ask first');
    const cells = await named(workbook);
    expect(evaluateFunction('STRATEGY', ['EII', null, 'ko', cells])).toMatch(/^되찾기: /);
    expect(evaluateFunction('STRATEGY', ['EIV', null, 'zh', cells])).toMatch(/^Ask first: /);
  });

  test('a sheet without the name gets it, and one press more changes nothing', async () => {
    const workbook = memoryWorkbook({
      sheets: {
        Playbook: [
          ['Text', 'Remark', 'Code', 'Language'],
          ['Win back', null, 'classes.EII.name', 'en'],
        ],
      },
      names: {
        'Fieldsheet.Sheet.Playbook': 'Playbook!A1',
        'Fieldsheet.Result.Playbook.text': 'Playbook!A1',
        'Fieldsheet.Result.Playbook.code': 'Playbook!C1',
        'Fieldsheet.Result.Playbook.language': 'Playbook!D1',
      },
    });
    await write(workbook, 'en');
    expect((await named(workbook))[0]).toEqual(['Text', 'Remark', 'Code', 'Language']);
    expect(evaluateFunction('STRATEGY', ['EII', null, 'en', await named(workbook)])).toMatch(/^Win back: /);
    const { plan } = await playbookPlan(workbook.port, english, 'en');
    expect(plan.sheets).toEqual([]);
    expect((await workbook.port.outline()).names.find(({ name }) => name === 'Playbook')?.area).toMatchObject(
      { row: 0, column: 0, columns: 4 },
    );
  });

  test.each(['en', 'ko', 'zh'] as const)(
    '%s: the headers of its sheet are known to STRATEGY',
    async (language) => {
      const workbook = memoryWorkbook({ sheets: { Customers: [['Customer']] } });
      const { plan } = await playbookPlan(workbook.port, createTranslator(language).t, language);
      await workbook.port.apply(plan);
      // The columns turned round: only the headers tell which is which.
      const cells = (await named(workbook)).map((line) => [...line].reverse());
      const body = cells.map((line, at) =>
        line[2] === 'classes.EI.name' && at > 0 ? ['Mine', ...line.slice(1)] : line,
      );
      expect(evaluateFunction('STRATEGY', ['EI', null, language, body])).toMatch(/^Mine: /);
    },
  );
});
