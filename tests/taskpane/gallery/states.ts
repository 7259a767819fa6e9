import { error } from '../../../src/core/problem';
import { fail, ok } from '../../../src/core/result';
import type { Result } from '../../../src/core/result';
import type { Route } from '../../../src/taskpane/navigation';
import type { PaneServices } from '../../../src/taskpane/services';
import type { PreviewArea, WorkflowOutcome } from '../../../src/workflows/outcome';
import type { ApplyReport } from '../../../src/workflows/write-plan';
import { defaultRules } from '../../../src/workflows/rule-specs';
import { languageOf } from '../../../src/i18n/core';
import type { Language } from '../../../src/i18n/core';
import { classified, customerServices, reviewed } from '../support/customer-fixture';
import { checkedDealers } from '../support/dealer-fixture';
import { developedDealers, plannedOffSeason } from '../support/off-season-fixture';
import { fakeServices, outcome, problems, report } from '../support/fake-services';
import { scoreFixture } from '../support/lead-fixture';
import { judgedMonth } from '../support/results-fixture';
import { visitServices } from '../support/visit-log-fixture';
import { frequencyComparer, planTeam, replannerFor } from '../support/plan-fixture';
import type { TeamName } from '../support/plan-fixture';

/** One thing to look at: where the pane opens, over what data, and what is clicked (by accessible name key or CSS). */
export interface GalleryState {
  readonly route: Route;
  /** What a ribbon button did before. */
  readonly command?: Result<ApplyReport>;
  readonly services?: (language: string) => Partial<PaneServices>;
  /** Elements clicked one after the other, as CSS selectors. */
  readonly clicks?: readonly string[];
}

const never = <T>() => new Promise<T>(() => undefined);
const START = 'form button[type=submit]';
const APPLY = '[data-testid=apply]';

/** Many reps, many columns and long reasons, as a large team has them. */
const longOutcome: WorkflowOutcome<unknown> = {
  ...outcome,
  preview: {
    title: 'Classify customers',
    counts: Array.from({ length: 24 }, (_, index) => ({
      label: `Representative ${index + 1}: visits on 23 days`,
      value: 180 + index,
    })),
    areas: [
      'Class',
      'Why this class',
      'Contribution, 12 months',
      'Stability',
      'Class before',
      'Class pending',
      'Class changed on',
    ].map((label, index): PreviewArea => ({
      action: 'update-column',
      address: `'Customers of the northern region'!${'NOPQRST'[index]}2:${'NOPQRST'[index]}1343`,
      label,
      cells: 1342,
    })),
    examples: {
      headers: ['Customer', 'Class', 'Why this class'],
      rows: Array.from({ length: 5 }, (_, index) => [
        `Prairie Pantry South-by-the-Lake No. ${index + 1}`,
        'EI',
        'Gross margin 38,231, at least the cut of 3,783; stability 0.88, at least the cut of 0.60. First classification.',
      ]),
    },
  },
};

const plans = new Map<string, ReturnType<typeof planTeam>>();

/** The plan of a team, made once for all states that show it. */
function planOf(team: TeamName, language: Language): ReturnType<typeof planTeam> {
  const key = `${team} ${language}`;
  const plan = plans.get(key) ?? planTeam(team, language);
  plans.set(key, plan);
  return plan;
}

/** The desk over the real plan of a team, and what is clicked there. */
function desk(team: TeamName, ...clicks: readonly string[]): GalleryState {
  return {
    route: { page: 'run', task: 'plan' },
    services: (tag) => {
      const language = languageOf(tag);
      return {
        run: () => planOf(team, language),
        replan: replannerFor(language),
        compareFrequencies: frequencyComparer,
      };
    },
    clicks: [START, ...clicks],
  };
}

/** What a task finds at three dealers. */
function dealers(task: Parameters<typeof checkedDealers>[0], ...clicks: readonly string[]): GalleryState {
  return {
    route: { page: 'run', task },
    services: (tag) => ({ run: () => checkedDealers(task, languageOf(tag)) }),
    clicks: [START, ...clicks],
  };
}

/** A visit that nobody has agreed, and its place in a month. */
const FREE_VISIT = 'tbody tr:nth-of-type(2) [data-visit]';

/** Every page and every state that it can be in. */
export const STATES: Readonly<Record<string, GalleryState>> = {
  home: { route: { page: 'home' } },
  'home-loading': {
    route: { page: 'home' },
    services: (language) => ({ workbook: { ...fakeServices(language).workbook, survey: never } }),
  },
  'home-empty': {
    route: { page: 'home' },
    services: (language) => ({
      workbook: {
        ...fakeServices(language).workbook,
        survey: () => Promise.resolve([]),
        check: () => Promise.resolve([]),
      },
    }),
  },
  'home-failed': {
    route: { page: 'home' },
    services: (language) => ({
      workbook: {
        ...fakeServices(language).workbook,
        survey: () => Promise.reject(new Error('GeneralException')),
      },
    }),
  },
  customer: {
    route: { page: 'customer' },
    services: (tag) => customerServices(languageOf(tag), { sheet: 'Customers', row: 2, column: 0 }),
    clicks: ['main section:first-of-type h3 button', 'main section:nth-of-type(4) h3 button'],
  },
  'run-options': { route: { page: 'run', task: 'plan' } },
  'run-computing': {
    route: { page: 'run', task: 'plan' },
    services: () => ({
      run: (_task, _options, control) => {
        control.onProgress?.({ stage: 'solve', done: 4, total: 10 });
        return never();
      },
    }),
    clicks: [START],
  },
  'run-preview': { route: { page: 'run', task: 'classify' }, clicks: [START] },
  'run-reviewed': {
    route: { page: 'run', task: 'review' },
    services: (tag) => ({ run: () => reviewed(languageOf(tag)) }),
    clicks: [START],
  },
  'run-classified': {
    route: { page: 'run', task: 'classify' },
    services: (tag) => ({ run: () => classified(languageOf(tag)) }),
    clicks: [START],
  },
  'run-results': {
    route: { page: 'run', task: 'results' },
    services: (tag) => ({ run: () => judgedMonth(languageOf(tag)) }),
    clicks: [START],
  },
  'run-off-season': {
    route: { page: 'run', task: 'offseason' },
    services: (tag) => ({ run: () => plannedOffSeason(languageOf(tag)) }),
    clicks: [START],
  },
  'run-development': {
    route: { page: 'run', task: 'development' },
    services: (tag) => ({ run: () => developedDealers(languageOf(tag)) }),
    clicks: [START],
  },
  'run-stock': dealers('stock'),
  'run-prices': dealers('prices'),
  'run-accounts': dealers('accounts'),
  'run-audit': dealers('audit'),
  'run-brief': dealers('brief'),
  'run-preview-open': {
    route: { page: 'run', task: 'classify' },
    clicks: [START, 'h3 button[aria-expanded=false]'],
  },
  'run-preview-long': {
    route: { page: 'run', task: 'plan' },
    services: () => ({ run: () => Promise.resolve(ok(longOutcome)) }),
    clicks: [START],
  },
  'plan-searching': {
    route: { page: 'run', task: 'plan' },
    services: (tag) => ({
      run: async (_task, options, control) => {
        const made = await planOf('usual', languageOf(tag));
        if (!made.ok) return made;
        const { overview } = made.value.result;
        for (const missed of [4000, 2600, 1500, 900, 700, 240, 200, 40, 0]) {
          options.onLook?.({ ...overview, terms: { ...overview.terms, missed } });
        }
        control.onProgress?.({ stage: 'solve', done: 6, total: 10 });
        return never();
      },
    }),
    clicks: [START, 'figure'],
  },
  'plan-overview': desk('usual', '#plan-tab-overview'),
  'plan-numbers': desk('usual', '#plan-tab-overview', '#plan-panel h3 button'),
  'plan-add': desk(
    'oversubscribed',
    '#plan-tab-overview',
    '#plan-panel li > button',
    'li select option:nth-of-type(2)',
  ),
  'plan-frequencies': desk(
    'frequencies',
    '#plan-tab-overview',
    '#plan-panel > section:last-of-type button',
    '#plan-panel > section:last-of-type h3 button',
  ),
  'plan-calendar': desk('usual', '#plan-tab-calendar'),
  'plan-visit': desk('usual', '#plan-tab-calendar', FREE_VISIT),
  'plan-day': desk('usual', '#plan-tab-day', 'ol button'),
  'plan-map': desk('usual', '#plan-tab-map', '#plan-panel svg [role=button]'),
  'plan-week-map': desk(
    'usual',
    '#plan-tab-map',
    'input[value=week]',
    '#plan-panel [role=group] > button:last-child',
  ),
  'plan-replan': desk('usual', '#plan-tab-replan'),
  'plan-changed': desk(
    'usual',
    '#plan-tab-calendar',
    FREE_VISIT,
    'section button:nth-of-type(2):not([disabled])',
    '#plan-tab-replan',
  ),
  'plan-oversubscribed': desk('oversubscribed', '#plan-tab-overview'),
  'plan-one': desk('one', '#plan-tab-calendar'),
  'plan-placeless': desk('placeless', '#plan-tab-map'),
  'plan-empty': desk('empty'),
  'leads-options': { route: { page: 'run', task: 'score' }, clicks: ['form h3 button'] },
  'leads-score': {
    route: { page: 'run', task: 'score' },
    services: (tag) => ({ run: () => scoreFixture(languageOf(tag)) }),
    clicks: [START, 'main select', 'h3 button[aria-expanded=false]'],
  },
  'command-done': { route: { page: 'home' }, command: ok(report) },
  'command-failed': { route: { page: 'home' }, command: fail(error('host-cell-not-empty')) },
  'run-nothing': {
    route: { page: 'run', task: 'travel' },
    services: () => ({
      run: () =>
        Promise.resolve(
          ok({
            ...outcome,
            problems: [],
            preview: { ...outcome.preview, areas: [], counts: [], examples: { headers: [], rows: [] } },
          }),
        ),
    }),
    clicks: [START],
  },
  'run-applying': {
    route: { page: 'run', task: 'classify' },
    services: (language) => ({ port: { ...fakeServices(language).port, apply: never } }),
    clicks: [START, APPLY],
  },
  'run-done': { route: { page: 'run', task: 'classify' }, clicks: [START, APPLY] },
  'run-undone': { route: { page: 'run', task: 'classify' }, clicks: [START, APPLY, '[data-testid=undo]'] },
  'run-failed': {
    route: { page: 'run', task: 'classify' },
    services: () => ({
      run: () =>
        Promise.resolve(fail(...problems, error('pane-unexpected', { args: { message: 'RichApi.Error' } }))),
    }),
    clicks: [START],
  },
  'visit-log': {
    route: { page: 'log' },
    services: () => visitServices(),
    clicks: ['[data-waiting]', 'form h2 button'],
  },
  tables: { route: { page: 'tables' } },
  rules: { route: { page: 'rules' }, clicks: ['form h2 button'] },
  'rules-unwritten': {
    route: { page: 'rules' },
    services: (language) => ({
      workbook: {
        ...fakeServices(language).workbook,
        readRules: () => Promise.resolve({ written: false, values: defaultRules(), problems: [] }),
      },
    }),
  },
  'rules-days': { route: { page: 'rules' }, clicks: ['form > div:nth-of-type(7) h2 button'] },
  functions: { route: { page: 'functions' } },
  'function-open': { route: { page: 'functions' }, clicks: ['h3 button'] },
  'history-empty': { route: { page: 'history' } },
  history: {
    route: { page: 'history' },
    services: (language) => {
      const { history } = fakeServices(language);
      history.add({ ...report, undo: { id: 'run-1', title: 'Classify customers' } });
      history.add({ ...report, undo: { id: 'run-2', title: 'Build visit plan' } });
      history.markUndone('run-1');
      return { history };
    },
  },
  help: { route: { page: 'help' } },
};
