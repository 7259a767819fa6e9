import type { Problem, Severity } from '../../core/problem';

/** Problems of one code. */
export interface ProblemGroup {
  readonly code: string;
  readonly severity: Severity;
  /** At least one. */
  readonly problems: readonly [Problem, ...Problem[]];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Groups problems by severity and code: errors first, larger groups first, else in the order of appearance. */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<string, [Problem, ...Problem[]]>();
  for (const problem of problems) {
    const id = `${problem.severity} ${problem.code}`;
    const group = groups.get(id);
    if (group) group.push(problem);
    else groups.set(id, [problem]);
  }
  return [...groups.values()]
    .map((members) => ({ code: members[0].code, severity: members[0].severity, problems: members }))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity] || b.problems.length - a.problems.length);
}

/** How many problems there are of each severity. */
export function countBySeverity(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}
