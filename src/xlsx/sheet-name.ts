const FORBIDDEN = /[[\]:*?/\\]|\p{Cc}/u;
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
