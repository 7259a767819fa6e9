import { LANGUAGES } from '../../src/i18n';
import en from '../../src/i18n/en/cli';
import enProblems from '../../src/i18n/en/problems/cli';
import ko from '../../src/i18n/ko/cli';
import koProblems from '../../src/i18n/ko/problems/cli';
import zh from '../../src/i18n/zh/cli';
import zhProblems from '../../src/i18n/zh/problems/cli';
import { openWorkbookFile } from '../../src/xlsx';
import { workbookBytes, workbookNames } from '../xlsx/shared-data';
import { changedParts, packageFaults } from '../xlsx/workbook-checks';
import { run, utf8 } from './memory-host';

/** Three customers over eight months; the second buys rarely, one row has no name. */
const CUSTOMERS = [
  'Customer code,Customer name,2025-08,2025-09,2025-10,2025-11,2025-12,2026-01,2026-02,2026-03',
  'C1,Anna,100,110,120,100,90,130,120,110',
  'C2,Ben,0,0,30,0,0,0,20,0',
  ',,5,5,5,5,5,5,5,5',
  'C3,Cho,900,0,0,0,800,0,0,0',
].join('\n');

const PROSPECTS =
  'Prospect,Ability to pay,Desire,Has need,Influence,Accessibility\nNova,2,2,2,1,1\nOrion,0,2,2,2,2\n';

describe('wrong use', () => {
  it.each([
    [['classify'], 'Which file?'],
    [['classify', 'a.xlsx', 'b.xlsx'], 'One file at a time'],
    [['classify', 'a.xlsx', '--out', 'a.xlsx'], 'never written over'],
    [['classify', 'a.xlsm', '--out', 'b.xlsx'], 'must end in .xlsm'],
    [['classify', 'a.csv', '--out', 'b.csv'], 'must end in .xlsx'],
    [['classify', 'a.xlsx', '--as-of', '31.3.2026'], 'is no day'],
    [['classify', 'a.xlsx', '--map', 'amount'], 'field=Header'],
    [['classify', 'a.xlsx', '--map', 'colour=Red'], 'no field “colour”'],
    [['plan', 'a.xlsx', '--seed', 'x'], 'whole number'],
    [['plan', 'a.xlsx', '--seconds=-1'], 'from 0 to 600'],
    [['plan', 'a.xlsx', '--keep', '2'], 'from 0 to 1'],
    [['plan', 'a.xlsx', '--from', 'May'], 'is no day'],
    [['plan', 'a.xlsx', '--time-zone', 'Moon/Base'], 'no time zone “Moon/Base”'],
    [['score', 'a.xlsx', '--ics', 'x'], '--ics'],
    [['classify', 'a.xlsx', '--colour'], '--colour'],
    [['paint', 'a.xlsx'], 'no command “paint”'],
    [['constructor'], 'no command “constructor”'],
    [['fn'], 'Which function?'],
    [['fn', 'NOPE', '1'], 'no function “NOPE”'],
    [['fn', 'SELLOUT', '[1,2'], 'no valid JSON'],
    [['classify', 'a.xlsx', '--language', 'fr'], 'no language “fr”'],
  ])('%j ends with 2 and says why', async (args, text) => {
    const { code, err, out, files } = await run(args, { 'a.xlsx': utf8('x') });
    expect({ code, out, count: files.size }).toEqual({ code: 2, out: '', count: 1 });
    expect(err).toContain(text);
    expect(err).toContain('--help');
  });

  it('shows help and version on request, and help on standard error without a command', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, err: '', out: en.help });
    expect(await run(['score', '-h', '--language', 'zh'])).toMatchObject({ code: 0, out: zh.help });
    expect(await run([], {}, { env: { LC_ALL: 'ko_KR.UTF-8', LANG: 'en' } })).toMatchObject({
      code: 2,
      err: ko.help,
    });
    expect(await run(['--version'])).toMatchObject({ code: 0, out: '1.2.3' });
  });

  it('has every text in every language', () => {
    const keys = (texts: object): string[] =>
      Object.entries(texts).flatMap(([key, value]) =>
        typeof value === 'object' ? keys(value as object).map((inner) => `${key}.${inner}`) : [key],
      );
    expect(LANGUAGES).toHaveLength(3);
    for (const texts of [ko, zh]) expect(keys(texts)).toEqual(keys(en));
    for (const texts of [koProblems, zhProblems]) expect(keys(texts)).toEqual(keys(enProblems));
  });
});

describe('files that cannot be used', () => {
  it.each([
    ['missing.xlsx', undefined, 'no file missing.xlsx'],
    ['a.xlsx', utf8('Customer,Amount'), 'not an Excel workbook'],
    ['a.csv', utf8(' \n \n'), 'holds no cells'],
  ])('%s ends with 3 and writes nothing', async (name, bytes, text) => {
    const { code, err, files } = await run(
      ['score', name, '--out', 'out.xlsx'],
      bytes ? { [name]: bytes } : {},
    );
    expect(code).toBe(3);
    expect(err).toContain(text);
    expect(files.has('out.xlsx')).toBe(false);
  });

  it('ends with 3 when the target cannot be written', async () => {
    const failing = () => {
      throw Object.assign(new Error('no'), { code: 'EACCES' });
    };
    const { code, err } = await run(
      ['score', 'p.csv', '--out', 'out.xlsx'],
      { 'p.csv': utf8(PROSPECTS) },
      { writeFile: failing },
    );
    expect(code).toBe(3);
    expect(err).toContain('EACCES');
  });

  it('ends with 1 and writes nothing when the needed table is not there', async () => {
    const { code, err, out, files } = await run(['stock', 'p.csv', '--out', 'out.xlsx'], {
      'p.csv': utf8(PROSPECTS),
    });
    expect({ code, out, written: files.has('out.xlsx') }).toEqual({ code: 1, out: '', written: false });
    expect(err).toContain('Nothing was written.');
  });
});

describe('tasks on files', () => {
  it('scores prospects of a text table into a workbook', async () => {
    const { code, out, files } = await run(['score', 'p.csv', '--out', 'out.xlsx', '--json'], {
      'p.csv': utf8(PROSPECTS),
    });
    const printed = JSON.parse(out);
    expect(printed).toMatchObject({
      command: 'score',
      file: 'p.csv',
      asOf: '2026-03-31',
      seed: 1,
      exitCode: code,
      written: { file: 'out.xlsx' },
    });
    // DOMAIN 2: (2+2+2+1+1) ÷ 10 = 80; nothing known as 0 in ability disqualifies.
    expect(printed.result.leads).toMatchObject([
      { key: 'Nova', score: 80, status: 'qualified' },
      { key: 'Orion', status: 'disqualified' },
    ]);
    const saved = files.get('out.xlsx');
    if (!saved) throw new Error('not written');
    expect(packageFaults(saved)).toEqual([]);
    const opened = openWorkbookFile(saved);
    if (!opened.ok) throw new Error('not readable');
    expect(opened.value.readArea({ sheet: 'p', row: 1, column: 0, rows: 1, columns: 7 }).values).toEqual([
      ['Nova', 2, 2, 2, 1, 1, 80],
    ]);
  });

  it('names the row with a problem, keeps the others, and ends with 1', async () => {
    const { code, err, out, files } = await run(['classify', 'c.csv', '--out', 'out.xlsx'], {
      'c.csv': utf8(CUSTOMERS),
    });
    expect(code).toBe(1);
    expect(err).toMatch(/Error: c!A4/);
    expect(out).toContain('Written: out.xlsx');
    expect(files.has('out.xlsx')).toBe(true);
  });

  it('only tells what it would write without --out', async () => {
    const { code, out, files } = await run(['score', 'p.csv'], { 'p.csv': utf8(PROSPECTS) });
    expect(code).toBe(0);
    expect(out).toContain('Nothing was written (no --out)');
    expect([...files.keys()]).toEqual(['p.csv']);
  });

  it('takes a column by the header that --map names, and says so when there is none', async () => {
    const odd = PROSPECTS.replace('Prospect,', 'Whom,');
    const mapped = await run(['score', 'p.csv', '--map', 'name=Whom', '--json'], { 'p.csv': utf8(odd) });
    expect(JSON.parse(mapped.out).result.leads).toHaveLength(2);
    const unused = await run(['score', 'p.csv', '--map', 'Prospects.rep=Nobody', '--json'], {
      'p.csv': utf8(PROSPECTS),
    });
    expect(JSON.parse(unused.out).problems.map(({ code }: { code: string }) => code)).toContain(
      'cli-map-unused',
    );
  });

  it('stops on Ctrl+C with nothing written', async () => {
    const { code, err, files } = await run(
      ['score', 'p.csv', '--out', 'o.xlsx'],
      { 'p.csv': utf8(PROSPECTS) },
      { signal: AbortSignal.abort() },
    );
    expect({ code, written: files.has('o.xlsx') }).toEqual({ code: 1, written: false });
    expect(err).toContain('Stopped');
  });
});

describe('fn evaluates one function', () => {
  it.each([
    [['SELLOUT', '40', '60', '25'], 0, '75'],
    [['sellout', '40', '60', '125'], 1, '#NUM!'],
    [['STOCKSTATUS', '0', '10', '--language', 'en'], 0, 'Out of stock'],
    [['CLOSECLASS', '46118', '46112'], 0, 'Hot'],
    [['SELLOUT', '[[40],[10]]', '[[60],[10]]', '[[25],[5]]'], 0, '75\n15'],
  ])('%j', async (args, code, text) => {
    expect(await run(['fn', ...args])).toMatchObject({ code, out: text });
  });

  it('prints value and problem as JSON', async () => {
    const { out, code } = await run(['fn', 'STOCKRATIO', '5', '0', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ function: 'STOCKRATIO', value: { error: '#DIV/0!' } });
  });
});

describe('a visit plan on the command line', () => {
  const team = [
    'Customer code,Customer name,Sales rep,Visits per month',
    'C1,Anna,Kim,4',
    'C2,Ben,Kim,2',
    'C3,Cho,Lee,4',
  ].join('\n');
  const plan = (...more: string[]) =>
    run(['plan', 'team.csv', '--as-of', '2026-03-31', '--seconds', '0.05', ...more], {
      'team.csv': utf8(team),
    });

  it('plans the days that are asked for and writes calendars and a table', async () => {
    const asked = ['--from', '2026-04-06', '--to', '2026-04-17', '--ics', 'out/', '--csv', 'visits.csv'];
    const { code, out, files } = await plan(...asked, '--time-zone', 'Asia/Seoul', '--json');
    expect(code).toBe(0);
    const report = JSON.parse(out) as { result: { horizon: unknown }; files: string[]; written: unknown };
    // Serial numbers of 2026-04-06 and 2026-04-17.
    expect(report.result.horizon).toEqual({ from: 46118, to: 46129 });
    expect(report.files).toEqual(['out/visits-Kim.ics', 'out/visits-Lee.ics', 'visits.csv']);
    expect(report.written).toBeNull();
    const text = (name: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(name));
    const lines = text('visits.csv').trimEnd().split('\r\n');
    expect(lines.length - 1).toBe(
      (text('out/visits-Kim.ics') + text('out/visits-Lee.ics')).split('BEGIN:VEVENT').length - 1,
    );
    for (const [, date] of text('out/visits-Kim.ics').matchAll(/DTSTART:(\d{8})T\d{6}Z/g)) {
      expect(Number(date)).toBeGreaterThanOrEqual(20260406);
      expect(Number(date)).toBeLessThanOrEqual(20260417);
    }
  });

  it('names a file that cannot be written and tells what was', async () => {
    const { code, err, out } = await run(
      ['plan', 'team.csv', '--as-of', '2026-03-31', '--seconds', '0', '--csv', 'no/visits.csv'],
      { 'team.csv': utf8(team) },
      {
        writeFile: () => {
          throw Object.assign(new Error('denied'), { code: 'EACCES' });
        },
      },
    );
    expect(code).toBe(3);
    expect(err).toContain('no/visits.csv');
    expect(out).toContain('Visits planned');
  });
});

describe('real workbooks on the command line', () => {
  if (workbookNames.length === 0) {
    it.skip('third-party workbooks are not there', () => undefined);
    return;
  }
  const commands = ['classify', 'score', 'stock', 'plan'];
  it.each(workbookNames)('%s: works or refuses with a reason, and loses no part', async (name) => {
    const bytes = workbookBytes(name);
    const out = name.endsWith('.xlsm') ? 'out.xlsm' : 'out.xlsx';
    for (const command of commands) {
      const { code, err, files } = await run([command, name, '--out', out, '--seconds', '0'], {
        [name]: bytes,
      });
      const saved = files.get(out);
      if (!saved) {
        expect(code).toBe(1);
        expect(err).toMatch(/Error: .+/);
        continue;
      }
      expect(packageFaults(saved)).toEqual(packageFaults(bytes));
      for (const part of changedParts(bytes, saved))
        expect(part).not.toMatch(/pivot|chart|drawing|vba|comment|theme|custom/i);
    }
  });
});
