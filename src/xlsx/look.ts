/** Looks of a cell, as far as the product reads and writes them. Colours are `#RRGGBB`, sizes points. */
export interface CellLook {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly fontName?: string;
  readonly fill?: string;
  readonly wrap: boolean;
  /** `left`, `center`, `right` … as the file says; undefined is general. */
  readonly horizontalAlignment?: string;
  /** `top`, `center`, `bottom` …; undefined is bottom. */
  readonly verticalAlignment?: string;
  /** False when the cell may be edited on a protected sheet. */
  readonly locked: boolean;
}

/** A change of looks: what is left out stays; `null` takes a colour away. */
export interface LookPatch {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontColor?: string | null;
  readonly fontSize?: number;
  readonly fill?: string | null;
  readonly wrap?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
}

/** The look that a cell without a style has. */
export const PLAIN_LOOK: CellLook = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  underline: false,
  wrap: false,
  locked: true,
};
