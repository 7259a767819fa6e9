import type { CellInput } from '../core/cell';
import type { Problem } from '../core/problem';
import type { SerialDate } from '../core/serial-date';
import type { Language, Translate } from '../core/translate';
import type { LearnInput, LearnRun, Learned } from '../leads/learn-leads';
import type { MappedKind } from '../tables/mapped-kinds';
import type { MappingCorrection, TableMapping } from '../tables/mapping';
import type { VisitPlan, VisitProblem } from '../visits/problem';
import type { Control } from './ports';
import type { WritePlan } from './write-plan';

/** What a person says about a table where the automatic mapping was wrong. */
export type MappingOverride = MappingCorrection;

/** Solves a visit problem, here or in a worker; the workflow does not know which. */
export type SolveVisits = (
  problem: VisitProblem,
  options: {
    readonly seed: number;
    readonly signal?: AbortSignal;
    readonly previous?: VisitPlan;
    /** The first plan at once, then better ones. */
    readonly onPlan?: (plan: VisitPlan) => void;
    /** Ends the search and keeps the best plan so far. */
    readonly enough?: AbortSignal;
    /** Budget; the solver's own when left out. */
    readonly seconds?: number;
    /** How far the search is, in steps of one unit. */
    readonly onSearch?: (done: number, total: number) => void;
  },
) => Promise<VisitPlan>;

/** Learns a lead score, here or in a worker; the workflow does not know which. */
export type LearnLeads = (input: LearnInput, run: LearnRun) => Promise<Learned>;

/** How the team keeps the outcome of its deals; what is left out is found by common headers and words. */
export interface LeadOutcomeOptions {
  /** Header of the outcome. */
  readonly outcome?: string;
  /** Value of won deals, and of lost ones. */
  readonly won?: string;
  readonly lost?: string;
  /** Headers to leave out, and to use although they are off by default. */
  readonly drop?: readonly string[];
  readonly keep?: readonly string[];
}

/** What every workflow is asked with. */
export interface WorkflowRequest {
  /** Day on which the report stands. */
  readonly asOf: SerialDate;
  readonly seed: number;
  readonly t: Translate;
  readonly language: Language;
  readonly mappings?: readonly MappingOverride[];
  readonly control?: Control;
  /** Needed by the visit plan only. */
  readonly solve?: SolveVisits;
  /** Needed by the learned lead score only; left out, it is learned on this thread. */
  readonly learn?: LearnLeads;
  readonly leads?: LeadOutcomeOptions;
}

/** One count of a preview, e.g. customers of class EI. Label already translated. */
export interface PreviewCount {
  readonly label: string;
  readonly value: number;
  /** Shown after the number, e.g. `%`. */
  readonly unit?: string;
}

/** An area that will be written. */
export interface PreviewArea {
  readonly action: 'new-column' | 'update-column' | 'new-sheet' | 'replace-sheet' | 'update-sheet';
  /** A1 address with sheet; sheet name alone for a sheet that does not exist yet. */
  readonly address: string;
  readonly label: string;
  readonly cells: number;
  /** Native charts on a sheet of ours; left out when there are none. */
  readonly charts?: number;
}

/** Examples as a small table; texts already translated. */
export interface PreviewExamples {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
}

/** What a person sees before anything is written. */
export interface Preview {
  readonly title: string;
  readonly counts: readonly PreviewCount[];
  readonly areas: readonly PreviewArea[];
  readonly examples: PreviewExamples;
}

/** What a workflow hands back: nothing is written until the port applies `plan`. */
export interface WorkflowOutcome<T> {
  readonly plan: WritePlan;
  readonly preview: Preview;
  readonly problems: readonly Problem[];
  readonly result: T;
  /** How each table was read; shown and corrected on the mapping page. */
  readonly mappings: readonly TableMapping<MappedKind>[];
}
