import type { Result } from '../core/result';
import { fail } from '../core/result';
import { error } from '../core/problem';
import { catalogue } from '../functions/catalogue';
import type { WorkbookFile } from '../xlsx';
import { openWorkbookFile } from '../xlsx';
import type { CliHost } from './console';
import { openCsv } from './csv-workbook';

/**
 * Opens a workbook, or a text table (.csv, .tsv, .txt) as one.
 * @returns problems `cli-file-missing`, `cli-file-unreadable`, `cli-csv-…`, `xlsx-…`
 */
export function openInput(host: CliHost, path: string): Result<WorkbookFile> {
  let bytes: Uint8Array;
  try {
    bytes = host.readFile(path);
  } catch (cause) {
    const code = (cause as { readonly code?: string }).code ?? '';
    return fail(
      error(code === 'ENOENT' ? 'cli-file-missing' : 'cli-file-unreadable', { args: { file: path, code } }),
    );
  }
  const options = { customFunctions: catalogue.map(({ id }) => id) };
  const name = path.split(/[/\\]/).at(-1) ?? path;
  return /\.(csv|tsv|txt)$/i.test(path) ? openCsv(bytes, name, options) : openWorkbookFile(bytes, options);
}
