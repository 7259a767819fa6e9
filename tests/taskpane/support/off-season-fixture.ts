import type { CellValue } from '../../../src/core/cell';
import { parseIso } from '../../../src/core/serial-date';
import { createTranslator } from '../../../src/i18n';
import type { Language } from '../../../src/i18n/core';
import { planDevelopment } from '../../../src/workflows/off-season/plan-development';
import { planOffSeason } from '../../../src/workflows/off-season/plan-off-season';
import { memoryWorkbook } from '../../support/memory-port';

const day = (iso: string): number => parseIso(iso) ?? NaN;

/** The day on which the small brewery plans. */
export const OFF_SEASON_DAY = day('2026-10-05');

/** October to September of a beer trade. */
const BEER_YEAR = [50, 50, 50, 50, 50, 50, 100, 100, 200, 200, 200, 100];

/** Bars and shops with the products that they carry and how much of them in each of the two years. */
const SALES: readonly (readonly [string, string, number, number])[] = [
  ['Harbour Wholesale', 'Lager 500 ml', 900, 980],
  ['Harbour Wholesale', 'Wheat beer', 300, 320],
  ['Green Lane Beverages', 'Lager 500 ml', 800, 420],
  ['Green Lane Beverages', 'Wheat beer', 260, 280],
  ['Corner & Sons', 'Lager 500 ml', 400, 410],
  ['Lakeside Bar', 'Lager 500 ml', 350, 390],
  ['Lakeside Bar', 'Wheat beer', 90, 120],
  ['Union Drinks', 'Lager 500 ml', 300, 300],
  ['Union Drinks', 'Dark bock', 60, 12],
  ['Prairie Pantry', 'Wheat beer', 150, 210],
];

function lines(years: readonly (0 | 1)[]): CellValue[][] {
  return SALES.flatMap(([customer, product, ...factors]) =>
    years.flatMap((year) =>
      BEER_YEAR.map((amount, at): CellValue[] => {
        const month = 2024 * 12 + 9 + 12 * year + at;
        const iso = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-08`;
        return [customer, day(iso), product, amount * (factors[year] ?? 0)];
      }),
    ),
  );
}

/** What *Plan the off-season* says of the brewery's orders: of both years, or of the last alone. */
export function plannedOffSeason(language: Language, years: readonly (0 | 1)[] = [0, 1]) {
  const book = memoryWorkbook({
    sheets: { Orders: [['Customer', 'Order date', 'Product', 'Amount'], ...lines(years)] },
  });
  const { t } = createTranslator(language);
  return planOffSeason(book.port, { asOf: OFF_SEASON_DAY, seed: 1, t, language });
}

const PROSPECTS: readonly (readonly CellValue[])[] = [
  ['Prospect name', 'Sales rep', 'Area', 'Tier', 'Current supplier', 'Expected volume'],
  ...['Anchor Bar', 'Beacon Inn', 'Copper Pub', 'Dock Café', 'Elm Tavern', 'Fountain Hall'].map(
    (name): CellValue[] => [name, 'Rossi', 'North', 'terminal', 'Rival Breweries', 400],
  ),
  ...['Garden Grill', 'Hilltop Inn', 'Ivy House'].map((name): CellValue[] => [
    name,
    'Park',
    'South',
    'tier 2',
    'Rival Breweries',
    400,
  ]),
];

/** What *Development plan and appraisal* says of the brewery in the middle of November, with its plan of the month in the workbook. */
export async function developedDealers(language: Language) {
  const book = memoryWorkbook({
    sheets: {
      Customers: [
        ['Customer name', 'Tier', 'Buys from', 'Sales rep'],
        ['Harbour Wholesale', 'tier 1', null, 'Rossi'],
        ['Corner & Sons', 'tier 2', 'Harbour Wholesale', 'Rossi'],
        ['Lakeside Bar', 'terminal', 'Corner & Sons', 'Park'],
      ],
      Prospects: PROSPECTS,
      Visits: [
        ['Visit date', 'Customer', 'Sales rep', 'Status'],
        [day('2026-11-03'), 'Anchor Bar', 'Rossi', 'done'],
        [day('2026-11-04'), 'Beacon Inn', 'Rossi', 'done'],
        [day('2026-11-05'), 'Garden Grill', 'Park', 'done'],
      ],
      Orders: [
        ['Customer', 'Order date', 'Product', 'Amount'],
        ...lines([0, 1]),
        ['Copper Pub', day('2026-11-09'), 'Lager 500 ml', 90],
      ],
    },
  });
  const { t } = createTranslator(language);
  const run = (iso: string) => planDevelopment(book.port, { asOf: day(iso), seed: 1, t, language });
  const first = await run('2026-11-01');
  if (first.ok) await book.port.apply(first.value.plan);
  return run('2026-11-17');
}
