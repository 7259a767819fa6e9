import type { Translate } from '../core/translate';
import { monthText } from '../core/months';
import type { KpiId, MonthResults } from './month-results';
import { figuresOf } from './month-results';
import type { Preview } from './outcome';
import { kpiText, repText } from './results-sheets';

const EXAMPLES = 8;
const SHOWN: readonly KpiId[] = ['newCustomers', 'sales', 'growth', 'coldVisits', 'execution'];

/** What the preview says of the results of a month: the team's figures, and a line for each representative. */
export function resultsPreview(results: MonthResults, t: Translate): Omit<Preview, 'areas'> {
  const team = figuresOf(results, undefined, results.month);
  const kpi = (id: KpiId) => t(`results:kpi.${id}`);
  const count = (id: KpiId, share = false) => {
    const value = team?.kpis[id].value;
    if (value === undefined) return [];
    return [
      share ? { label: kpi(id), value: Math.round(value * 1000) / 10, unit: '%' } : { label: kpi(id), value },
    ];
  };
  return {
    title: `${t('results:title')} ${monthText(results.month)}`,
    counts: [
      ...count('sales'),
      ...count('growth', true),
      ...count('newCustomers'),
      ...count('coldVisits'),
      ...count('lost'),
      ...count('fading'),
      ...count('coverage'),
      ...count('orders'),
      ...count('execution', true),
      ...count('timeShare', true),
    ],
    examples: {
      headers: [t('results:sheet.rep'), ...SHOWN.map(kpi)],
      rows: results.reps.slice(0, EXAMPLES).map(({ rep }) => {
        const figures = figuresOf(results, rep, results.month);
        return [repText(rep, t), ...SHOWN.map((id) => kpiText(id, figures?.kpis[id].value, t))];
      }),
    },
  };
}
