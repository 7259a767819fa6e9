const FORBIDDEN = /[[\]:*?/\\\u0000-\u001f]/g;
const MAX_LENGTH = 31;

/** Whether two sheet, table or defined names are the same to Excel, which does not mind the case. */
export function sameName(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

/** Whether Excel takes a text as the name of a sheet. */
export function isSheetName(name: string): boolean {
  return (
    name.trim() !== '' &&
    name.length <= MAX_LENGTH &&
    name.search(FORBIDDEN) < 0 &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    !sameName(name, 'History')
  );
}

/** A sheet name near the wished one that is valid and not taken: forbidden characters replaced, cut to 31, numbered. */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const clean =
    wished
      .replace(FORBIDDEN, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
      .slice(0, MAX_LENGTH) || 'Sheet';
  const base = isSheetName(clean) ? clean : 'Sheet';
  let name = base;
  for (let n = 2; taken.some((other) => sameName(other, name)); n++) {
    const suffix = ` (${n})`;
    name = base.slice(0, MAX_LENGTH - suffix.length) + suffix;
  }
  return name;
}
