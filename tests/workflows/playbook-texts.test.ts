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
});
