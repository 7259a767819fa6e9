import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCsv } from '../../src/cli/parse-csv';
import type { CellValue } from '../../src/core/cell';
import { seededRandom } from '../../src/core/random';
import type { LeadTable, Outcome } from '../../src/leads/lead-data';
import { dataFolder } from '../support/data';

/** A table of deals with how they ended. */
export interface Deals {
  readonly table: LeadTable;
  readonly outcomes: readonly Outcome[];
}

/** B2B deals of M. Bohanec, M. Robnik-Šikonja and M. Kljajić Borštnar (CC BY 4.0). */
export const BOHANEC = path.join(dataFolder, 'leads', 'Salvirt_B2B_ML_dataset.csv');

/** Every deal of the third-party file. */
export function bohanecDeals(): Deals {
  const { rows } = parseCsv(readFileSync(BOHANEC, 'utf8'));
  const [headers = [], ...body] = rows.filter((row) => row.length > 1);
  const status = headers.indexOf('Status');
  return { table: { headers, rows: body }, outcomes: body.map((row) => (row[status] === 'Won' ? 1 : 0)) };
}

/**
 * Deals whose chance is known: logit = 1.5 · budget (yes +, no −) + 0.8 · visits (standardised) − 0.3; `Colour` and `Noise` tell
 * nothing, some budgets are unknown. `open` deals come last.
 */
export function madeDeals(count: number, seed: number, open = 0): Deals {
  const random = seededRandom(seed);
  const headers = ['Deal', 'Budget', 'Visits', 'Colour', 'Noise', 'Outcome'];
  const rows: CellValue[][] = [];
  const outcomes: Outcome[] = [];
  for (let i = 0; i < count + open; i += 1) {
    const budget = random() < 0.2 ? null : random() < 0.5 ? 'Yes' : 'No';
    const visits = Math.round(random() * 20);
    const effect = budget === null ? 0 : budget === 'Yes' ? 1.5 : -1.5;
    const logit = effect + (0.8 * (visits - 10)) / 6 - 0.3;
    const won = random() < 1 / (1 + Math.exp(-logit));
    const colour = ['Red', 'Green', 'Blue'][Math.floor(random() * 3)] ?? null;
    const outcome: Outcome = i < count ? (won ? 1 : 0) : null;
    const words = outcome === null ? null : won ? 'Won' : 'Lost';
    rows.push([`D-${1000 + i}`, budget, visits, colour, random(), words]);
    outcomes.push(outcome);
  }
  return { table: { headers, rows }, outcomes };
}

/** The table with one more column, filled by row. */
export function withColumn(deals: Deals, header: string, cell: (row: number) => CellValue): Deals {
  return {
    ...deals,
    table: {
      ...deals.table,
      headers: [...deals.table.headers, header],
      rows: deals.table.rows.map((cells, row) => [...cells, cell(row)]),
    },
  };
}
