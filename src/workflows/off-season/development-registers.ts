import { monthOf, monthSpan } from '../../core/months';
import type { SerialDate } from '../../core/serial-date';
import type { DevelopmentLine, NotedLine, Tier } from '../../results/off-season';
import { keyId } from '../../tables/key';
import type { RegisterRow } from '../../tables/registers/decode-register';
import { defined } from '../defined';
import type { LoadedRegister } from '../registers/read-registers';
import { numberOf, textOf } from '../registers/register-values';
import type { RegisterRecord } from '../registers/register-write';
import type { ResultsData } from '../results-data';

/** First and last day of a month. */
export interface MonthSpan {
  readonly from: SerialDate;
  readonly to: SerialDate;
}

/** A line of the plan that stands in the workbook, with what people wrote on it. */
export interface StandingLine extends NotedLine {
  readonly month: MonthSpan;
  readonly problem?: string;
  readonly comment?: string;
  readonly outcome?: string;
}

/** Lines of the development plan as people left them; a line without days is for the whole month. */
export function standingLines(
  register: LoadedRegister | undefined,
  data: ResultsData,
): readonly StandingLine[] {
  return (register?.rows ?? []).flatMap(({ values }): StandingLine[] => {
    const { Month } = values;
    if (typeof Month !== 'number') return [];
    const month = monthSpan(monthOf(Month));
    const text = (id: string) => textOf(values[id]);
    const number = (id: string) => numberOf(values[id]);
    const tier = text('Tier');
    return [
      {
        month,
        rep: data.repName(text('Rep') ?? ''),
        area: text('Area') ?? '',
        ...(tier !== undefined && { tier: Number(tier) as Tier }),
        targets: number('Targets') ?? 0,
        visits: Math.max(0, Math.round(number('Visits') ?? 0)),
        toOpen: Math.max(0, Math.round(number('ToOpen') ?? 0)),
        from: Math.max(month.from, Math.floor(number('From') ?? month.from)),
        to: Math.min(month.to, Math.floor(number('To') ?? month.to)),
        ...defined({
          visited: number('Visited'),
          opened: number('Opened'),
          problem: text('Problem'),
          comment: text('Comment'),
          outcome: text('Outcome'),
        }),
      },
    ];
  });
}

/** New lines as records of the development plan. */
export function planRecords(lines: readonly DevelopmentLine[], month: MonthSpan): readonly RegisterRecord[] {
  return lines.map(({ rep, area, tier, targets, visits, toOpen, from, to }) => ({
    Month: month.from,
    Rep: rep,
    Area: area,
    ...(tier !== undefined && { Tier: String(tier) }),
    Targets: targets,
    Visits: visits,
    ToOpen: toOpen,
    From: from,
    To: to,
  }));
}

/** Who was trained, and who was not. */
export interface TrainingCover {
  /** Trainings on record within the time. */
  readonly trainings: number;
  readonly dealers: readonly { readonly key: string; readonly count: number; readonly last?: SerialDate }[];
}

/** Trainings of dealers since a day, by dealer; those who were never trained first. */
export function trainingCover(
  register: LoadedRegister | undefined,
  dealers: readonly string[],
  keyOf: (text: string) => string,
  since: SerialDate,
  asOf: SerialDate,
): TrainingCover {
  const seen = new Map<string, { count: number; last: SerialDate }>();
  let trainings = 0;
  for (const { values } of register?.rows ?? []) {
    const { Date: date, Customer: customer } = values;
    if (typeof date !== 'number' || date < since || date > asOf) continue;
    trainings += 1;
    if (typeof customer !== 'string') continue;
    const id = keyId(keyOf(customer));
    const known = seen.get(id);
    seen.set(id, { count: (known?.count ?? 0) + 1, last: Math.max(known?.last ?? 0, Math.floor(date)) });
  }
  const rows = dealers.map((key) => {
    const one = seen.get(keyId(key));
    return { key, count: one?.count ?? 0, ...(one && { last: one.last }) };
  });
  return { trainings, dealers: rows.sort((a, b) => a.count - b.count || (a.key < b.key ? -1 : 1)) };
}

/** A suggestion that waits for an answer. */
export interface OpenSuggestion {
  readonly date: SerialDate;
  readonly customer: string;
  readonly event: string;
  readonly what: string;
  readonly rep: string;
  readonly due?: SerialDate;
  readonly isOverdue: boolean;
}

/** Suggestions of dealers without an answer, the overdue and oldest first, and how many were answered. */
export function openSuggestions(
  register: LoadedRegister | undefined,
  asOf: SerialDate,
): { readonly open: readonly OpenSuggestion[]; readonly answered: number } {
  const rows = register?.rows ?? [];
  const isOpen = ({ values }: RegisterRow) =>
    typeof values['Done'] !== 'number' && typeof values['Date'] === 'number';
  const text = ({ values }: RegisterRow, id: string) => textOf(values[id]) ?? '';
  const open = rows.filter(isOpen).map((row): OpenSuggestion => {
    const due = row.values['Due'];
    return {
      date: Number(row.values['Date']),
      customer: text(row, 'Customer'),
      event: text(row, 'Event'),
      what: text(row, 'What'),
      rep: text(row, 'Rep'),
      ...(typeof due === 'number' && { due }),
      isOverdue: typeof due === 'number' && due < asOf,
    };
  });
  return {
    open: open.sort((a, b) => Number(b.isOverdue) - Number(a.isOverdue) || a.date - b.date),
    answered: rows.length - open.length,
  };
}
