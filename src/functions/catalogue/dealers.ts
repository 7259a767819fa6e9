import { LANGUAGES } from '../../core/translate';
import { STOCK_LABELS } from '../../dealers/stock-status';
import type { FunctionSpec, ParameterSpec } from '../spec';

const stock = (name: string): ParameterSpec => ({
  name,
  type: 'number',
  shape: 'cell',
  unit: 'units',
  min: 0,
});
const limit = (name: string, value: number, rule: string): ParameterSpec => ({
  name,
  type: 'number',
  shape: 'cell',
  optional: true,
  default: value,
  unit: 'periods',
  min: 0,
  rule,
});

/** Functions on the stock of dealers. */
export const dealerFunctions: readonly FunctionSpec[] = [
  {
    id: 'SELLOUT',
    category: 'dealers',
    parameters: [
      stock('opening'),
      { name: 'purchases', type: 'number', shape: 'cell', unit: 'units' },
      stock('closing'),
    ],
    result: { type: 'number', unit: 'units', min: 0 },
    errors: [{ cell: '#NUM!', code: 'dealers-count-error' }],
    example: { formula: '=SELLOUT(40, 60, 25)', args: [40, 60, 25], result: 75 },
    source: '4',
    related: ['STOCKRATIO', 'STOCKTURN'],
  },
  {
    id: 'STOCKRATIO',
    category: 'dealers',
    parameters: [stock('closing'), stock('sales')],
    result: { type: 'number', unit: 'periods', min: 0 },
    errors: [{ cell: '#DIV/0!', code: 'dealers-no-sales' }],
    example: { formula: '=STOCKRATIO(30, 20)', args: [30, 20], result: 1.5 },
    source: '4',
    related: ['STOCKSTATUS', 'DAYSOFSUPPLY'],
  },
  {
    id: 'STOCKSTATUS',
    category: 'dealers',
    parameters: [
      stock('closing'),
      stock('sales'),
      limit('risk_ratio', 1, 'StockRiskRatio'),
      limit('over_ratio', 2, 'StockOverRatio'),
      limit('severe_ratio', 3, 'StockSevereRatio'),
      {
        name: 'answer',
        type: 'option',
        shape: 'cell',
        optional: true,
        default: 'status',
        options: ['status', 'action'],
      },
      {
        name: 'language',
        type: 'option',
        shape: 'cell',
        optional: true,
        default: 'en',
        options: LANGUAGES,
      },
    ],
    result: { type: 'text', options: Object.values(STOCK_LABELS) },
    errors: [],
    example: { formula: '=STOCKSTATUS(50, 20)', args: [50, 20], result: 'Overstock' },
    source: '4',
    related: ['STOCKRATIO', 'DAYSOFSUPPLY'],
  },
  {
    id: 'DAYSOFSUPPLY',
    category: 'dealers',
    parameters: [
      stock('stock'),
      stock('sales'),
      {
        name: 'days',
        type: 'number',
        shape: 'cell',
        optional: true,
        default: 30,
        unit: 'days',
        above: 0,
        rule: 'StockPeriodDays',
      },
    ],
    result: { type: 'number', unit: 'days', min: 0 },
    errors: [{ cell: '#DIV/0!', code: 'dealers-no-sales' }],
    example: { formula: '=DAYSOFSUPPLY(45, 90, 30)', args: [45, 90, 30], result: 15 },
    source: '4',
    related: ['STOCKRATIO', 'STOCKTURN'],
  },
  {
    id: 'STOCKSHARE',
    category: 'dealers',
    parameters: [
      { name: 'own', type: 'number', shape: 'cells', blankIsUnknown: true, unit: 'units', min: 0 },
      { name: 'all', type: 'number', shape: 'cells', blankIsUnknown: true, unit: 'units', min: 0 },
    ],
    result: { type: 'number', unit: 'share', min: 0, max: 1 },
    errors: [
      { cell: '#N/A', code: 'dealers-nothing-counted' },
      { cell: '#NUM!', code: 'dealers-own-exceeds-all' },
      { cell: '#DIV/0!', code: 'dealers-no-stock' },
    ],
    example: { formula: '=STOCKSHARE(B2:C2, B2:D2)', args: [[[20, 10]], [[20, 10, 90]]], result: 0.25 },
    source: '4',
    related: ['STOCKSTATUS'],
  },
  {
    id: 'STOCKTURN',
    category: 'dealers',
    parameters: [
      stock('sales'),
      stock('average_stock'),
      {
        name: 'periods_per_year',
        type: 'number',
        shape: 'cell',
        optional: true,
        default: 12,
        unit: 'periods',
        above: 0,
      },
    ],
    result: { type: 'number', unit: 'turns', min: 0 },
    errors: [{ cell: '#DIV/0!', code: 'dealers-no-average-stock' }],
    example: { formula: '=STOCKTURN(30, 60, 12)', args: [30, 60, 12], result: 6 },
    source: '4',
    related: ['DAYSOFSUPPLY', 'SELLOUT'],
  },
];
