import { HostObject } from '../host-object';
import { invalidArgument, itemNotFound } from '../office-error';
import type { ConditionalFormatCollectionObject } from './conditional-formats';
import type { RangeObject } from './range';

/** Several rectangles of one sheet. */
export class RangeAreasObject extends HostObject {
  override readonly apiType = 'RangeAreas';
  readonly #ranges: readonly RangeObject[];

  constructor(ranges: readonly RangeObject[]) {
    super();
    this.#ranges = ranges;
  }

  override apiTracked(): boolean {
    return true;
  }
  get address(): string {
    return this.#ranges.map((range) => range.address).join(',');
  }
  get areaCount(): number {
    return this.#ranges.length;
  }
  get cellCount(): number {
    return this.#ranges.reduce((sum, range) => sum + range.cellCount, 0);
  }
  get areas(): RangeCollectionObject {
    return new RangeCollectionObject(this.#ranges);
  }
  get conditionalFormats(): ConditionalFormatCollectionObject {
    const [first] = this.#ranges;
    if (!first) throw itemNotFound('area');
    const areas = this.#ranges.map((range) => range.apiPlace().area);
    return first.apiFormats(areas);
  }
}

/** The rectangles of a RangeAreas, one by one. */
export class RangeCollectionObject extends HostObject {
  override readonly apiType = 'RangeCollection';
  readonly #ranges: readonly RangeObject[];

  constructor(ranges: readonly RangeObject[]) {
    super();
    this.#ranges = ranges;
  }

  override apiItems(): readonly RangeObject[] {
    return this.#ranges;
  }
  getCount(): number {
    return this.#ranges.length;
  }
  getItemAt(index: number): RangeObject {
    if (!Number.isInteger(index)) throw invalidArgument('An index is expected.');
    const range = this.#ranges[index];
    if (!range) throw itemNotFound(`area ${index}`);
    return range;
  }
}
