import { customerFunctions } from './catalogue/customers';
import { dealerFunctions } from './catalogue/dealers';
import { leadFunctions } from './catalogue/leads';
import { resultFunctions } from './catalogue/results';
import { visitFunctions } from './catalogue/visits';
import type { ErrorSpec, FunctionSpec, ParameterSpec } from './spec';

/**
 * Every function, in the order of the function browser. The single source for argument checking, the metadata files, the
 * help pages and the pane's browser; a test compares it with the JSDoc of `functions.ts`.
 */
export const catalogue: readonly FunctionSpec[] = [
  ...customerFunctions,
  ...leadFunctions,
  ...visitFunctions,
  ...dealerFunctions,
  ...resultFunctions,
];

/** A function by its id, in any case. */
export function functionSpec(id: string): FunctionSpec | undefined {
  const wanted = id.trim().toUpperCase();
  return catalogue.find((spec) => spec.id === wanted);
}

/** Problems that checking one argument can find. */
function parameterErrors(parameter: ParameterSpec): readonly ErrorSpec[] {
  const errors: ErrorSpec[] = [];
  const add = (cell: ErrorSpec['cell'], code: string) => errors.push({ cell, code });
  const limits = parameter.min !== undefined || parameter.max !== undefined || parameter.above !== undefined;
  if (parameter.type === 'number' && !parameter.skipBad) {
    add('#VALUE!', 'functions-not-a-number');
    if (limits) add('#NUM!', 'functions-out-of-range');
    if (parameter.whole) add('#NUM!', 'functions-not-whole');
  }
  if (parameter.type === 'date' || parameter.type === 'holidays') {
    add('#VALUE!', 'functions-not-a-date');
    add('#NUM!', 'functions-date-range');
  }
  if (parameter.type === 'frequencies') {
    add('#VALUE!', 'functions-not-a-number');
    add('#NUM!', 'functions-out-of-range');
  }
  if (parameter.type === 'weekdays') add('#VALUE!', 'functions-not-weekdays');
  if (parameter.type === 'option' || parameter.type === 'ability') add('#VALUE!', 'functions-unknown-option');
  const needed =
    parameter.shape === 'list' ? !parameter.skipBad : !parameter.optional && !parameter.blankIsUnknown;
  if (needed) add('#N/A', 'functions-blank');
  if (parameter.shape === 'cell') add('#VALUE!', 'functions-one-column');
  if (parameter.shape === 'list') add('#VALUE!', 'functions-one-row-or-column');
  if (parameter.columns !== undefined || parameter.type === 'frequencies')
    add('#VALUE!', 'functions-column-count');
  if (parameter.shape === 'cell' || parameter.shape === 'cells') add('#VALUE!', 'functions-row-count');
  return errors;
}

/** Every problem that a function can answer with, its own first, each once. */
export function errorsOf(spec: FunctionSpec): readonly ErrorSpec[] {
  const all = [...spec.errors, ...spec.parameters.flatMap(parameterErrors)];
  if (spec.result.type === 'number') all.push({ cell: '#NUM!', code: 'functions-result-too-large' });
  return all.filter((one, index) => all.findIndex(({ code }) => code === one.code) === index);
}

/** Call as it is written, optional arguments in brackets: `SEGMENT(history, [contribution_cut])`. */
export function syntaxOf(spec: FunctionSpec): string {
  const names = spec.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${spec.id}(${names.join(', ')})`;
}
