import type { CellValue } from '../../../src/core/cell';
import { parseIso } from '../../../src/core/serial-date';
import { createTranslator } from '../../../src/i18n';
import type { Language } from '../../../src/i18n/core';
import { auditDealers } from '../../../src/workflows/audit-dealers';
import { checkAccounts } from '../../../src/workflows/check-accounts';
import { checkPrices } from '../../../src/workflows/check-prices';
import { checkStock } from '../../../src/workflows/check-stock';
import { briefVisits } from '../../../src/workflows/journal/brief-visits';
import { memoryWorkbook } from '../../support/memory-port';

const day = (iso: string): number => parseIso(iso) ?? NaN;

/** The day on which the dealers are looked at, a Tuesday. */
export const DEALER_DAY = day('2026-06-30');

const DEALERS = ['Harbour Wholesale', 'Green Lane Beverages', 'Corner & Sons'] as const;
const MONTHS = 10;

/** Units sold in ten months and counted at their end: steady, falling, now and then, not at all, and a competitor's. */
const PRODUCTS: readonly (readonly [string, number, number, readonly number[]])[] = [
  ['Lager 500 ml', 18, 24, [400, 420, 390, 410, 430, 400, 440, 420, 410, 430]],
  ['Wheat beer', 22, 260, [90, 80, 85, 70, 60, 55, 50, 40, 35, 30]],
  ['Dark bock', 30, 14, [0, 12, 0, 0, 18, 0, 0, 10, 0, 6]],
  ['Festival ale', 26, 48, [5, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
];

function stock(): CellValue[][] {
  const rows = DEALERS.flatMap((dealer, place) =>
    PRODUCTS.flatMap(([product, price, closing, sold]) =>
      sold.map((sales, month): CellValue[] => [
        dealer,
        product,
        DEALER_DAY - 30 * (MONTHS - 1 - month) - 2,
        month === MONTHS - 1 ? closing * (1 + place) : 100,
        Math.round(sales / (1 + place)),
        price,
        'yes',
      ]),
    ),
  );
  const rival = DEALERS.map((dealer): CellValue[] => [
    dealer,
    'Rival Premium Lager 500 ml',
    DEALER_DAY - 2,
    60,
    350,
    17,
    'no',
  ]);
  return [
    ['Dealer', 'Product', 'Count date', 'Closing stock', 'Sales', 'Unit price', 'Own product'],
    ...rows,
    ...rival,
  ];
}

const PRICES: CellValue[][] = [
  ['Date', 'Dealer', 'Product', 'Retail price', 'Purchase price', 'Own product'],
  [DEALER_DAY - 40, 'Harbour Wholesale', 'Rival Premium Lager 500 ml', 2.2, null, 'no'],
  [DEALER_DAY - 3, 'Harbour Wholesale', 'Rival Premium Lager 500 ml', 1.95, null, 'no'],
  [DEALER_DAY - 3, 'Harbour Wholesale', 'Lager 500 ml', 2.5, 1.9, 'yes'],
  [DEALER_DAY - 3, 'Green Lane Beverages', 'Lager 500 ml', 1.95, 1.9, 'yes'],
  [DEALER_DAY - 2, 'Corner & Sons', 'Lager 500 ml', 2.5, 2.6, 'yes'],
  [DEALER_DAY - 2, 'Corner & Sons', 'Wheat beer', 3.1, 2.4, 'yes'],
];

const ACCOUNTS: CellValue[][] = [
  [
    'Dealer',
    'Credit limit',
    'Collateral',
    'Collateral until',
    'Balance confirmed on',
    'Credit grade',
    'Graded on',
  ],
  ['Harbour Wholesale', 25_000, 10_000, DEALER_DAY + 20, DEALER_DAY - 140, 'A', DEALER_DAY - 400],
  ['Green Lane Beverages', 8_000, null, null, DEALER_DAY - 20, 'C', DEALER_DAY - 30],
];

const INVOICES: CellValue[][] = [
  ['Dealer', 'Document no', 'Document date', 'Due date', 'Amount', 'Amount paid'],
  ['Harbour Wholesale', 'A-1', DEALER_DAY - 230, DEALER_DAY - 200, 1_850, 0],
  ['Harbour Wholesale', 'A-2', DEALER_DAY - 75, DEALER_DAY - 45, 12_400, 3_000],
  ['Harbour Wholesale', 'A-3', DEALER_DAY - 12, DEALER_DAY + 18, 11_200, 0],
  ['Green Lane Beverages', 'B-1', DEALER_DAY - 50, DEALER_DAY - 20, 9_640, 0],
  ['Corner & Sons', 'C-1', DEALER_DAY - 9, DEALER_DAY + 21, 730, 0],
];

const AUDITS: CellValue[][] = [
  [
    'Dealer',
    'Audit date',
    'Counter',
    'Samples',
    'Logo',
    'Cleanliness',
    'Service',
    'Tier 2 service',
    'Our share',
    'Promotion',
    'Goods received',
    'Distributed',
    'Goods left',
  ],
  ['Harbour Wholesale', DEALER_DAY - 60, 4, 4, 4, 5, 4, 4, null, null, null, null, null],
  ['Harbour Wholesale', DEALER_DAY - 5, 2, 4, 3, 4, 3, 1, null, 'Summer parasols', 120, 64, 30],
  ['Green Lane Beverages', DEALER_DAY - 4, 4, 5, 4, 4, 5, 4, 0.42, 'Summer parasols', 40, 40, 0],
];

const VISITS: CellValue[][] = [
  ['Visit date', 'Customer', 'Sales rep', 'Stop', 'Status'],
  [DEALER_DAY, 'Harbour Wholesale', 'Rossi', 1, 'planned'],
  [DEALER_DAY, 'Corner & Sons', 'Rossi', 2, 'planned'],
];

const CUSTOMERS: CellValue[][] = [
  ['Customer name', 'Sales rep', 'Region', 'Phone'],
  ...DEALERS.map((name, index): CellValue[] => [name, 'Rossi', 'North', `555-010${index}`]),
];

const RUNS = {
  stock: checkStock,
  prices: checkPrices,
  accounts: checkAccounts,
  audit: auditDealers,
  brief: briefVisits,
};

/** What a run over three beverage dealers says; sheets carry the names that a team would give them. */
export async function checkedDealers(task: keyof typeof RUNS, language: Language) {
  const book = memoryWorkbook({
    sheets: {
      Customers: CUSTOMERS,
      'Stock counts': stock(),
      'Prices seen': PRICES,
      'Dealer accounts': ACCOUNTS,
      Invoices: INVOICES,
      'Shop audits': AUDITS,
      Visits: VISITS,
    },
  });
  const { t } = createTranslator(language);
  return RUNS[task](book.port, { asOf: DEALER_DAY, seed: 1, t, language });
}
