/** A part of a whole, both counted; `share` is undefined when there is nothing to share. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  /** 0..1 */
  readonly share?: number;
}

/** A share with its counts. */
export function shareOf(part: number, whole: number): Share {
  return whole > 0 ? { part, whole, share: part / whole } : { part, whole };
}
