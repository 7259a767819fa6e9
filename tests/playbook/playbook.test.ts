import { CHAPTERS, chapterKeys } from '../../src/playbook/scripts';
import { STRATEGY_CLASSES, strategyKeys } from '../../src/playbook/strategy';
import enPlaybook from '../../src/i18n/en/playbook';
import enScripts from '../../src/i18n/en/scripts';
import koPlaybook from '../../src/i18n/ko/playbook';
import koScripts from '../../src/i18n/ko/scripts';
import zhPlaybook from '../../src/i18n/zh/playbook';
import zhScripts from '../../src/i18n/zh/scripts';

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value, `${path}${key}.`),
  );
}

const texts = {
  en: { playbook: enPlaybook as Tree, scripts: enScripts as Tree },
  ko: { playbook: koPlaybook as Tree, scripts: koScripts as Tree },
  zh: { playbook: zhPlaybook as Tree, scripts: zhScripts as Tree },
};

const strategies = STRATEGY_CLASSES.flatMap((klass) => {
  const plain = strategyKeys(klass);
  if (!plain.ok) throw new Error(klass);
  return [plain.value, ...plain.value.reasons.map(({ code }) => strategyKeys(klass, code))].map((item) =>
    'ok' in item ? (item.ok ? item.value : undefined) : item,
  );
});
const used = new Set([
  ...strategies.flatMap((strategy) =>
    strategy
      ? [
          strategy.name,
          strategy.summary,
          ...strategy.actions,
          ...strategy.countermeasures,
          ...strategy.reasons.map(({ text }) => text),
        ]
      : [],
  ),
  ...Object.values(CHAPTERS).flatMap(chapterKeys),
]);

describe('playbook: every key has a text in every language, and every text is used', () => {
  test.each(['en', 'ko', 'zh'] as const)('%s holds exactly the keys of the structure', (language) => {
    const keys = Object.entries(texts[language]).flatMap(([space, tree]) =>
      leaves(tree).map(([key]) => `${space}:${key}`),
    );
    expect(keys.sort()).toEqual([...used].sort());
  });

  test('Korean and Chinese texts are written in their own script', () => {
    for (const [, text] of [...leaves(texts.ko.playbook), ...leaves(texts.ko.scripts)])
      expect(text).toMatch(/[가-힣]/);
    for (const [, text] of [...leaves(texts.zh.playbook), ...leaves(texts.zh.scripts)]) {
      expect(text).toMatch(/[\u4e00-\u9fff]/);
      expect(text).not.toMatch(/[가-힣]/);
    }
  });
});

describe('strategy: classes and reason codes as a cell may hold them', () => {
  test('any case and spaces around; a reason by letter or by name', () => {
    expect(strategyKeys(' eii ', 'A')).toMatchObject({
      ok: true,
      value: {
        class: 'EII',
        countermeasures: [
          'playbook:reasons.EII.novelty.switchingCost',
          'playbook:reasons.EII.novelty.loyalty',
        ],
      },
    });
    expect(strategyKeys('PII', 'switchingrisk')).toMatchObject({
      value: { reason: 'playbook:reasons.PII.switchingRisk.reason' },
    });
    expect(strategyKeys('EI', '  ')).toMatchObject({ ok: true, value: { countermeasures: [] } });
  });

  test('the source names three reasons each for EII and PII, and none elsewhere', () => {
    const counts = strategies
      .filter((strategy) => strategy && !strategy.reason)
      .map((s) => [s?.class, s?.reasons.length]);
    expect(counts.filter(([, count]) => count !== 0)).toEqual([
      ['EII', 3],
      ['PII', 3],
    ]);
  });

  test('unknown classes and reasons are refused with what is possible', () => {
    expect(strategyKeys('EV')).toMatchObject({
      ok: false,
      problems: [{ code: 'customers-unknown-class', cell: '#VALUE!' }],
    });
    expect(strategyKeys('EII', 'd')).toMatchObject({
      problems: [{ code: 'customers-unknown-reason', cell: '#VALUE!', args: { codes: 'a, b, c' } }],
    });
    expect(strategyKeys('EI', 'a').ok).toBe(false);
  });

  test('the scripts hold what the source lists: 4 openings, 6 steps, 4 + 5 questions, 4 purposes, 8 topics, 13 items', () => {
    const sizes = Object.fromEntries(Object.values(CHAPTERS).map(({ id, entries }) => [id, entries.length]));
    expect(sizes).toEqual({
      openings: 4,
      approach: 6,
      openQuestions: 4,
      closedQuestions: 5,
      factPurposes: 4,
      factTopics: 8,
      factItems: 13,
      factPeople: 3,
      factMethods: 4,
      listening: 6,
      futureOrigins: 4,
    });
  });
});
