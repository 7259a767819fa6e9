/** Where a cut may stand. */
export interface CutRange {
  readonly min: number;
  readonly max: number;
  /** Places where the cut makes a difference, rising; it stands on no others. */
  readonly values?: readonly number[];
  /** Distance of two places when no values are given; a hundredth of the range when left out. */
  readonly step?: number;
}

/** Steps that Page Up and Page Down take at once. */
const PAGE = 10;

const clamp = (value: number, { min, max }: CutRange) => Math.min(max, Math.max(min, value));
const stepOf = ({ min, max, step }: CutRange) => step ?? (max - min) / 100;

/** The place next to a value where a cut may stand. */
export function snapped(value: number, range: CutRange): number {
  const { min, values } = range;
  const wished = clamp(value, range);
  if (values && values.length > 0) {
    return values.reduce((best, place) =>
      Math.abs(place - wished) < Math.abs(best - wished) ? place : best,
    );
  }
  const step = stepOf(range);
  if (step <= 0) return wished;
  // Rounding to the step's own decimals keeps 0.6 from becoming 0.6000000000000001.
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)) + 1);
  return clamp(Number((min + Math.round((wished - min) / step) * step).toFixed(decimals)), range);
}

function moved(value: number, steps: number, range: CutRange): number {
  const { values } = range;
  if (!values || values.length === 0) return snapped(value + steps * stepOf(range), range);
  const above = values.findIndex((place) => place > value);
  const below = values.findLastIndex((place) => place < value);
  const index = steps > 0 ? (above < 0 ? values.length : above) + steps - 1 : below + steps + 1;
  return values[Math.min(values.length - 1, Math.max(0, index))] ?? value;
}

/**
 * Where a key of the slider pattern (WAI-ARIA) takes a cut; undefined for any other key.
 * @param key `KeyboardEvent.key`
 */
export function afterKey(key: string, value: number, range: CutRange): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return moved(value, 1, range);
    case 'ArrowLeft':
    case 'ArrowDown':
      return moved(value, -1, range);
    case 'PageUp':
      return moved(value, PAGE, range);
    case 'PageDown':
      return moved(value, -PAGE, range);
    case 'Home':
      return range.values?.[0] ?? range.min;
    case 'End':
      return range.values?.at(-1) ?? range.max;
    default:
      return undefined;
  }
}
