import type { SerialDate } from '../../core/serial-date';
import type { LoggedGoal, LoggedVisit, OpenItem, VisitTask } from '../../journal';
import { goalCodeOf } from '../../journal';
import type { RegisterRow, RegisterValue } from '../../tables/registers/decode-register';
import { GOALS_PER_VISIT } from '../../tables/registers/visit-log';
import type { LoadedRegister } from '../registers/read-registers';

/** One row of the visit log. */
export interface LogEntry extends LoggedVisit {
  readonly row: RegisterRow;
  readonly id?: string;
  readonly contact?: string;
  readonly orderAmount?: number;
  readonly nextStep?: string;
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

/** What is known, without the entries that are not. */
function known<T extends object>(values: { [K in keyof T]: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}

const textIn = (values: RegisterRow['values'], id: string): string | undefined => {
  const value: RegisterValue | undefined = values[id];
  return value === undefined ? undefined : String(value);
};
const numberIn = (values: RegisterRow['values'], id: string): number | undefined => {
  const value = values[id];
  return typeof value === 'number' ? value : undefined;
};

/** The rows of the visit log. */
export function logEntries(log: LoadedRegister | undefined, keyOf: KeyOf): readonly LogEntry[] {
  return (log?.rows ?? []).flatMap((row): LogEntry[] => {
    const { values } = row;
    const date = numberIn(values, 'Date');
    const customer = textIn(values, 'Customer');
    if (date === undefined || customer === undefined) return [];
    const what = textIn(values, 'Promise');
    const promise: OpenItem | undefined =
      what === undefined
        ? undefined
        : {
            what,
            made: date,
            ...known<Pick<OpenItem, 'due' | 'done'>>({
              due: numberIn(values, 'PromiseDue'),
              done: numberIn(values, 'PromiseKept'),
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
        desire: DESIRE_COLUMNS.map((id) => numberIn(values, id) ?? null),
        ...known<Omit<LogEntry, 'row' | 'customer' | 'date' | 'met' | 'tasks' | 'goals' | 'desire'>>({
          id: textIn(values, 'Id'),
          rep: textIn(values, 'Rep'),
          contact: textIn(values, 'Contact'),
          orderAmount: numberIn(values, 'OrderAmount'),
          promise,
          nextStep: textIn(values, 'NextStep'),
          nextVisit: numberIn(values, 'NextVisit'),
          expectedDate: numberIn(values, 'ExpectedDate'),
          strengths: textIn(values, 'Strengths'),
          improve: textIn(values, 'Improve'),
          note: textIn(values, 'Note'),
        }),
      },
    ];
  });
}

function goalsOf(values: RegisterRow['values']): readonly LoggedGoal[] {
  return Array.from({ length: GOALS_PER_VISIT }, (_, at) => at + 1).flatMap((n): LoggedGoal[] => {
    const text = textIn(values, `Goal${n}`);
    const result = values[`Result${n}`];
    if (text === undefined && result === undefined) return [];
    return [
      {
        text: text ?? '',
        ...known<Omit<LoggedGoal, 'text'>>({
          code: goalCodeOf(text ?? ''),
          result: result === 'met' || result === 'partly' || result === 'missed' ? result : undefined,
          reason: textIn(values, `Miss${n}`),
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
    const made = numberIn(values, 'Date');
    const what = textIn(values, 'What');
    const customer = textIn(values, 'Customer');
    if (made === undefined || what === undefined) return [];
    return [
      {
        row,
        origin,
        what,
        made,
        ...known<Omit<ItemEntry, 'row' | 'origin' | 'what' | 'made'>>({
          due: numberIn(values, 'Due'),
          done: numberIn(values, 'Done'),
          customer: customer === undefined ? undefined : keyOf(customer),
          rep: textIn(values, 'Rep'),
          from: textIn(values, 'From'),
          note: textIn(values, 'Note'),
        }),
      },
    ];
  });
}

/** Promises that were made at visits. */
export function promisesOf(visits: readonly LogEntry[]): readonly ItemEntry[] {
  return visits.flatMap(({ promise, row, customer, rep }): ItemEntry[] =>
    promise ? [{ ...promise, row, origin: 'visit', customer, ...known<{ rep: string }>({ rep }) }] : [],
  );
}

/** The complaints. */
export function complaintEntries(
  register: LoadedRegister | undefined,
  keyOf: KeyOf,
): readonly ComplaintEntry[] {
  return (register?.rows ?? []).flatMap((row): ComplaintEntry[] => {
    const { values } = row;
    const date = numberIn(values, 'Date');
    const customer = textIn(values, 'Customer');
    const what = textIn(values, 'What');
    if (date === undefined || customer === undefined || what === undefined) return [];
    return [
      {
        row,
        date,
        what,
        customer: keyOf(customer),
        ...known<Pick<ComplaintEntry, 'kind' | 'rep' | 'answer' | 'done'>>({
          kind: textIn(values, 'Kind'),
          rep: textIn(values, 'Rep'),
          answer: textIn(values, 'Answer'),
          done: numberIn(values, 'Done'),
        }),
      },
    ];
  });
}

/** The facts of the market. */
export function factEntries(register: LoadedRegister | undefined, keyOf: KeyOf): readonly FactEntry[] {
  return (register?.rows ?? []).flatMap((row): FactEntry[] => {
    const { values } = row;
    const date = numberIn(values, 'Date');
    const what = textIn(values, 'What');
    const customer = textIn(values, 'Customer');
    if (date === undefined || what === undefined) return [];
    return [
      {
        row,
        date,
        what,
        ...known<Omit<FactEntry, 'row' | 'date' | 'what'>>({
          customer: customer === undefined ? undefined : keyOf(customer),
          kind: textIn(values, 'Kind'),
          subject: textIn(values, 'Subject'),
          source: textIn(values, 'Source'),
          confidence: textIn(values, 'Confidence'),
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
    const date = numberIn(values, 'Date');
    const topic = textIn(values, 'Topic');
    const customer = textIn(values, 'Customer');
    if (date === undefined || topic === undefined) return [];
    return [
      {
        date,
        topic,
        ...known<Omit<TrainingEntry, 'date' | 'topic'>>({
          customer: customer === undefined ? undefined : keyOf(customer),
          rep: textIn(values, 'Rep'),
          people: numberIn(values, 'People'),
          outcome: textIn(values, 'Outcome'),
        }),
      },
    ];
  });
}

/** The policies. */
export function policyEntries(register: LoadedRegister | undefined): readonly PolicyEntry[] {
  return (register?.rows ?? []).flatMap(({ values }): PolicyEntry[] => {
    const from = numberIn(values, 'Date');
    const what = textIn(values, 'What');
    if (from === undefined || what === undefined) return [];
    return [
      {
        from,
        what,
        ...known<Omit<PolicyEntry, 'from' | 'what'>>({
          until: numberIn(values, 'Until'),
          kind: textIn(values, 'Kind'),
          points: textIn(values, 'Points'),
        }),
      },
    ];
  });
}
