import { parseReference } from '../../../src/core/address';
import type { HostContext } from '../host-context';
import { HostObject } from '../host-object';
import { apiNotFound, invalidArgument } from '../office-error';

/** `worksheet.horizontalPageBreaks`, addressed by text; only where the model knows of paper. */
export class PageBreakCollectionObject extends HostObject {
  override readonly apiType = 'PageBreakCollection';
  readonly #context: HostContext;
  readonly #id: string;

  constructor(context: HostContext, id: string) {
    super();
    this.#context = context;
    this.#id = id;
  }

  /** A break above the first row of the range. */
  add(range: unknown): PageBreakObject {
    const area = typeof range === 'string' ? parseReference(range) : undefined;
    if (!area) throw invalidArgument(`${String(range)} is no address on this worksheet.`);
    const { model } = this.#context;
    if (!model.setPageBreaks || !model.pageBreaks) throw apiNotFound('PageBreakCollection.add');
    const rows = new Set([...(model.pageBreaks(this.#id) ?? []), area.row]);
    model.setPageBreaks(
      this.#id,
      [...rows].sort((a, b) => a - b),
    );
    return new PageBreakObject();
  }

  removePageBreaks(): void {
    const { model } = this.#context;
    if (!model.setPageBreaks) throw apiNotFound('PageBreakCollection.removePageBreaks');
    model.setPageBreaks(this.#id, []);
  }
}

/** A break that was added. */
export class PageBreakObject extends HostObject {
  override readonly apiType = 'PageBreak';
}
