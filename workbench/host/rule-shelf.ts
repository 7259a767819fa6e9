import type { Area } from '../../src/core/cell';
import { meets } from '../../src/core/meets';
import type { RuleLook } from '../../src/workflows/sheet-rules';

/** A conditional format; ids never change. */
export interface FormatInfo {
  readonly id: string;
  readonly sheetId: string;
  readonly areas: readonly Area[];
  /** In the API's words: `CellValue`, `ContainsText`, `Custom`; others are kept without being understood. */
  readonly type: string;
  /** In the API's words: `LessThan`, `Contains` … */
  readonly operator?: string;
  /** With `=`. */
  readonly formulas: readonly string[];
  readonly text?: string;
  readonly look: RuleLook;
  readonly stopIfTrue: boolean;
}

/** The validation of some cells; a cell has one at most. */
export interface ValidationInfo {
  readonly sheetId: string;
  readonly area: Area;
  /** As the API has it: `{ list: { source, inCellDropDown } }`, `{ wholeNumber: … }`. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly alert: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
}

/** What is left of an area when another one is taken out of it. */
export function areaWithout(area: Area, hole: Area): readonly Area[] {
  if (!meets(area, hole)) return [area];
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const top = Math.max(area.row, hole.row);
  const end = Math.min(bottom, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const side = Math.min(right, hole.column + hole.columns);
  return [
    { ...area, rows: top - area.row },
    { ...area, row: end, rows: bottom - end },
    { row: top, rows: end - top, column: area.column, columns: left - area.column },
    { row: top, rows: end - top, column: side, columns: right - side },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Conditional formats and validations of a workbook. */
export class RuleShelf {
  #formats: readonly FormatInfo[] = [];
  #validations: readonly ValidationInfo[] = [];
  #next = 1;
  readonly #listeners = new Set<(sheetId: string | undefined) => void>();

  /** Tells of every sheet whose rules change; returns the way to stop listening. */
  onChange(listener: (sheetId: string | undefined) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Conditional formats of a sheet, the one that wins first. */
  formats(sheetId: string): readonly FormatInfo[] {
    return this.#formats.filter((format) => format.sheetId === sheetId);
  }

  format(id: string): FormatInfo | undefined {
    return this.#formats.find((format) => format.id === id);
  }

  /** Puts a conditional format before all others, as Excel does. */
  addFormat(format: Omit<FormatInfo, 'id'>): FormatInfo {
    const added = { ...format, id: `{format-${this.#next++}}` };
    this.#formats = [added, ...this.#formats];
    this.#tell(format.sheetId);
    return added;
  }

  changeFormat(id: string, patch: Partial<Omit<FormatInfo, 'id' | 'sheetId'>>): void {
    this.#formats = this.#formats.map((format) => (format.id === id ? { ...format, ...patch } : format));
    this.#tell(this.format(id)?.sheetId);
  }

  removeFormat(id: string): void {
    const sheetId = this.format(id)?.sheetId;
    this.#formats = this.#formats.filter((format) => format.id !== id);
    this.#tell(sheetId);
  }

  /** Takes an area out of all conditional formats of a sheet; those that have none left go. */
  clearFormats(sheetId: string, area: Area): void {
    this.#formats = this.#formats.flatMap((format) => {
      if (format.sheetId !== sheetId) return [format];
      const areas = format.areas.flatMap((one) => areaWithout(one, area));
      return areas.length === 0 ? [] : [{ ...format, areas }];
    });
    this.#tell(sheetId);
  }

  validations(sheetId: string): readonly ValidationInfo[] {
    return this.#validations.filter((validation) => validation.sheetId === sheetId);
  }

  /** Validation of one cell. */
  validationAt(sheetId: string, row: number, column: number): ValidationInfo | undefined {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.validations(sheetId).find(({ area }) => meets(area, cell));
  }

  /** Gives cells this validation in place of what they have. */
  setValidation(validation: ValidationInfo): void {
    this.#validations = [...this.#without(validation.sheetId, validation.area), validation];
    this.#tell(validation.sheetId);
  }

  clearValidations(sheetId: string, area: Area): void {
    this.#validations = this.#without(sheetId, area);
    this.#tell(sheetId);
  }

  /** Removes what stood on a sheet that was deleted. */
  removeSheet(sheetId: string): void {
    this.#formats = this.#formats.filter((format) => format.sheetId !== sheetId);
    this.#validations = this.#validations.filter((validation) => validation.sheetId !== sheetId);
    this.#tell(sheetId);
  }

  /** All rules as plain data, without ids: two equal lists are equal rules. */
  snapshot(): unknown {
    return {
      formats: this.#formats.map(({ id: _id, ...format }) => format),
      validations: this.#validations,
    };
  }

  #without(sheetId: string, area: Area): readonly ValidationInfo[] {
    return this.#validations.flatMap((validation) =>
      validation.sheetId === sheetId
        ? areaWithout(validation.area, area).map((rest) => ({ ...validation, area: rest }))
        : [validation],
    );
  }

  #tell(sheetId: string | undefined): void {
    for (const listener of this.#listeners) listener(sheetId);
  }
}
