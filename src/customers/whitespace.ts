/** One customer of any kind with the place in the market; blank is unknown. */
export interface PlacedCustomer {
  readonly kind: 'existing' | 'prospect' | 'future';
  readonly region?: string;
  readonly channel?: string;
}

/** What stands in one field of the market. */
export interface MarketField {
  readonly existing: number;
  readonly prospect: number;
  readonly future: number;
}

/** Region × channel with what the team has in each field. */
export interface Whitespace {
  readonly regions: readonly string[];
  readonly channels: readonly string[];
  /** One row a region, one field a channel. */
  readonly fields: readonly (readonly MarketField[])[];
  /** Fields with nobody at all, by row and column. */
  readonly white: readonly { readonly region: string; readonly channel: string }[];
  /** Customers whose region or channel is unknown; in no field. */
  readonly unplaced: number;
}

const nameId = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * The whitespace matrix (DOMAIN 1.2): every region × every channel that occurs, with existing customers, prospects and future
 * customers counted, and the fields where there is nobody. Names differ in more than case and blanks. Sorted by name.
 */
export function whitespaceMatrix(customers: readonly PlacedCustomer[]): Whitespace {
  const regions = new Map<string, string>();
  const channels = new Map<string, string>();
  const cells = new Map<string, { existing: number; prospect: number; future: number }>();
  let unplaced = 0;
  for (const { region, channel, kind } of customers) {
    const [row, column] = [nameId(region ?? ''), nameId(channel ?? '')];
    if (row !== '' && !regions.has(row)) regions.set(row, (region ?? '').trim());
    if (column !== '' && !channels.has(column)) channels.set(column, (channel ?? '').trim());
    if (row === '' || column === '') {
      unplaced += 1;
      continue;
    }
    const id = `${row}\u0000${column}`;
    const field = cells.get(id) ?? { existing: 0, prospect: 0, future: 0 };
    field[kind] += 1;
    cells.set(id, field);
  }
  const sorted = (names: ReadonlyMap<string, string>) =>
    [...names].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const rows = sorted(regions);
  const columns = sorted(channels);
  const fields = rows.map(([row]) =>
    columns.map(([column]) => cells.get(`${row}\u0000${column}`) ?? { existing: 0, prospect: 0, future: 0 }),
  );
  return {
    regions: rows.map(([, name]) => name),
    channels: columns.map(([, name]) => name),
    fields,
    white: rows.flatMap(([row, region]) =>
      columns.flatMap(([column, channel]) =>
        cells.has(`${row}\u0000${column}`) ? [] : [{ region, channel }],
      ),
    ),
    unplaced,
  };
}
