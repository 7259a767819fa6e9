import { createTranslator } from '../../src/i18n';
import sheetsEn from '../../src/i18n/en/sheets';
import sheetsKo from '../../src/i18n/ko/sheets';
import sheetsZh from '../../src/i18n/zh/sheets';
import { FIELDS, TABLE_KINDS } from '../../src/tables/fields';
import { surveyTables } from '../../src/workflows/frame';
import { RULE_GROUPS } from '../../src/workflows/rule-specs';
import { RULE_NAMES, defaultRules, parseRule, readRules, ruleSpec } from '../../src/workflows/rules';
import { rulesPlan, writeRules } from '../../src/workflows/rules-sheet';
import type { RulesChange } from '../../src/workflows/rules-sheet';
import { memoryWorkbook } from '../support/memory-port';
import type { MemoryWorkbook } from '../support/memory-port';

const { t } = createTranslator('en');

async function read(book: MemoryWorkbook) {
  return readRules(book.port, await book.port.outline());
}

async function change(book: MemoryWorkbook, what: RulesChange) {
  const { plan } = rulesPlan(await book.port.outline(), await read(book), what, t);
  const applied = await book.port.apply(plan);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return applied.value;
}

const start = {
  sheets: {
    Data: [
      ['Customer code', 'Customer'],
      ['A1', 'Blue Door'],
    ],
  },
};

test('a workbook without rules works with the defaults of the domain', async () => {
  const { values, set, problems } = await read(memoryWorkbook(start));
  expect(problems).toEqual([]);
  expect(set.size).toBe(0);
  // DOMAIN 1.1, 1.2, 1.3, 1.4, 4.
  expect(values).toMatchObject({
    ContributionRule: 'share',
    ContributionShare: 0.8,
    StabilityCut: 0.6,
    ChangeMargin: 0.05,
    IntentCut: 60,
    FitCut: 3.5,
    HotDays: 7,
    PromisingDays: 15,
    ImportantShare: 0.7,
    SecondaryShare: 0.9,
    StockOverRatio: 2,
    StockSevereRatio: 3,
    FastTurnover: 1.5,
    SlowTurnover: 0.5,
    VisitsPerWeek: 2,
    WorkStart: 540,
    WorkDays: [1, 2, 3, 4, 5],
  });
  expect(values.ContributionCut).toBeUndefined();
});

test('a written Rules sheet reads back as what was written, every rule under its own name', async () => {
  const book = memoryWorkbook(start);
  await change(book, { values: { ContributionCut: 1250, StabilityCut: 0.55 } });
  expect(book.sheetNames()).toEqual(['Data', 'Rules']);
  const { values, set, problems } = await read(book);
  expect(problems).toEqual([]);
  expect(values).toEqual({ ...defaultRules(), ContributionCut: 1250, StabilityCut: 0.55 });
  const blank = RULE_NAMES.filter((name) => !set.has(name));
  expect(blank).toEqual([
    ...['ContributionAmount', 'HourlyCost', 'ProspectCut', 'ImportantVolume', 'SecondaryVolume', 'CoverDays'],
    ...['EI', 'EII', 'EIII', 'EIV', 'NEW', 'PI', 'PII', 'PIII'].map((klass) => `Minutes${klass}`),
    ...['PlanFrom', 'PlanTo', 'DayHours', 'MinutesPerDay', 'OrdersMonth'],
    ...['PeakNeed', 'OffSeasonTarget', 'AccountsToOpen'],
  ]);
  expect(Object.keys(book.names())).toEqual(expect.arrayContaining([...RULE_NAMES]));
  expect(book.values(book.names()['LeadWeights'] ?? '')).toEqual([[1], [1], [1], [1], [1]]);
});

test('what people edited stays when a run writes its own numbers', async () => {
  const book = memoryWorkbook(start);
  await change(book, {});
  book.set(book.names()['StabilityCut'] ?? '', 0.7);
  book.set(book.names()['WorkDays'] ?? '', '월-목');
  book.set(book.names()['ContributionShare'] ?? '', '75%');
  book.set('Rules!D60', 'our own remark');
  const applied = await change(book, { values: { ContributionCut: 900 } });
  expect(applied.cells).toBe(1);
  const { values } = await read(book);
  expect(values).toMatchObject({
    StabilityCut: 0.7,
    WorkDays: [1, 2, 3, 4],
    ContributionShare: 0.75,
    ContributionCut: 900,
  });
  expect(book.cell('Rules!D60')).toBe('our own remark');
});

test('a rule that is no good is named with its cell, and its default is used', async () => {
  const book = memoryWorkbook(start);
  await change(book, {});
  const at = (name: string) => book.names()[name] ?? '';
  book.set(at('StabilityCut'), 1.4);
  book.set(at('HotDays'), 'soon');
  book.set(at('VisitsPerDay'), 7.5);
  book.set(at('Country'), 'Utopia');
  book.set(at('SecondaryShare'), 0.5);
  const { values, problems } = await read(book);
  expect(values).toMatchObject({
    StabilityCut: 0.6,
    HotDays: 7,
    VisitsPerDay: 8,
    Country: 'auto',
    ImportantShare: 0.7,
    SecondaryShare: 0.9,
  });
  expect(
    problems.map(({ code, where, args }) => [
      code,
      args?.['name'] ?? args?.['names'],
      `Rules!${where?.address}`,
    ]),
  ).toEqual([
    ['workflows-rule-out-of-range', 'StabilityCut', at('StabilityCut')],
    ['workflows-rule-not-a-number', 'HotDays', at('HotDays')],
    ['workflows-rule-unknown-choice', 'Country', at('Country')],
    ['workflows-rule-out-of-range', 'VisitsPerDay', at('VisitsPerDay')],
    ['workflows-rule-order', 'ImportantShare ≤ SecondaryShare', at('ImportantShare')],
  ]);
});

test('a rule that the team keeps in a cell of its own is read there and never written', async () => {
  const book = memoryWorkbook({
    sheets: { ...start.sheets, Targets: [['Our cut', 0.65]] },
    names: { StabilityCut: 'Targets!B1' },
  });
  expect((await read(book)).values.StabilityCut).toBe(0.65);
  const { sheets, problems } = writeRules(
    await book.port.outline(),
    await read(book),
    { values: { StabilityCut: 0.5 } },
    t,
  );
  expect(problems).toEqual([expect.objectContaining({ code: 'workflows-rule-elsewhere' })]);
  expect(sheets[0]?.names?.some(({ name }) => name === 'StabilityCut')).toBe(false);
  await change(book, { values: { StabilityCut: 0.5 } });
  expect(book.cell('Targets!B1')).toBe(0.65);
  expect(book.names()['StabilityCut']).toBe('Targets!B1');
});

test('nothing is written when nothing changed', async () => {
  const book = memoryWorkbook(start);
  await change(book, { values: { ContributionCut: 10 } });
  const { sheets } = writeRules(
    await book.port.outline(),
    await read(book),
    { values: { ContributionCut: 10 } },
    t,
  );
  expect(sheets).toEqual([]);
});

test('a rule that a newer version brings is added below, the rest of the sheet stays', async () => {
  const book = memoryWorkbook({
    sheets: { ...start.sheets, Rules: [['Rules'], ['Stability cut', 0.7]] },
    names: { 'Fieldsheet.Sheet.Rules': 'Rules!A1', StabilityCut: 'Rules!B2' },
  });
  await change(book, {});
  expect(book.cell('Rules!B2')).toBe(0.7);
  const { values, problems } = await read(book);
  expect(problems).toEqual([]);
  expect(values).toEqual({ ...defaultRules(), StabilityCut: 0.7 });
});

test('mappings that a person chose are remembered in the workbook and used the next time', async () => {
  const book = memoryWorkbook({
    sheets: {
      Data: [
        ['Account no', 'Customer', 'Owner', 'Second owner'],
        ['A1', 'Blue Door', 'Kim', 'Lee'],
      ],
    },
  });
  const rep = async () => {
    const { mappings } = await surveyTables(book.port, {});
    return mappings[0]?.fields.find(({ field }) => field === 'rep');
  };
  expect(await rep()).toMatchObject({ header: 'Owner', source: 'auto' });
  await change(book, {
    corrections: [{ kind: 'Customers', table: 'Data', fields: { rep: 'Second owner', region: null } }],
  });
  expect(await rep()).toMatchObject({ header: 'Second owner', source: 'remembered' });
  await change(book, { corrections: [{ kind: 'Customers', table: 'Data', fields: { rep: 'Owner' } }] });
  expect(await rep()).toMatchObject({ header: 'Owner', source: 'remembered' });
  expect((await read(book)).corrections).toEqual([
    { kind: 'Customers', table: 'Data', fields: { rep: 'Owner', region: null } },
  ]);
});

test('undo takes the Rules sheet away again', async () => {
  const book = memoryWorkbook(start);
  const before = book.snapshot();
  const { undo } = await change(book, {});
  await book.port.undo(undo);
  expect(book.snapshot()).toEqual(before);
});

test('every default is a value that its own rule accepts', () => {
  for (const name of RULE_NAMES) {
    const spec = ruleSpec(name);
    if (spec.kind === 'number' && spec.default !== null) {
      expect([name, parseRule(spec, [spec.default])]).toEqual([name, { value: spec.default }]);
    }
    if (spec.kind === 'vector') expect(parseRule(spec, spec.default)).toEqual({ value: spec.default });
    if (spec.kind === 'choice') expect(spec.choices).toContain(spec.default);
  }
});

describe('every rule, field, kind, unit and group has its words', () => {
  test.each([
    ['en', sheetsEn],
    ['ko', sheetsKo],
    ['zh', sheetsZh],
  ])('in %s', (_, texts) => {
    for (const name of RULE_NAMES) {
      const text: { readonly label: string; readonly note: string; readonly parts?: object } =
        texts.rules[name];
      expect(`${name} ${text.label.length > 0} ${text.note.length > 0}`).toBe(`${name} true true`);
      const spec = ruleSpec(name);
      if (spec.kind === 'vector') expect(Object.keys(text.parts ?? {})).toHaveLength(spec.default.length);
    }
    expect(Object.keys(texts.rules).sort()).toEqual([...RULE_NAMES].sort());
    expect(Object.keys(texts.groups).sort()).toEqual([...RULE_GROUPS].sort());
    for (const kind of TABLE_KINDS) {
      expect(Object.keys(texts.fields[kind]).sort()).toEqual(FIELDS[kind].map(({ id }) => id).sort());
      expect(texts.kinds[kind].length).toBeGreaterThan(0);
    }
  });
});
