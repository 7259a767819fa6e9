// Proves what the commands for regulars and growth print, against figures worked out by hand.
import { run, utf8 } from './memory-host';

/** Anna orders every 30 days and stops; Ben orders less each quarter; Cho keeps on; Dan is new. */
const ORDERS = [
  'Order date,Customer,Product,Net sales,Sales rep',
  ...[
    '2025-02-01',
    '2025-03-03',
    '2025-04-02',
    '2025-05-02',
    '2025-06-01',
    '2025-07-01',
    '2025-07-31',
    '2025-08-30',
  ].map((day) => `${day},Anna,Tea,100,Kim`),
  ...['2025-02-10', '2025-04-10', '2025-06-10', '2025-07-10', '2025-08-10', '2025-09-10'].map(
    (day) => `${day},Ben,Rice,300,Kim`,
  ),
  '2025-12-10,Ben,Rice,90,Kim',
  ...Array.from({ length: 11 }, (_, i) => `2025-${String(i + 2).padStart(2, '0')}-15,Cho,Tea,50,Lee`),
  '2025-12-20,Cho,Tea,-10,Lee',
  '2025-12-21,Dan,Salt,40.10,Lee',
].join('\n');

interface Watched {
  readonly customer: string;
  readonly status: string;
  readonly risk: number;
  readonly value: number;
  readonly rep: string;
  readonly lastOrder: string;
  readonly why: string;
}

const parse = (text: string) =>
  JSON.parse(text) as { readonly result: Record<string, unknown>; readonly exitCode: number };

describe('fieldsheet regulars FILE.csv --as-of DATE --json', () => {
  test('prints status, risk, value and reason of each customer', async () => {
    const { code, out } = await run(['regulars', 'orders.csv', '--as-of', '2025-12-31', '--json'], {
      'orders.csv': utf8(ORDERS),
    });
    expect(code).toBe(0);
    const customers = parse(out).result['customers'] as readonly Watched[];
    const of = (name: string) => customers.find(({ customer }) => customer === name);
    // Anna: 123 days since 30 August, more than max(2 × 30, 60); 8 orders of 100 in the year up to the last.
    expect(of('Anna')).toMatchObject({ status: 'Lost', value: 800, rep: 'Kim', lastOrder: '2025-08-30' });
    // Ben: 90 in the last three months against 600 in the three before (10 July is before 30 June + 3 months).
    expect(of('Ben')).toMatchObject({ status: 'Fading', lastOrder: '2025-12-10' });
    expect(of('Cho')).toMatchObject({ status: 'Regular', rep: 'Lee' });
    expect(of('Dan')).toMatchObject({ status: 'Not regular' });
    expect(of('Anna')?.why).toContain('123 days');
    expect(of('Anna')?.risk).toBeGreaterThan(of('Cho')?.risk ?? 1);
    for (const { risk } of customers) expect(risk > 0 && risk < 1).toBe(true);
  });

  test('reads a table without separators but blanks, days without dashes, and merges spellings', async () => {
    const rows = ['customer_id date cds dollar_value', '00001 19970101 1 11.77', '00001 19970220 2 20.00'];
    const { code, out } = await run(['regulars', 'cd.txt', '--as-of', '1997-06-30', '--json'], {
      'cd.txt': utf8(rows.map((row) => ` ${row}`).join('\n')),
    });
    expect(code).toBe(0);
    expect(parse(out).result['customers']).toMatchObject([{ customer: '00001', lastOrder: '1997-02-20' }]);
  });

  test('reads lines without a header, and quantity × unit price where there is no amount', async () => {
    const bare = [
      '00001 00017 19970101 1 11.77',
      '00001 00017 19970220 2 20.00',
      '00002 00018 19970220 1 5.00',
    ];
    const growth = async (name: string, text: string) => {
      const args = [
        'growth',
        name,
        '--from',
        '1997-02-01',
        '--to',
        '1997-02-28',
        '--prior-from',
        '1997-01-01',
      ];
      const { code, out } = await run([...args, '--prior-to', '1997-01-31', '--json'], {
        [name]: utf8(text),
      });
      expect(code).toBe(0);
      return parse(out).result;
    };
    const split = { prior: 11.77, current: 25, newCustomers: 5, kept: 8.23 };
    expect(await growth('cd.txt', bare.join('\n'))).toMatchObject(split);
    const priced = [
      'InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice,CustomerID',
      '1,85123A,1,1997-01-01 08:26:00,11.77,17850',
      '2,85123A,8,1997-02-20 08:26:00,2.5,17850',
      '3,71053,-1,1997-02-21 09:00:00,0,17850',
      '4,71053,2,1997-02-21 09:00:00,2.5,13047',
    ];
    expect(await growth('invoices.csv', priced.join('\n'))).toMatchObject(split);
  });

  test('without orders it ends with code 1 and names what is missing', async () => {
    const { code, err } = await run(['regulars', 'a.csv'], {
      'a.csv': utf8('Customer,City\nAnna,Rome\nBen,Bonn\n'),
    });
    expect(code).toBe(1);
    expect(err).toContain('Orders');
  });
});

describe('fieldsheet growth FILE.csv --as-of DATE --json', () => {
  const growth = async (...args: readonly string[]) => {
    const { code, out, err } = await run(['growth', 'orders.csv', '--json', ...args], {
      'orders.csv': utf8(ORDERS),
    });
    return { code, err, result: code === 0 ? parse(out).result : {} };
  };

  test('splits the last months against those before', async () => {
    const { result } = await growth('--as-of', '2025-12-31', '--months', '3');
    // October to December: Ben 90, Cho 3 × 50 − 10, Dan 40.10. July to September: Anna 300, Ben 900, Cho 150.
    expect(result).toMatchObject({
      periods: {
        prior: { from: '2025-07-01', to: '2025-09-30' },
        current: { from: '2025-10-01', to: '2025-12-31' },
      },
      prior: 1350,
      current: 270.1,
      change: -1079.9,
      newCustomers: 40.1,
      lostCustomers: 300,
      kept: -820,
      sameLines: -820,
      newLines: 0,
      droppedLines: 0,
    });
    expect(result['reps']).toMatchObject([
      { rep: 'Lee', change: 30.1 },
      { rep: 'Kim', change: -1110 },
    ]);
    expect(result['movers']).toMatchObject([{ customer: 'Ben', kind: 'kept', change: -810 }, {}, {}, {}]);
  });

  test('takes periods as they are given, and the same days a year before', async () => {
    const { result } = await growth('--from', '2025-12-01', '--to', '2025-12-31');
    expect(result).toMatchObject({
      periods: {
        prior: { from: '2024-12-01', to: '2024-12-31' },
        current: { from: '2025-12-01', to: '2025-12-31' },
      },
      prior: 0,
      current: 170.1,
    });
    expect(result['rate']).toBeUndefined();
  });

  test('periods that overlap and months that are none are told', async () => {
    const overlap = ['--from', '2025-06-01', '--to', '2025-12-31', '--prior-from', '2025-01-01'];
    expect(await growth(...overlap, '--prior-to', '2025-06-30')).toMatchObject({ code: 1 });
    const wrong = await growth('--months', '0');
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('--months');
  });

  test('writes a workbook with the split, which opens again', async () => {
    const { code, files } = await run(
      ['growth', 'orders.csv', '--as-of', '2025-12-31', '--out', 'growth.xlsx'],
      {
        'orders.csv': utf8(ORDERS),
      },
    );
    expect(code).toBe(0);
    expect(files.get('growth.xlsx')?.length).toBeGreaterThan(1000);
  });
});
