import { LAST_COLUMN, LAST_ROW } from '../core/address';
import type { CellValue } from '../core/cell';
import { parseIso } from '../core/serial-date';
import type { Problem } from '../core/problem';
import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { LookPatch, WorkbookFile, WorkbookFileOptions } from '../xlsx';
import { createWorkbookFile } from '../xlsx';
import { decodeText } from './decode-text';
import { missingHeaders } from './headerless';
import type { Delimiter } from './parse-csv';
import { parseCsv } from './parse-csv';

const MAX_TEXT = 32_767;
const DATE: LookPatch = { numberFormat: 'yyyy-mm-dd' };

/**
 * Value that a cell of a text table stands for. Only what means one thing in every country becomes a number or a date: codes with
 * leading zeros and numbers too long for a double stay text, and so do dates whose order of day and month is anybody's guess.
 */
export function csvValue(
  text: string,
  delimiter: Delimiter,
): { readonly value: CellValue; readonly look?: LookPatch } {
  const trimmed = text.trim();
  if (trimmed === '') return { value: null };
  const plain = delimiter === ';' ? trimmed.replace(/^(-?\d+),(\d+)$/, '$1.$2') : trimmed;
  if (/^-?(0|[1-9]\d{0,14})(\.\d{1,15})?$/.test(plain)) return { value: Number(plain) };
  if (/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(trimmed) && delimiter !== ';') {
    return { value: Number(trimmed.replaceAll(',', '')) };
  }
  const date = parseIso(trimmed.replaceAll(/[./]/g, '-'));
  if (date !== undefined && /^\d{4}/.test(trimmed)) return { value: date, look: DATE };
  return { value: text.slice(0, MAX_TEXT) };
}

function sheetNameFor(fileName: string): string {
  const stem = fileName.replace(/\.[^.]*$/, '').replace(/[[\]:*?/\\]|\p{Cc}/gu, ' ');
  const name = stem
    .trim()
    .slice(0, 31)
    .replace(/^'+|'+$/g, '');
  return name === '' || name.toLowerCase() === 'history' ? 'Data' : name;
}

/**
 * Reads a text table (UTF-8, UTF-16, CP949 or GB18030; comma, semicolon or tab) as a workbook of one sheet.
 * @returns problems `cli-csv-encoding`, `cli-csv-empty`, `cli-csv-too-large`
 */
export function openCsv(
  bytes: Uint8Array,
  fileName: string,
  options: WorkbookFileOptions,
): Result<WorkbookFile> {
  const decoded = decodeText(bytes);
  if (!decoded) return fail(refusal('cli-csv-encoding', fileName));
  const { rows: cut, delimiter } = parseCsv(decoded.text);
  const headers = missingHeaders(cut);
  const rows = headers ? [headers, ...cut] : cut;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (!rows.some((row) => row.some((cell) => cell.trim() !== '')))
    return fail(refusal('cli-csv-empty', fileName));
  if (rows.length > LAST_ROW + 1 || width > LAST_COLUMN + 1)
    return fail(refusal('cli-csv-too-large', fileName));
  const sheet = sheetNameFor(fileName);
  const file = createWorkbookFile(sheet, options);
  const dates: { readonly row: number; readonly column: number; readonly look: LookPatch }[] = [];
  const values = rows.map((cells, row) =>
    cells.map((cell, column) => {
      const { value, look } = csvValue(cell, delimiter);
      if (look) dates.push({ row, column, look });
      return value ?? undefined;
    }),
  );
  const written = file.setBlock(sheet, 0, 0, values);
  const styled = written.ok ? file.setCells(sheet, dates) : written;
  return styled.ok ? ok(file) : styled;
}

function refusal(code: string, file: string): Problem {
  return error(code, { args: { file } });
}
