import type { MemoryModel } from '../../workbench/host/memory-model';

type Facets = readonly (readonly [string, unknown])[];

interface Snapshot {
  readonly sheets: readonly {
    readonly name: string;
    readonly cells: readonly (readonly [
      number,
      { readonly value: unknown; readonly formula?: string; readonly format?: Facets },
    ])[];
  }[];
  readonly tables: readonly {
    readonly name: string;
    readonly area: Readonly<Record<string, unknown>>;
    readonly sheetId: string;
  }[];
  readonly names: unknown;
  readonly settings: unknown;
}

const DEFAULTS: Readonly<Record<string, unknown>> = {
  bold: false,
  italic: false,
  wrap: false,
  fontColor: '#000000',
  fontSize: 11,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
};

/** What a user can see of a workbook: a format that says what is so anyway is none, and ids of tables do not show. */
export function visibleState(model: MemoryModel): unknown {
  const { sheets, tables, names, settings } = model.snapshot() as Snapshot;
  return {
    names,
    settings,
    tables: tables.map(({ name, sheetId, area: { row, column, rows, columns } }) => [
      name,
      sheetId,
      row,
      column,
      rows,
      columns,
    ]),
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      cells: sheet.cells.flatMap(([key, { value, formula, format = [] }]) => {
        const looks = format.filter(([facet, set]) => DEFAULTS[facet] !== set);
        return value === null && looks.length === 0 ? [] : [[key, value, formula, looks]];
      }),
    })),
  };
}
