import { RISK_DAYS } from '../../results/lost-risk';
import type { FunctionSpec, ParameterSpec } from '../spec';

const count = (name: string): ParameterSpec => ({
  name,
  type: 'number',
  shape: 'cell',
  unit: 'units',
  min: 0,
});

/** Functions on what a team has achieved. */
export const resultFunctions: readonly FunctionSpec[] = [
  {
    id: 'LOSTRISK',
    category: 'results',
    parameters: [
      { name: 'order_dates', type: 'date', shape: 'cells', blankIsUnknown: true },
      { name: 'as_of', type: 'date', shape: 'cell' },
      {
        name: 'days',
        type: 'number',
        shape: 'cell',
        optional: true,
        default: RISK_DAYS,
        unit: 'days',
        above: 0,
      },
    ],
    result: { type: 'number', unit: 'share', min: 0, max: 1 },
    errors: [{ cell: '#N/A', code: 'results-no-orders' }],
    example: {
      // One order 40 days ago: 1 − (1 − ((30.898 + 40) ÷ (30.898 + 40 + 90)) ^ 0.243).
      formula: '=LOSTRISK(46000, 46040, 90)',
      args: [46000, 46040, 90],
      result: (70.898 / 160.898) ** 0.243,
    },
    source: '6.3',
    related: ['STABILITY', 'SEGMENT'],
  },
  {
    id: 'ORDERSPLIT',
    category: 'results',
    parameters: [
      count('coverage_before'),
      count('orders_before'),
      count('coverage_now'),
      count('orders_now'),
    ],
    result: { type: 'rows', unit: 'units' },
    errors: [
      { cell: '#DIV/0!', code: 'results-no-coverage' },
      { cell: '#NUM!', code: 'results-counts-too-large' },
    ],
    example: {
      formula: '=ORDERSPLIT(100, 25, 200, 100)',
      args: [100, 25, 200, 100],
      result: [[37.5, 37.5, 75]],
    },
    source: '2',
    related: ['GROWTHSPLIT'],
  },
  {
    id: 'GROWTHSPLIT',
    category: 'results',
    parameters: [
      { name: 'prior', type: 'any', shape: 'table' },
      { name: 'current', type: 'any', shape: 'table' },
    ],
    result: { type: 'rows', unit: 'money' },
    errors: [
      { cell: '#VALUE!', code: 'results-tables-differ' },
      { cell: '#VALUE!', code: 'results-not-money' },
      { cell: '#NUM!', code: 'results-money-too-large' },
    ],
    example: {
      formula: '=GROWTHSPLIT(B2:D4, F2:H4)',
      args: [
        [
          [80, null, null],
          [null, null, null],
          [100, 40, null],
        ],
        [
          [null, null, null],
          [50, null, null],
          [130, null, 40],
        ],
      ],
      result: [[50, 80, 30, 30, 40, 40, 0]],
    },
    source: '6.4',
    related: ['ORDERSPLIT', 'SEASONALINDEX'],
  },
  {
    id: 'SEASONALINDEX',
    category: 'results',
    parameters: [
      { name: 'sales', type: 'number', shape: 'list', unit: 'money' },
      {
        name: 'first_month',
        type: 'number',
        shape: 'cell',
        optional: true,
        default: 1,
        min: 1,
        max: 12,
        whole: true,
      },
    ],
    result: { type: 'rows', unit: 'index' },
    errors: [{ cell: '#N/A', code: 'results-season-too-short' }],
    example: {
      formula: '=SEASONALINDEX(B2:Y2)',
      args: [[[0, 0, 0, 0, 0, 0, 5, 5, 5, 5, 5, 5, 0, 0, 0, 0, 0, 0, 5, 5, 5, 5, 5, 5]]],
      result: [[0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2]],
    },
    source: '7',
    related: ['SEGMENT', 'STABILITY'],
  },
];
