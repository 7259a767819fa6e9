import { parseIso } from '../core/serial-date';

/** Rows that must look alike before a table is taken for one without a header. */
const SAMPLE_ROWS = 20;
/** Headers that order lines get; the reader of tables knows them. */
const HEADERS = { customer: 'Customer', date: 'Order date', quantity: 'Quantity', amount: 'Amount' } as const;

const isNumber = (cell: string) => /^-?\d+(\.\d+)?$/.test(cell);

function isDate(cell: string): boolean {
  const digits = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(cell);
  return (
    parseIso(digits ? digits.slice(1).join('-') : cell.replaceAll(/[./]/g, '-')) !== undefined &&
    /^\d{4}/.test(cell)
  );
}

/**
 * Headers of a table that has none: order lines as programs write them out, a customer first, one column of days, and the money last, as in `00001 19970101 1 11.77`.
 * A quantity may stand before the money.
 * @param rows cells as text
 * @returns undefined when the first row is a header, or the columns could mean something else
 */
export function missingHeaders(rows: readonly (readonly string[])[]): readonly string[] | undefined {
  const sample = rows.slice(0, SAMPLE_ROWS).map((cells) => cells.map((cell) => cell.trim()));
  const width = sample[0]?.length ?? 0;
  if (sample.length < 2 || width < 3 || sample.some((cells) => cells.length !== width)) return undefined;
  const columns = Array.from({ length: width }, (_, at) => sample.map((cells) => cells[at] ?? ''));
  const dates = columns.flatMap((cells, at) => (cells.every(isDate) ? [at] : []));
  const [date] = dates;
  if (date === undefined || dates.length > 1) return undefined;
  const numbers = columns.flatMap((cells, at) =>
    at > 0 && at !== date && cells.every(isNumber) ? [at] : [],
  );
  const amount = numbers.at(-1);
  if (date === 0 || amount === undefined || amount < date) return undefined;
  const quantity = numbers.filter((at) => at > date && at < amount).at(-1);
  return columns.map((_, at) => {
    if (at === 0) return HEADERS.customer;
    if (at === date) return HEADERS.date;
    if (at === amount) return HEADERS.amount;
    return at === quantity ? HEADERS.quantity : `Column ${at + 1}`;
  });
}
