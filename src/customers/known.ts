import { error, type Problem } from '../core/problem';
import { mean } from '../core/statistics';

/** A mean of the answers that are known. */
export interface KnownMean {
  /** Undefined when nothing is known. */
  readonly mean?: number;
  readonly known: number;
  readonly of: number;
}

/** Mean of the known answers; unknown ones (null) are left out, never counted as zero. */
export function knownMean(values: readonly (number | null)[]): KnownMean {
  const known = values.filter((value): value is number => value !== null);
  const average = mean(known);
  return { known: known.length, of: values.length, ...(average !== undefined && { mean: average }) };
}

/** Problems of answers outside low … high, `code` with the position (from 1) and the value. */
export function outOfRange(
  values: readonly (number | null)[],
  low: number,
  high: number,
  code: string,
): readonly Problem[] {
  return values.flatMap((value, i) =>
    value === null || (value >= low && value <= high)
      ? []
      : [error(code, { cell: '#NUM!', args: { position: i + 1, value, low, high } })],
  );
}
