import { error } from '../core/problem';
import { fail, ok, type Result } from '../core/result';
import { encodedFormat } from '../tables/encode';
import type { Translate } from '../core/translate';
import type { FieldType } from '../tables/fields';
import { fieldOf } from '../tables/fields';
import type { NewTableKind } from '../tables/new-table';
import { NEW_TABLES } from '../tables/new-table';
import { step, surveyTables } from './frame';
import type { WorkflowOutcome, WorkflowRequest } from './outcome';
import { previewAreas } from './plan-preview';
import type { WorkbookPort } from './ports';
import type { SheetColumn } from './sheet-table';
import { sheetTableWrite, tableSheetId } from './sheet-table';
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
  const name = t(`sheets:kinds.${kind}`);
  const columns = NEW_TABLES[kind].map((id): SheetColumn => {
    const header = t(`sheets:fields.${kind}.${id}`);
    const type = fieldOf(kind, id)?.type ?? 'text';
    const choices = choicesOf(type, t);
    return {
      id,
      header,
      format: encodedFormat(type),
      width: Math.min(WIDEST, Math.max(12, header.length + 4)),
      ...(choices && { choices }),
    };
  });
  const headers = columns.map(({ header }) => header);
  const write = sheetTableWrite({ id: tableSheetId(kind), name, columns }, [], undefined, t);
  const plan: WritePlan = {
    title: t('dealers:newTable.title', { kind: name }),
    columns: [],
    sheets: write ? [write] : [],
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

/** What the cells of a field offer to choose from; undefined where anything may stand. */
function choicesOf(type: FieldType, t: Translate): readonly string[] | undefined {
  switch (type) {
    case 'boolean':
      return [t('sheets:answers.yes'), t('sheets:answers.no')];
    case 'entry':
      return ['unpaid', 'paid', 'shipped', 'order', 'prepayment'].map((id) => t(`sheets:answers.${id}`));
    case 'abc':
      return ['A', 'B', 'C'];
    case 'rating':
      return ['1', '2', '3', '4', '5'];
    default:
      return undefined;
  }
}
