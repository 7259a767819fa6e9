import { info } from '../../core/problem';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import type { RegisterId } from '../../tables/registers/register-spec';
import { firstWord, JOURNAL_REGISTER_IDS } from '../../tables/registers/register-spec';
import { REGISTERS } from '../../tables/registers/registers';
import { step, surveyTables } from '../frame';
import type { WorkflowOutcome, WorkflowRequest } from '../outcome';
import { previewAreas } from '../plan-preview';
import type { WorkbookPort } from '../ports';
import type { WritePlan } from '../write-plan';
import { readRegisters } from '../registers/read-registers';
import { firstRecords, registerWrite } from '../registers/register-write';

/** Which registers were there and which are made. */
export interface RegistersMade {
  readonly made: readonly RegisterId[];
  readonly present: readonly RegisterId[];
}

/**
 * *Set up records*: a sheet for each register that the workbook does not have yet — visit log, promises, instructions, complaints, market information, training,
 * policies, tools. What is there stays as it is, with everything that people typed; what the team keeps itself under its own headings is there.
 * @param wanted those of visits by default
 */
export async function setUpRegisters(
  port: WorkbookPort,
  request: WorkflowRequest,
  wanted: readonly RegisterId[] = JOURNAL_REGISTER_IDS,
): Promise<Result<WorkflowOutcome<RegistersMade>>> {
  const { t, language, control, asOf } = request;
  const survey = await surveyTables(port, request);
  const { outline } = survey;
  const { registers, problems } = await readRegisters(port, survey, asOf, wanted);
  step(control, 'preview', 1, 2);
  const made = wanted.filter((id) => registers[id] === undefined);
  const plan: WritePlan = {
    title: t('journal:setUp.title'),
    columns: [],
    sheets: made.flatMap((id) => registerWrite(id, undefined, firstRecords(id, language), request) ?? []),
  };
  return ok({
    plan,
    preview: {
      title: plan.title,
      counts: [
        { label: t('journal:setUp.made'), value: made.length },
        { label: t('journal:setUp.present'), value: wanted.length - made.length },
      ],
      areas: previewAreas(plan, outline, []),
      examples: {
        headers: [t('journal:setUp.sheet'), t('journal:setUp.columns')],
        rows: made.map((id) => {
          const { words, columns } = REGISTERS[id];
          return [
            firstWord(words, language),
            columns.map((column) => firstWord(column.words, language)).join(', '),
          ];
        }),
      },
    },
    problems: made.length > 0 ? problems : [...problems, info('journal-registers-present')],
    result: { made, present: wanted.filter((id) => registers[id] !== undefined) },
    mappings: [],
  });
}
