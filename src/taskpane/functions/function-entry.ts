/** An argument of a function, in words. */
export interface EntryParameter {
  readonly name: string;
  readonly optional: boolean;
  readonly description: string;
}

/** A function as the browser shows it; texts already translated. */
export interface FunctionEntry {
  readonly id: string;
  readonly category: string;
  readonly summary: string;
  readonly parameters: readonly EntryParameter[];
  readonly result: string;
  /** Cell error and when it appears. */
  readonly errors: readonly { readonly error: string; readonly cause: string }[];
  /** How it is computed. */
  readonly rule: string;
  /** Example formula with `=`, and what it gives as text. */
  readonly formula: string;
  readonly exampleResult: string;
}

/** `SEGMENT(history, [contribution_cut])`, as Excel writes it. */
export function syntaxOf({ id, parameters }: Pick<FunctionEntry, 'id' | 'parameters'>): string {
  return `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`;
}

/** Functions of which every word of the query is in the name, the category or the description; case and width do not matter. */
export function searchEntries(entries: readonly FunctionEntry[], query: string): readonly FunctionEntry[] {
  const fold = (text: string) => text.normalize('NFKC').toLowerCase();
  const words = fold(query).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const text = fold(
      [entry.id, entry.category, entry.summary, ...entry.parameters.map(({ name }) => name)].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}
