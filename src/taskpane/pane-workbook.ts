import type { Problem } from '../core/problem';
import type { Result } from '../core/result';
import type { SerialDate } from '../core/serial-date';
import type { MappedKind } from '../tables/mapped-kinds';
import type { MappingCorrection, TableMapping } from '../tables/mapping';
import type { CustomerBook } from '../workflows/customer-book';
import type { RuleName, RuleValues } from '../workflows/rule-specs';
import type { ApplyReport } from '../workflows/write-plan';

/** The team's rules as they stand in the workbook. */
export interface RulesReading {
  /** False as long as the workbook has no Rules sheet; the values are the defaults then. */
  readonly written: boolean;
  readonly values: RuleValues;
  readonly problems: readonly Problem[];
}

/** The playbook after it was put on a sheet. */
export interface PlaybookWritten {
  readonly report: ApplyReport;
  /** Texts that were added. */
  readonly texts: number;
}

/** New values of some rules; `undefined` empties a rule that may be empty. */
export type RuleChanges = { readonly [N in RuleName]?: RuleValues[N] | undefined };

/** What pages read from and keep in the workbook besides running tasks. */
export interface PaneWorkbook {
  /** The tables of the team, from headers and samples alone: quick in any workbook. */
  readonly survey: () => Promise<readonly TableMapping<MappedKind>[]>;
  /** Everything that is wrong in the cells of those tables; reads them whole. */
  readonly check: (asOf: SerialDate) => Promise<readonly Problem[]>;
  /** Keeps a corrected mapping in the workbook, where the whole team gets it. */
  readonly saveMapping: (correction: MappingCorrection) => Promise<Result<ApplyReport>>;
  /** Every customer and prospect as a classification on that day sees them; reads the tables whole. */
  readonly readCustomers: (asOf: SerialDate) => Promise<Result<CustomerBook>>;
  /** Puts the playbook on a sheet for editing, or adds what the sheet lacks; undefined when it holds all texts already. */
  readonly writePlaybook: () => Promise<Result<PlaybookWritten | undefined>>;
  readonly readRules: () => Promise<RulesReading>;
  readonly saveRules: (changes: RuleChanges) => Promise<Result<ApplyReport>>;
}
