import type { CellValue } from '../../../src/core/cell';
import { seededRandom } from '../../../src/core/random';
import type { Result } from '../../../src/core/result';
import { createTranslator } from '../../../src/i18n';
import type { Language } from '../../../src/i18n/core';
import type { LeadOutcomeOptions, WorkflowOutcome } from '../../../src/workflows/outcome';
import type { LeadScores } from '../../../src/workflows/score-leads';
import { scoreLeads } from '../../../src/workflows/score-leads';
import { memoryWorkbook } from '../../support/memory-port';
import { AS_OF } from './plan-fixture';

const NAMES = ['Harbour Foods', 'Green Lane Market', 'Corner & Sons', 'Lakeside Deli', 'Union Bakery'];

/** Prospects, `closed` of them won or lost: a budget and visits raise the chance, the colour says nothing, a reason is known only afterwards. */
export function leadCells(closed: number, open: number): CellValue[][] {
  const random = seededRandom(7);
  const rows = Array.from({ length: closed + open }, (_, index): CellValue[] => {
    const budget = random() < 0.2 ? null : random() < 0.5 ? 'Yes' : 'No';
    const visits = Math.round(random() * 12);
    const effect = budget === null ? 0 : budget === 'Yes' ? 1.8 : -1.8;
    const won = random() < 1 / (1 + Math.exp(-(effect + 0.25 * (visits - 6))));
    return [
      `${NAMES[index % NAMES.length]} ${index + 1}`,
      budget === 'Yes' ? 2 : budget === 'No' ? 0 : null,
      budget,
      visits,
      ['Red', 'Green', 'Blue'][Math.floor(random() * 3)] ?? null,
      index < closed && !won ? 'Price' : null,
      index < closed ? (won ? 'Won' : 'Lost') : null,
    ];
  });
  return [['Lead code', 'Ability', 'Budget agreed', 'Visits', 'Colour', 'Lost reason', 'Outcome'], ...rows];
}

/** What the workflow makes of them, over a workbook in memory. */
export function scoreFixture(
  language: Language,
  { closed = 160, open = 30, leads }: { closed?: number; open?: number; leads?: LeadOutcomeOptions } = {},
): Promise<Result<WorkflowOutcome<LeadScores>>> {
  return scoreLeads(memoryWorkbook({ sheets: { Leads: leadCells(closed, open) } }).port, {
    asOf: AS_OF,
    seed: 1,
    language,
    t: createTranslator(language).t,
    ...(leads && { leads }),
  });
}
