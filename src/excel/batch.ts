/** One write with what it costs on the wire. */
export interface WriteOp {
  /** Estimated bytes of its JSON. */
  readonly bytes: number;
  run(context: Excel.RequestContext): void;
}

/** Excel on the web takes 5 MB; a third is left for object paths and for what an estimate misses. */
export const MAX_BATCH_BYTES = 3_500_000;
const MAX_OPS = 4000;

/** Runs a batch function in Excel; waits while the user types in a cell. */
export function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, batch);
}

/** Bytes of a text in UTF-8 within JSON, a little on the high side. */
export function textBytes(text: string): number {
  let bytes = 2;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes += code < 0x20 || code === 0x22 || code === 0x5c ? 6 : code < 0x80 ? 1 : 3;
  }
  return bytes;
}

/** Bytes of a cell's content within JSON. */
export function cellBytes(content: unknown): number {
  if (typeof content === 'string') return textBytes(content) + 1;
  return typeof content === 'number' ? 22 : 6;
}

/** Packs writes into batches that Excel takes; the order stays. */
export function packBatches(ops: readonly WriteOp[]): WriteOp[][] {
  const batches: WriteOp[][] = [];
  let bytes = Infinity;
  for (const op of ops) {
    const last = batches.at(-1);
    if (!last || bytes + op.bytes > MAX_BATCH_BYTES || last.length >= MAX_OPS) {
      batches.push([op]);
      bytes = op.bytes;
    } else {
      last.push(op);
      bytes += op.bytes;
    }
  }
  return batches;
}

/** Carries out writes, one sync per batch, with calculation and drawing held back until each is done. */
export async function runWrites(
  ops: readonly WriteOp[],
  beforeBatch: (done: number, total: number) => void,
): Promise<void> {
  const batches = packBatches(ops);
  await runExcel(async (context) => {
    for (const [index, batch] of batches.entries()) {
      beforeBatch(index, batches.length);
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const op of batch) op.run(context);
      // A batch is as large as Excel takes, so there is one sync for each.
      await context.sync();
    }
  });
}
