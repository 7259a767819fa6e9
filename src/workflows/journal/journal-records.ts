import type { CellValue } from '../../core/cell';
import type { SerialDate } from '../../core/serial-date';
import type { LoggedGoal, LoggedVisit, OpenItem, VisitTask } from '../../journal';
import { goalCodeOf } from '../../journal';
import { parseMoment } from '../../tables/parse-moment';
import type { RegisterRow } from '../../tables/registers/decode-register';
import { GOALS_PER_VISIT } from '../../tables/registers/visit-log';
import { defined } from '../defined';
import type { LoadedRegister } from '../registers/read-registers';
import { numberOf, textOf } from '../registers/register-values';

/** One row of the visit log. */
export interface LogEntry extends LoggedVisit {
  readonly row: RegisterRow;
  readonly id?: string;
  readonly contact?: string;
  readonly orderAmount?: number;
  readonly nextStep?: string;
  /** With its time of day as a fraction, where one was agreed. */
  readonly nextVisit?: SerialDate;
  readonly expectedDate?: SerialDate;
  readonly strengths?: string;
  readonly improve?: string;
  readonly note?: string;
}

/** A promise, task or instruction with whom it concerns. */
export interface ItemEntry extends OpenItem {
  readonly row: RegisterRow;
  /** Where it was noted: at a visit, as a task, or as an instruction. */
  readonly origin: 'visit' | 'item' | 'instruction';
  readonly customer?: string;
  readonly rep?: string;
  /** Who gave the instruction. */
  readonly from?: string;
  readonly note?: string;
}

/** A complaint as it was noted. */
export interface ComplaintEntry {
  readonly row: RegisterRow;
  readonly customer: string;
  readonly date: SerialDate;
  readonly kind?: string;
  readonly what: string;
  readonly rep?: string;
  readonly answer?: string;
  readonly done?: SerialDate;
}

/** A piece of market information. */
export interface FactEntry {
  readonly row: RegisterRow;
  readonly date: SerialDate;
  readonly what: string;
  readonly customer?: string;
  readonly kind?: string;
  readonly subject?: string;
  readonly source?: string;
  readonly confidence?: string;
}

/** A training at a customer. */
export interface TrainingEntry {
  readonly date: SerialDate;
  readonly topic: string;
  readonly customer?: string;
  readonly rep?: string;
  readonly people?: number;
  readonly outcome?: string;
}

/** A policy with the days on which it holds. */
export interface PolicyEntry {
  readonly from: SerialDate;
  readonly until?: SerialDate;
  readonly kind?: string;
  readonly what: string;
  readonly points?: string;
}

/** Columns of the five desire checks, in the order of DOMAIN 1.2. */
export const DESIRE_COLUMNS = ['Interest', 'Buying', 'Fits', 'Trust', 'Impression'] as const;
/** Columns of the five tasks. */
export const TASK_COLUMNS: Readonly<Record<VisitTask, string>> = {
  sell: 'Sell',
  maintain: 'Maintain',
  relate: 'Relate',
  inform: 'Inform',
  guide: 'Guide',
};

/** Finds the key of a customer or prospect by what a cell says of it. */
export type KeyOf = (text: string) => string;

/** The rows of the visit log. */
export function logEntries(log: LoadedRegister | undefined, keyOf: KeyOf): readonly LogEntry[] {
  return (log?.rows ?? []).flatMap((row): LogEntry[] => {
    const { values } = row;
    const date = numberOf(values['Date']);
    const customer = textOf(values['Customer']);
    if (date === undefined || customer === undefined) return [];
    const what = textOf(values['Promise']);
    const promise: OpenItem | undefined =
      what === undefined
        ? undefined
        : {
            what,
            made: date,
            ...defined({
              due: numberOf(values['PromiseDue']),
              done: numberOf(values['PromiseKept']),
            }),
          };
    return [
      {
        row,
        customer: keyOf(customer),
        date,
        met: values['Status'] !== 'missed',
        tasks: (Object.entries(TASK_COLUMNS) as [VisitTask, string][]).flatMap(([task, column]) =>
          values[column] === true ? [task] : [],
        ),
        goals: goalsOf(values),
        desire: DESIRE_COLUMNS.map((id) => numberOf(values[id]) ?? null),
        ...defined({
          id: textOf(values['Id']),
          rep: textOf(values['Rep']),
          contact: textOf(values['Contact']),
          orderAmount: numberOf(values['OrderAmount']),
          promise,
          nextStep: textOf(values['NextStep']),
          nextVisit: momentOf(row.cells['NextVisit']) ?? numberOf(values['NextVisit']),
          expectedDate: numberOf(values['ExpectedDate']),
          strengths: textOf(values['Strengths']),
          improve: textOf(values['Improve']),
          note: textOf(values['Note']),
        }),
      },
    ];
  });
}

/** The log keeps days; the cell may say a time with it. */
function momentOf(cell: CellValue | undefined): SerialDate | undefined {
  const parsed = parseMoment(cell ?? null);
  return 'value' in parsed ? parsed.value : undefined;
}

function goalsOf(values: RegisterRow['values']): readonly LoggedGoal[] {
  return Array.from({ length: GOALS_PER_VISIT }, (_, at) => at + 1).flatMap((n): LoggedGoal[] => {
    const text = textOf(values[`Goal${n}`]);
    const result = values[`Result${n}`];
    if (text === undefined && result === undefined) return [];
    return [
      {
        text: text ?? '',
        ...defined({
          code: goalCodeOf(text ?? ''),
          result: result === 'met' || result === 'partly' || result === 'missed' ? result : undefined,
          reason: textOf(values[`Miss${n}`]),
        }),
      },
    ];
  });
}

/** Promises and tasks of a register of their own, or instructions. */
export function itemEntries(
  register: LoadedRegister | undefined,
  origin: 'item' | 'instruction',
  keyOf: KeyOf,
): readonly ItemEntry[] {
  return (register?.rows ?? []).flatMap((row): ItemEntry[] => {
    const { values } = row;
    const made = numberOf(values['Date']);
    const what = textOf(values['What']);
    const customer = textOf(values['Customer']);
    if (made === undefined || what === undefined) return [];
    return [
      {
        row,
        origin,
        what,
        made,
        ...defined({
          due: numberOf(values['Due']),
          done: numberOf(values['Done']),
          customer: customer === undefined ? undefined : keyOf(customer),
          rep: textOf(values['Rep']),
          from: textOf(values['From']),
          note: textOf(values['Note']),
        }),
      },
    ];
  });
}

/** Promises that were made at visits. */
export function promisesOf(visits: readonly LogEntry[]): readonly ItemEntry[] {
  return visits.flatMap(({ promise, row, customer, rep }): ItemEntry[] =>
    promise ? [{ ...promise, row, origin: 'visit', customer, ...defined({ rep }) }] : [],
  );
}

/** The complaints. */
export function complaintEntries(
  register: LoadedRegister | undefined,
  keyOf: KeyOf,
): readonly ComplaintEntry[] {
  return (register?.rows ?? []).flatMap((row): ComplaintEntry[] => {
    const { values } = row;
    const date = numberOf(values['Date']);
    const customer = textOf(values['Customer']);
    const what = textOf(values['What']);
    if (date === undefined || customer === undefined || what === undefined) return [];
    return [
      {
        row,
        date,
        what,
        customer: keyOf(customer),
        ...defined({
          kind: textOf(values['Kind']),
          rep: textOf(values['Rep']),
          answer: textOf(values['Answer']),
          done: numberOf(values['Done']),
        }),
      },
    ];
  });
}

/** The facts of the market. */
export function factEntries(register: LoadedRegister | undefined, keyOf: KeyOf): readonly FactEntry[] {
  return (register?.rows ?? []).flatMap((row): FactEntry[] => {
    const { values } = row;
    const date = numberOf(values['Date']);
    const what = textOf(values['What']);
    const customer = textOf(values['Customer']);
    if (date === undefined || what === undefined) return [];
    return [
      {
        row,
        date,
        what,
        ...defined({
          customer: customer === undefined ? undefined : keyOf(customer),
          kind: textOf(values['Kind']),
          subject: textOf(values['Subject']),
          source: textOf(values['Source']),
          confidence: textOf(values['Confidence']),
        }),
      },
    ];
  });
}

/** The trainings. */
export function trainingEntries(
  register: LoadedRegister | undefined,
  keyOf: KeyOf,
): readonly TrainingEntry[] {
  return (register?.rows ?? []).flatMap(({ values }): TrainingEntry[] => {
    const date = numberOf(values['Date']);
    const topic = textOf(values['Topic']);
    const customer = textOf(values['Customer']);
    if (date === undefined || topic === undefined) return [];
    return [
      {
        date,
        topic,
        ...defined({
          customer: customer === undefined ? undefined : keyOf(customer),
          rep: textOf(values['Rep']),
          people: numberOf(values['People']),
          outcome: textOf(values['Outcome']),
        }),
      },
    ];
  });
}

/** The policies. */
export function policyEntries(register: LoadedRegister | undefined): readonly PolicyEntry[] {
  return (register?.rows ?? []).flatMap(({ values }): PolicyEntry[] => {
    const from = numberOf(values['Date']);
    const what = textOf(values['What']);
    if (from === undefined || what === undefined) return [];
    return [
      {
        from,
        what,
        ...defined({
          until: numberOf(values['Until']),
          kind: textOf(values['Kind']),
          points: textOf(values['Points']),
        }),
      },
    ];
  });
}
