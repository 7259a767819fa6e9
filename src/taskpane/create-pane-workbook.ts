import { afterPaint } from './after-paint';
import type { Problem } from '../core/problem';
import type { Result } from '../core/result';
import type { Language, Translate } from '../core/translate';
import type { WorkbookPort } from '../workflows/ports';
import type { RulesChange } from '../workflows/rules-sheet';
import type { ApplyReport } from '../workflows/write-plan';
import type { PaneWorkbook } from './pane-workbook';

/**
 * What the pages read from and keep in a workbook, over its port; the code that knows tables is loaded on first use.
 * @param texts fetches the words for what is read
 * @param language of what is written
 */
export function createPaneWorkbook(
  port: WorkbookPort,
  t: Translate,
  texts: () => Promise<void>,
  language: Language,
): PaneWorkbook {
  const keep = async (change: RulesChange): Promise<Result<ApplyReport>> => {
    const [{ readRules }, { rulesPlan }] = await Promise.all([
      import('../workflows/rules'),
      import('../workflows/rules-sheet'),
    ]);
    const outline = await port.outline();
    const { plan, problems } = rulesPlan(outline, await readRules(port, outline), change, t);
    const result = await port.apply(plan);
    return result.ok ? { ok: true, value: withProblems(result.value, problems) } : result;
  };
  return {
    async survey() {
      await afterPaint();
      const [{ surveyTables }] = await Promise.all([import('../workflows/frame'), texts()]);
      return (await surveyTables(port, {})).mappings;
    },
    async check(asOf) {
      await afterPaint();
      const [{ loadFrame }, { TABLE_KINDS }] = await Promise.all([
        import('../workflows/frame'),
        import('../tables/fields'),
        texts(),
      ]);
      const frame = await loadFrame(
        port,
        { asOf },
        TABLE_KINDS.map((kind) => ({ kind })),
      );
      return frame.ok ? frame.value.problems : frame.problems;
    },
    async readCustomers(asOf) {
      await afterPaint();
      const [{ readCustomerBook }] = await Promise.all([import('../workflows/customer-book'), texts()]);
      return readCustomerBook(port, { asOf });
    },
    async writePlaybook() {
      const [{ playbookPlan }] = await Promise.all([import('../workflows/playbook-texts'), texts()]);
      const { plan, rows } = await playbookPlan(port, t, language);
      if (plan.sheets.length === 0) return { ok: true, value: undefined };
      const result = await port.apply(plan);
      return result.ok ? { ok: true, value: { report: result.value, texts: rows } } : result;
    },
    saveMapping: (correction) => keep({ corrections: [correction] }),
    async readRules() {
      const { readRules } = await import('../workflows/rules');
      const { sheet, values, problems } = await readRules(port, await port.outline());
      return { written: sheet !== undefined, values, problems };
    },
    saveRules: (values) => keep({ values }),
  };
}

function withProblems(report: ApplyReport, problems: readonly Problem[]): ApplyReport {
  return problems.length === 0 ? report : { ...report, problems: [...report.problems, ...problems] };
}
