export { decodeTable } from './decode';
export type { DecodedTable, DecodeOptions } from './decode';
export { encodeField, encodeRows, encodedFormat, ENGLISH_WORDS } from './encode';
export type { CellWords, EncodedFormat } from './encode';
export { FIELDS, TABLE_KINDS, fieldOf } from './fields';
export type { FieldSpec, FieldType } from './fields';
export { findTables, locateTables } from './find-tables';
export type { FindOptions, LocatedTable, TableOutlines } from './find-tables';
export { keyId, keyText, rowKey } from './key';
export { mapColumns } from './map-columns';
export { columnOf, keyColumns } from './mapping';
export type {
  ColumnMapping,
  ColumnRef,
  MappedField,
  MappingCorrection,
  PeriodColumn,
  TableCandidate,
  TableMapping,
} from './mapping';
export { headerCore, headerId } from './normalise-header';
export { resolveCustomers } from './resolve-customers';
export type * from './dealer-rows';
export type * from './rows';
