import { JOURNAL_REGISTER_IDS } from '../tables/registers/register-spec';
import { surveyTables } from '../workflows/frame';
import { registerCsv } from '../workflows/journal/export-register';
import { readRegisters } from '../workflows/registers/read-registers';
import { setUpRegisters } from '../workflows/journal/set-up-registers';
import type { CliContext } from './console';
import { UsageError } from './console';
import { runWorkflowCommand } from './workflow-command';

/**
 * `fieldsheet records FILE`: adds the sheets for visit log, promises, instructions, complaints, market information, training, policies and tools that the workbook
 * does not have; `--register ID --csv FILE` writes one of them as a text table, without confidential columns unless `--confidential yes`.
 */
export function recordsCommand(args: readonly string[], context: CliContext): Promise<number> {
  const { language } = context.translator;
  let text: string | undefined;
  return runWorkflowCommand(
    {
      name: 'records',
      kinds: [],
      own: ['register', 'csv', 'confidential'],
      check: ({ own }) => {
        const { register, csv } = own;
        if ((register === undefined) !== (csv === undefined))
          throw new UsageError('options', { text: '--register, --csv' });
        if (
          register !== undefined &&
          !JOURNAL_REGISTER_IDS.some((id) => id.toLowerCase() === register.toLowerCase())
        )
          throw new UsageError('options', { text: `--register: ${JOURNAL_REGISTER_IDS.join(', ')}` });
      },
      run: async (port, request, { own }) => {
        const { register } = own;
        const id = JOURNAL_REGISTER_IDS.find((known) => known.toLowerCase() === register?.toLowerCase());
        if (id !== undefined) {
          const { registers } = await readRegisters(port, await surveyTables(port, request), request.asOf, [
            id,
          ]);
          const loaded = registers[id];
          text = loaded && registerCsv(loaded, language, { confidential: own['confidential'] === 'yes' });
        }
        return setUpRegisters(port, request);
      },
      files: (_, { own }) =>
        own['csv'] === undefined || text === undefined ? [] : [{ path: own['csv'], text }],
    },
    args,
    context,
  );
}
