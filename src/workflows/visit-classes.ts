import type { SerialDate } from '../core/serial-date';
import type { CloseClass } from '../customers/close-class';
import { closeClass } from '../customers/close-class';
import { priorityTable, visitPriority } from '../customers/importance';
import { keyId } from '../tables/key';
import { classFrom } from './classify-existing';
import { classifyFrame } from './classify-frame';
import { defined } from './defined';
import type { Frame } from './frame';

const PROSPECT_CLASSES: readonly string[] = ['PI', 'PII', 'PIII', 'PIV'];

/** What a prospect asks for. */
export interface ProspectDemand {
  /** `PI` … `PIV`; undefined while too little is known. */
  readonly class?: string;
  readonly close: CloseClass;
  /** `Case1` … `Case3` of a target customer. */
  readonly targetCase?: string;
  /** 1 (first) … 9, when time and volume are known. */
  readonly visitPriority?: number;
}

/** Classes of everybody by key id; a customer of whom nothing is known has none. */
export interface VisitClasses {
  readonly customers: ReadonlyMap<string, string>;
  readonly prospects: ReadonlyMap<string, ProspectDemand>;
}

/**
 * Classes that call frequencies follow: those in our own columns (the team may have corrected them), and where there are
 * none, computed as *Classify customers* would.
 * @param from first day of the plan: how soon a prospect's order is due counts from there
 */
export function visitClasses(frame: Frame, asOf: SerialDate, from: SerialDate): VisitClasses {
  const { Customers, Prospects } = frame.tables;
  const rules = frame.rules.values;
  const customers = new Map<string, string>();
  for (const row of Customers?.rows ?? []) {
    const own = classFrom(row.own['Class']);
    if (own !== undefined) customers.set(keyId(row.key), own);
  }
  const rows = Prospects?.rows ?? [];
  const complete = customers.size === (Customers?.rows.length ?? 0) && rows.length === 0;
  const computed = complete ? undefined : classifyFrame(frame, asOf);
  for (const customer of computed?.existing?.customers ?? []) {
    const id = keyId(customer.key);
    if (!customers.has(id)) customers.set(id, customer.class);
  }
  const priorities = priorityTable(rules.VisitPriority);
  const prospects = new Map<string, ProspectDemand>();
  for (const [i, { result, funnel, importance }] of (computed?.prospects ?? []).entries()) {
    const row = rows[i];
    if (row === undefined) continue;
    const own = row.own['Class'];
    const corrected = PROSPECT_CLASSES.find(
      (name) => typeof own === 'string' && own.trim().toUpperCase() === name,
    );
    const close = closeClass(row.expectedDate, from, {
      hotDays: rules.HotDays,
      promisingDays: rules.PromisingDays,
    });
    prospects.set(keyId(row.key), {
      close,
      ...defined({
        class: corrected ?? result?.class,
        targetCase: funnel.case === undefined ? undefined : `Case${funnel.case}`,
        visitPriority: visitPriority(close, importance, priorities),
      }),
    });
  }
  return { customers, prospects };
}
