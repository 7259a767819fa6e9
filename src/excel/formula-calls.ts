/**
 * Tells formulas that call one of the given functions, whatever the language of Excel and with or without a namespace.
 * @param ids upper-case function names, e.g. `SEGMENT`
 */
export function callsOneOf(ids: readonly string[]): (formula: string) => boolean {
  const names = ids.map((id) => id.replaceAll('.', '\\.')).join('|');
  const call = new RegExp(
    `(?:^|[^\\p{L}\\p{N}_.])(?:_xldudf_|[\\p{L}_][\\p{L}\\p{N}_]*\\.)?(?:${names})\\s*\\(`,
    'iu',
  );
  // Texts and quoted sheet names may hold anything.
  return (formula) => ids.length > 0 && call.test(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""'));
}
