import type { FunctionSpec, FunctionUnit, ParameterSpec } from '../spec';

/** An assumption on travel: one number for all, or one a row. */
function travelRule(
  name: string,
  rule: string,
  value: number,
  min: number,
  max: number,
  unit?: FunctionUnit,
): ParameterSpec {
  return {
    name,
    type: 'number',
    shape: 'cell',
    optional: true,
    default: value,
    rule,
    min,
    max,
    ...(unit ? { unit } : {}),
  };
}

/** Functions on visits and the calendar. */
export const visitFunctions: readonly FunctionSpec[] = [
  {
    id: 'CALLFREQUENCY',
    category: 'visits',
    parameters: [
      { name: 'classes', type: 'text', shape: 'cells' },
      {
        name: 'frequencies',
        type: 'frequencies',
        shape: 'table',
        optional: true,
        unit: 'calls',
        min: 0,
        max: 28,
      },
    ],
    result: { type: 'number', unit: 'calls', min: 0, max: 8 },
    errors: [{ cell: '#VALUE!', code: 'functions-unknown-class' }],
    example: { formula: '=CALLFREQUENCY("EII")', args: ['EII'], result: 4 },
    moreExamples: [
      { formula: '=CALLFREQUENCY(B2:C2)', args: [[['EI', 'Hot']]], result: 8 },
      {
        formula: '=CALLFREQUENCY("A", H2:I3)',
        args: [
          'A',
          [
            ['A', 8],
            ['B', 2],
          ],
        ],
        result: 8,
      },
    ],
    source: '1.1–1.5, 3',
    related: ['NEXTVISIT', 'SEGMENT', 'CLOSECLASS'],
  },
  {
    id: 'NEXTVISIT',
    category: 'visits',
    parameters: [
      { name: 'last', type: 'date', shape: 'cell' },
      { name: 'frequency', type: 'number', shape: 'cell', unit: 'calls', min: 0, max: 28 },
      { name: 'holidays', type: 'holidays', shape: 'table', optional: true },
      { name: 'weekdays', type: 'weekdays', shape: 'cell', optional: true, default: '1-5', rule: 'WorkDays' },
    ],
    result: { type: 'date' },
    errors: [
      { cell: '#N/A', code: 'calendar-no-visits' },
      { cell: '#N/A', code: 'calendar-no-working-day' },
      { cell: '#NUM!', code: 'calendar-date-range' },
    ],
    example: { formula: '=NEXTVISIT(DATE(2026,2,2), 2)', args: [46055, 2], result: 46069 },
    moreExamples: [
      {
        formula: '=NEXTVISIT(DATE(2026,2,2), 2, PUBLICHOLIDAYS("KR", 2026))',
        args: [
          46055,
          2,
          [
            [46069, '설날 전날', 'Day off'],
            [46070, '설날', 'Day off'],
            [46071, '설날 다음 날', 'Day off'],
          ],
        ],
        result: 46072,
      },
    ],
    source: '3',
    related: ['CALLFREQUENCY', 'PUBLICHOLIDAYS'],
  },
  {
    id: 'PUBLICHOLIDAYS',
    category: 'visits',
    parameters: [
      { name: 'country', type: 'text', shape: 'cell' },
      { name: 'year', type: 'number', shape: 'cell', unit: 'year', whole: true, min: 1900, max: 9999 },
    ],
    result: { type: 'rows' },
    errors: [
      { cell: '#VALUE!', code: 'calendar-unknown-country' },
      { cell: '#N/A', code: 'calendar-year-not-covered' },
    ],
    example: {
      formula: '=PUBLICHOLIDAYS("US", 2026)',
      args: ['US', 2026],
      result: [
        [46023, "New Year's Day", 'Day off'],
        [46041, 'Martin Luther King Jr. Day', 'Day off'],
      ],
      partial: true,
    },
    source: '3',
    related: ['NEXTVISIT'],
  },
  {
    id: 'TRAVELTIME',
    category: 'visits',
    parameters: [
      { name: 'from_latitude', type: 'number', shape: 'cell', unit: 'degrees', min: -90, max: 90 },
      { name: 'from_longitude', type: 'number', shape: 'cell', unit: 'degrees', min: -180, max: 180 },
      { name: 'to_latitude', type: 'number', shape: 'cell', unit: 'degrees', min: -90, max: 90 },
      { name: 'to_longitude', type: 'number', shape: 'cell', unit: 'degrees', min: -180, max: 180 },
      travelRule('circuity', 'Circuity', 1.35, 1, 3),
      travelRule('fixed_minutes', 'FixedMinutes', 5, 0, 120, 'minutes'),
      travelRule('city_speed', 'CitySpeed', 22, 1, 200, 'kmh'),
      travelRule('city_km', 'CityKm', 5, 0, 1000, 'km'),
      travelRule('suburb_speed', 'SuburbSpeed', 35, 1, 200, 'kmh'),
      travelRule('suburb_km', 'SuburbKm', 20, 0, 5000, 'km'),
      travelRule('highway_speed', 'HighwaySpeed', 65, 1, 200, 'kmh'),
    ],
    result: { type: 'number', unit: 'minutes', min: 0, max: 65_535 },
    errors: [],
    example: {
      formula: '=TRAVELTIME(37.5663, 126.9779, 37.4979, 127.0276)',
      args: [37.5663, 126.9779, 37.4979, 127.0276],
      result: 30,
    },
    moreExamples: [
      {
        formula: '=TRAVELTIME(36, 127, 37, 127, 1, 0, 60, 5, 60, 20, 60)',
        args: [36, 127, 37, 127, 1, 0, 60, 5, 60, 20, 60],
        result: 111,
      },
    ],
    source: '3',
    related: ['CALLFREQUENCY', 'NEXTVISIT'],
  },
];
