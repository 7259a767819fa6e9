import { unzipSync } from 'fflate';

/** Things that a workbook can hold and the grid does not draw. */
export type KeptPart =
  | 'charts'
  | 'drawings'
  | 'pivots'
  | 'macros'
  | 'comments'
  | 'slicers'
  | 'sparklines'
  | 'conditionalFormats'
  | 'validations'
  | 'queries'
  | 'externalLinks';

const BY_NAME: readonly (readonly [KeptPart, RegExp])[] = [
  ['charts', /^xl\/(?:charts|chartsheets)\//],
  ['drawings', /^xl\/(?:media|ctrlProps)\//],
  ['pivots', /^xl\/pivotTables\//],
  ['macros', /^xl\/vbaProject\.bin$/],
  ['comments', /^xl\/(?:comments|threadedComments)/],
  ['slicers', /^xl\/slicers\//],
  ['queries', /^xl\/(?:queryTables\/|connections\.xml)/],
  ['externalLinks', /^xl\/externalLinks\//],
];
const BY_TEXT: readonly (readonly [KeptPart, RegExp])[] = [
  ['sparklines', /sparklineGroup /],
  // The grid draws comparisons, texts and formulas, and checks lists.
  ['conditionalFormats', /cfRule [^>]*type="(?!(?:cellIs|expression|containsText)")/],
  ['validations', /dataValidation (?![^>]*type="list")/],
];

/** What a package holds that is not drawn; saving keeps it. */
export function findKeptParts(bytes: Uint8Array): KeptPart[] {
  const found = new Set<KeptPart>();
  const sheets = unzipSync(bytes, {
    filter: ({ name }) => {
      for (const [part, pattern] of BY_NAME) if (pattern.test(name)) found.add(part);
      return /^xl\/worksheets\/[^/]+\.xml$/.test(name);
    },
  });
  const decoder = new TextDecoder();
  for (const sheet of Object.values(sheets)) {
    const text = decoder.decode(sheet);
    for (const [part, mark] of BY_TEXT) if (mark.test(text)) found.add(part);
  }
  return [...found];
}
