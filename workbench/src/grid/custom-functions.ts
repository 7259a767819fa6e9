import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  CellAlertManagerService,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  FunctionType,
  type IFunctionInfo,
  IDescriptionService,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import { cellAddress } from '../../../src/core/address';
import { type CellValue, isCellError } from '../../../src/core/cell';
import type { FunctionResult, FunctionValue } from '../../host/custom-functions';
import type { CallBook } from './call-book';
import type { Grid } from './univer';

/** One custom function as `functions.json` describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly options?: { readonly allowErrorForDataTypeAny?: boolean };
}

/** Reasons that functions gave for the errors in cells, by sheet, row and column. */
export class ErrorReasons {
  readonly #bySheet = new Map<string, Map<string, string>>();

  get(sheetId: string, row: number, column: number): string | undefined {
    return this.#bySheet.get(sheetId)?.get(`${row},${column}`);
  }

  set(sheetId: string, row: number, column: number, reason: string | undefined): void {
    const reasons = this.#bySheet.get(sheetId) ?? new Map<string, string>();
    this.#bySheet.set(sheetId, reasons);
    if (reason === undefined) reasons.delete(`${row},${column}`);
    else reasons.set(`${row},${column}`, reason);
  }

  clear(): void {
    this.#bySheet.clear();
  }
}

const ERROR_CODES: Readonly<Record<string, ErrorType>> = {
  '#N/A': ErrorType.NA,
  '#VALUE!': ErrorType.VALUE,
  '#REF!': ErrorType.REF,
  '#DIV/0!': ErrorType.DIV_BY_ZERO,
  '#NUM!': ErrorType.NUM,
  '#NAME?': ErrorType.NAME,
  '#NULL!': ErrorType.NULL,
  '#GETTING_DATA': ErrorType.CONNECT,
};

class HostFunction extends BaseFunction {
  readonly #metadata: FunctionMetadata;
  readonly #calls: CallBook;
  readonly #reasons: ErrorReasons;
  readonly #sheetName: (sheetId: string) => string;

  constructor(
    metadata: FunctionMetadata,
    calls: CallBook,
    reasons: ErrorReasons,
    sheetName: (sheetId: string) => string,
  ) {
    super(metadata.name);
    this.#sheetName = sheetName;
    this.#metadata = metadata;
    this.#calls = calls;
    this.#reasons = reasons;
    this.minParams = metadata.parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    this.maxParams = metadata.parameters.some(({ repeating }) => repeating)
      ? 255
      : metadata.parameters.length;
  }

  override calculate(...variants: BaseValueObject[]): FunctionVariantType {
    const sheetId = this.subUnitId ?? '';
    const { row, column } = this;
    const { parameters, id, options } = this.#metadata;
    const args = Array.from({ length: Math.max(parameters.length, variants.length) }, (_, index) => {
      const variant = variants[index];
      if (!variant || (variant.isNull() && !variant.isArray())) return null;
      const parameter = parameters[Math.min(index, parameters.length - 1)];
      return parameter?.dimensionality === 'matrix' ? toMatrix(variant) : (toMatrix(variant)[0]?.[0] ?? null);
    });
    const allowErrors = options?.allowErrorForDataTypeAny === true;
    const failing = allowErrors ? undefined : args.flat(2).find(isCellError);
    const cell = {
      unitId: this.unitId ?? '',
      sheetId,
      row,
      column,
      address: `${this.#sheetName(sheetId)}!${cellAddress(row, column)}`,
    };
    const result = failing ?? this.#calls.resultOf(id, args, { allowErrors }, cell);
    return result === undefined
      ? ErrorValueObject.create(ErrorType.CONNECT)
      : this.#toVariant(result, sheetId, row, column);
  }

  #toVariant(answer: FunctionResult, sheetId: string, row: number, column: number): BaseValueObject {
    if (!Array.isArray(answer)) return this.#toValue(answer, sheetId, row, column);
    const values = answer.map((line, i) =>
      line.map((value, j) => this.#toValue(value, sheetId, row + i, column + j)),
    );
    return ArrayValueObject.create({
      calculateValueList: values,
      rowCount: values.length,
      columnCount: values[0]?.length ?? 0,
      unitId: '',
      sheetId: '',
      row: -1,
      column: -1,
    });
  }

  #toValue(value: FunctionValue, sheetId: string, row: number, column: number): BaseValueObject {
    const reason = isCellError(value) && 'message' in value ? value.message : undefined;
    this.#reasons.set(sheetId, row, column, reason);
    if (isCellError(value)) return ErrorValueObject.create(ERROR_CODES[value.error] ?? ErrorType.VALUE);
    if (typeof value === 'number') return NumberValueObject.create(value);
    if (typeof value === 'boolean') return BooleanValueObject.create(value);
    return StringValueObject.create(value ?? '');
  }
}

/**
 * Makes the add-in's functions known to the grid: formulas call them, the formula editor completes and explains them.
 * Registering again (another language, another workbook) replaces what was there.
 */
export function registerFunctions(
  grid: Grid,
  functions: readonly FunctionMetadata[],
  calls: CallBook,
  reasons: ErrorReasons,
  sheetName: (sheetId: string) => string,
): void {
  const executors = grid.injector.get(IFunctionService);
  const descriptions = grid.injector.get(IDescriptionService);
  const names = functions.map(({ name }) => name);
  executors.unregisterExecutors(...names);
  executors.registerExecutors(
    ...functions.map((metadata) => new HostFunction(metadata, calls, reasons, sheetName)),
  );
  descriptions.unregisterDescriptions(names);
  descriptions.registerDescriptions(functions.map(toDescription));
}

/** Shows the reason of an error in the grid's own error bubble, in place of its general explanation. */
export function explainErrors(grid: Grid, reasons: ErrorReasons): void {
  const alerts = grid.injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const reason = reasons.get(subUnitId, row, col);
    show(reason === undefined ? alert : { ...alert, message: reason, width: 280, height: 120 });
  };
}

function toDescription(metadata: FunctionMetadata): IFunctionInfo {
  return {
    functionName: metadata.name,
    functionType: FunctionType.User,
    description: metadata.description ?? '',
    abstract: metadata.description ?? '',
    functionParameter: metadata.parameters.map(
      ({ name, description, optional, repeating, dimensionality }) => ({
        name,
        detail: description ?? '',
        example: dimensionality === 'matrix' ? 'A1:B20' : 'A1',
        require: optional ? 0 : 1,
        repeat: repeating ? 1 : 0,
      }),
    ),
  };
}

function toMatrix(variant: BaseValueObject): CellValue[][] {
  if (!variant.isArray()) return [[toArgument(variant)]];
  const array = variant as ArrayValueObject;
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => toArgument(array.get(row, column))),
  );
}

function toArgument(value: BaseValueObject | null | undefined | void): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  if (value.isBoolean()) return Boolean(value.getValue());
  return value.getValue();
}
