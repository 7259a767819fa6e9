import { LANGUAGES } from '../../core/translate';
import type { ErrorSpec, FunctionSpec, ParameterSpec } from '../spec';

const SCORING: readonly ParameterSpec[] = [
  { name: 'features', type: 'any', shape: 'table' },
  { name: 'model', type: 'any', shape: 'table' },
  { name: 'headers', type: 'any', shape: 'table', optional: true },
];
const SCORING_ERRORS: readonly ErrorSpec[] = [
  { cell: '#VALUE!', code: 'leads-field-missing' },
  { cell: '#VALUE!', code: 'leads-model-cell' },
  { cell: '#N/A', code: 'leads-model-empty' },
];

/** Overall even; a current client adds 1 to the logit, two visits more than the mean of 4 add 0.5. */
const MODEL = [
  ['(all)', 'intercept', null, null, null, 0, null, null],
  ['Client', 'level', 'Current', null, null, 1, 0, null],
  ['Visits', 'number', null, 0, 10, 0.5, 4, 2],
];
const ROWS = [
  ['Client', 'Visits'],
  ['Current', 4],
  ['New', 6],
];

/** Functions on the learned lead score. */
export const leadFunctions: readonly FunctionSpec[] = [
  {
    id: 'LEADPROBABILITY',
    category: 'leads',
    parameters: SCORING,
    result: { type: 'rows', min: 0, max: 1 },
    errors: SCORING_ERRORS,
    example: {
      formula: '=LEADPROBABILITY(A1:B3, LeadModel)',
      args: [ROWS, MODEL],
      result: [[0.7310585786300049], [0.6224593312018546]],
    },
    moreExamples: [
      {
        formula:
          '=LEADPROBABILITY(Leads[@[Client]:[Visits]], LeadModel, Leads[[#Headers],[Client]:[Visits]])',
        args: [[['Current', 4]], MODEL, [['Client', 'Visits']]],
        result: 0.7310585786300049,
      },
    ],
    source: '2',
    related: ['LEADREASONS', 'LEADSCORE'],
  },
  {
    id: 'LEADREASONS',
    category: 'leads',
    parameters: [
      ...SCORING,
      {
        name: 'count',
        type: 'number',
        shape: 'cell',
        optional: true,
        default: 3,
        min: 1,
        max: 20,
        whole: true,
      },
      { name: 'language', type: 'option', shape: 'cell', optional: true, options: LANGUAGES },
    ],
    result: { type: 'rows' },
    errors: SCORING_ERRORS,
    example: {
      formula: '=LEADREASONS(A1:B3, LeadModel)',
      args: [ROWS, MODEL],
      result: [
        ['For: Client: Current (+1.00) · 2 of 2 facts known'],
        ['For: Visits: 6 (+0.50) · 2 of 2 facts known'],
      ],
    },
    source: '2',
    related: ['LEADPROBABILITY', 'LEADSCORE'],
  },
];
