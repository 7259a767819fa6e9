import type { CellInput } from '../core/cell';
import { error } from '../core/problem';
import { fail, ok, type Result } from '../core/result';
import { encodedFormat } from '../tables/encode';
import { fieldOf } from '../tables/fields';
import type { NewTableKind } from '../tables/new-table';
import { NEW_TABLES } from '../tables/new-table';
import { step, surveyTables } from './frame';
import type { WorkflowOutcome, WorkflowRequest } from './outcome';
import { previewAreas } from './plan-preview';
import type { WorkbookPort } from './ports';
import { tableSheetId } from './table-sheet';
import type { WritePlan } from './write-plan';

const WIDEST = 24;

/**
 * *New table*: an empty table of a kind on a sheet of its own, its headers in the user's language, which all tasks read from then on. What people
 * type there is theirs: no run writes to it again.
 * @returns `workflows-table-exists` when the workbook holds a table of the kind
 * @throws AbortError when the control's signal says so
 */
export async function newTable(
  port: WorkbookPort,
  { t, mappings, control }: WorkflowRequest,
  kind: NewTableKind,
): Promise<Result<WorkflowOutcome<NewTableKind>>> {
  const survey = await surveyTables(port, { ...(mappings && { mappings }), ...(control && { control }) });
  const known = survey.mappings.find((mapping) => mapping.kind === kind && mapping.missing.length === 0);
  if (known) {
    const { sheet, table } = known;
    return fail(error('workflows-table-exists', { where: { sheet }, args: { table, sheet } }));
  }
  step(control, 'preview', 0, 1);
  const fields: readonly string[] = NEW_TABLES[kind];
  const headers = fields.map((field) => t(`sheets:fields.${kind}.${field}`));
  const formats = fields.map((field) => encodedFormat(fieldOf(kind, field)?.type ?? 'text'));
  const name = t(`sheets:kinds.${kind}`);
  const plan: WritePlan = {
    title: t('dealers:newTable.title', { kind: name }),
    columns: [],
    sheets: [
      {
        id: tableSheetId(kind),
        name,
        // Never cleared: when somebody has emptied the sheet, only its header is written anew.
        mode: 'update',
        blocks: [
          { row: 0, column: 0, values: [headers], style: 'header' },
          { row: 1, column: 0, values: [headers.map((): CellInput => null)], formats },
        ],
        tables: [{ name: `Fieldsheet${kind}`, row: 0, column: 0, rows: 2, columns: headers.length }],
        columnWidths: Object.fromEntries(
          headers.map((header, column) => [column, Math.min(WIDEST, Math.max(12, header.length + 4))]),
        ),
        frozenRows: 1,
        landscape: true,
      },
    ],
  };
  const preview = {
    title: plan.title,
    counts: [{ label: t('dealers:newTable.columns'), value: headers.length }],
    areas: previewAreas(plan, survey.outline, []),
    examples: { headers, rows: [] },
  };
  step(control, 'preview', 1, 1);
  return ok({ plan, preview, problems: [], result: kind, mappings: survey.mappings });
}
