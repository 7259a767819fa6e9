import type { Translator } from '../../i18n/core';
import { loadFunctionTexts } from '../../i18n/load';
import type { FunctionEntry } from './function-entry';

/** What a cell (or a spill, row by row) shows for an example's result. */
function resultText(result: unknown): string {
  if (Array.isArray(result)) return result.map(resultText).join('; ');
  if (typeof result === 'object' && result !== null && 'error' in result) return String(result.error);
  if (typeof result === 'number') return String(Number(result.toPrecision(6)));
  return typeof result === 'string' || typeof result === 'boolean' ? String(result) : '';
}

/** The catalogue of functions in the user's language; loaded when the page is opened. */
export async function loadEntries({ t: problem, language }: Translator): Promise<readonly FunctionEntry[]> {
  const [{ catalogue, errorsOf }, { t }] = await Promise.all([
    import('../../functions/catalogue'),
    loadFunctionTexts(language),
  ]);
  return catalogue.map((spec) => ({
    id: spec.id,
    category: t(`functions:categories.${spec.category}`),
    summary: t(`functions:${spec.id}.summary`),
    parameters: spec.parameters.map(({ name, optional }) => ({
      name,
      optional: optional === true,
      description: t(`functions:${spec.id}.parameters.${name}`),
    })),
    result: t(`functions:${spec.id}.returns`),
    rule: t(`functions:${spec.id}.formula`),
    errors: errorsOf(spec).map(({ cell, code }) => ({
      error: cell,
      cause: problem(`problems:${code}.text`),
    })),
    formula: spec.example.formula,
    exampleResult: resultText(spec.example.result),
  }));
}
