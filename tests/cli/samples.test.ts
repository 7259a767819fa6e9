// Proves what the command line says about the dealers of each sample team, against figures worked out by hand from the cells of its sheets.
import { readFileSync } from 'node:fs';
import { run } from './memory-host';

/** A number of the sheets, rounded to cents where the arithmetic leaves binary dust. */
const about = (value: number) => expect.closeTo(value, 6) as number;

const SAMPLES = [
  {
    file: 'field-sales-en.xlsx',
    language: 'en',
    // Invoices 2 (9,835.15 − 2,810.05 received, due 2026-07-11), 44 (4,215.05, 08-21), 134 (7,343.80, 11-21) and 3,459.85 shipped; 42 is "tbc".
    ageing: {
      dealer: 'A-0273',
      exposure: about(22_043.8),
      ageing: { '90+': about(7_025.1), '61-90': 4_215.05, '31-60': 0, '1-30': 0, Current: 7_343.8 },
      overdue: about(11_240.15),
    },
    // 33,683.80 − 2,473.00 credited, of a limit of 27,000.
    over: { dealer: 'A-0265', utilisation: about(31_210.8 / 27_000) },
    // Due 2026-03-15.
    legacy: { dealer: 'A-0037', legacy: 3_496.05 },
    // 25.15 against a recommended price of 28.60: 3.45 too low.
    price: { dealer: 'Lantern Supply', product: 'Iced tea 24 pack', retail: 25.15, gap: -3.45 / 28.6 },
    // 27.20 → 24.50 on 26 October, 700 counted on the 31st.
    cut: { dealer: 'Lantern Supply', product: 'Trail mix 5 lb', counted: 700, amount: about(1_890) },
    // 1,086 + 217 − 760 = 543 sold in 31 days are 533.15 in a period of 365.25 ÷ 12; 1.5 times that less 760 is 39.7: four cases of ten.
    order: { dealer: 'Prairie Pantry South', product: 'Lemonade 12 pack', need: 39.7208, quantity: 40 },
    misused: 'Fox Deli',
  },
  {
    file: 'beverage-distributor-ko.xlsx',
    language: 'ko',
    // The sheet tells what is left: 13,568,400 (due 07-11), 8,141,100 (08-21), 15,271,200 (11-26), −1,085,500 credited; 8,048,400 ordered.
    ageing: {
      dealer: 'C0372',
      exposure: 43_943_600,
      ageing: { '90+': 13_568_400, '61-90': 8_141_100, '31-60': 0, '1-30': 0, Current: 14_185_700 },
      overdue: 21_709_500,
    },
    over: { dealer: 'C0507', utilisation: about((44_919_600 - 3_090_000) / 37_000_000) },
    legacy: { dealer: 'C0142', legacy: 6_312_200 },
    price: { dealer: '은하행복회관', product: '맥주 500ml 20입', retail: 33_800, gap: -4_600 / 38_400 },
    // 13,500 → 12,200.
    cut: { dealer: '은하행복회관', product: '탄산수 500ml 20입', perUnit: 1_300 },
    // 3,268 + 654 − 2,288 = 1,634 in 31 days; 1.5 × 1,604.35 − 2,288 = 118.5: twelve cases of ten.
    order: { dealer: '다온회관 터미널점', product: '생수 2L 6입', need: 118.5262, quantity: 120 },
    misused: '솔잎편의점 신도시점',
  },
  {
    file: 'packaged-food-zh.xlsx',
    language: 'zh',
    // 163,511 − 46,717.50 received (07-11), 70,076 (08-21), 107,547 (10-14), 84,212 (11-19) and 40,421.50 ordered.
    ageing: {
      dealer: 'KH00904',
      exposure: 419_050,
      ageing: { '90+': 116_793.5, '61-90': 70_076, '31-60': 0, '1-30': 107_547, Current: 84_212 },
      overdue: 294_416.5,
    },
    over: { dealer: 'KH00295', utilisation: about((266_766 + 127_646.5) / 350_000) },
    legacy: { dealer: 'KH00793', legacy: 57_648 },
    price: { dealer: '益民新商贸', product: '原味饼干 24包', retail: 108, gap: -15 / 123 },
    // 92 → 83.
    cut: { dealer: '益民新商贸', product: '方便面 24桶', perUnit: 9 },
    // 366 + 1,391 − 1,025 = 732 in 31 days; 1.5 × 718.72 − 1,025 = 53.1: nine cases of six.
    order: { dealer: '万家新餐馆(学府店)', product: '原味饼干 24包', need: 53.0766, quantity: 54 },
    misused: '吉祥老街餐馆(一店)',
  },
] as const;

interface Found {
  readonly row: { readonly dealer: string; readonly product: string; readonly retail?: number };
  /** Stock holds the latest counts only; of prices the newest are current. */
  readonly finding: { readonly current?: boolean; readonly flags: readonly string[] };
}

jest.setTimeout(30_000);

describe.each(SAMPLES)('$file', (sample) => {
  const files = { 'team.xlsx': new Uint8Array(readFileSync(`samples/${sample.file}`)) };
  const told = async (command: string, disk: Readonly<Record<string, Uint8Array>>, ...more: string[]) => {
    const name = 'night.xlsx' in disk ? 'night.xlsx' : 'team.xlsx';
    const args = [command, name, '--as-of', '2026-10-31', '--language', sample.language, '--json', ...more];
    const { out, files: left } = await run(args, disk);
    return { ...JSON.parse(out), disk: left };
  };
  const at = (list: readonly Found[], { dealer, product }: { dealer: string; product: string }) =>
    list.find(
      ({ row, finding }) => finding.current !== false && row.dealer === dealer && row.product === product,
    ) as never;

  test('accounts: what a dealer owes by age, the limit that is passed, the old item', async () => {
    const { result } = await told('accounts', files);
    const of = (dealer: string) =>
      result.accounts.find((account: { dealer: string }) => account.dealer === dealer)?.status;
    const { dealer, exposure, ageing } = sample.ageing;
    expect(of(dealer)).toMatchObject({ exposure, ageing });
    expect(of(sample.over.dealer)).toMatchObject({ utilisation: sample.over.utilisation, status: 'Over' });
    expect(of(sample.legacy.dealer)).toMatchObject({
      legacy: sample.legacy.legacy,
      flags: expect.arrayContaining(['Legacy']) as unknown,
    });
  });

  test('prices: the gap to the policy, competitors to report, and what a price cut owes', async () => {
    const { result } = await told('prices', files);
    const { retail, gap } = sample.price;
    const found = at(result.prices, sample.price) as Found & { seen: { policy: number } };
    expect(found.row.retail).toBe(retail);
    expect(retail / found.seen.policy - 1).toBeCloseTo(gap, 9);
    expect(found.finding.flags).toContain('BelowPolicy');
    const reported = result.prices.filter(({ finding }: Found) => finding.flags.includes('Competitor'));
    expect(reported.length).toBeGreaterThan(3);
    const { dealer, product, ...cut } = sample.cut;
    const due = result.cuts.find(
      (one: { dealer: string; product: string }) => one.dealer === dealer && one.product === product,
    );
    if ('perUnit' in cut) expect(due.amount).toBeCloseTo(due.counted * cut.perUnit, 6);
    else expect(due).toMatchObject(cut);
  });

  test('stock: an order of the trade rule, one dead product, a share that fell', async () => {
    const { result } = await told('stock', files);
    const { need, quantity } = sample.order;
    const { advice } = at(result.products, sample.order) as { advice: { order: object } };
    expect(advice.order).toMatchObject({
      policy: 'trade',
      need: expect.closeTo(need, 4) as number,
      quantity,
    });
    const dead = result.products.filter(({ finding }: Found) => finding.flags.includes('DeadStock'));
    expect(dead).toHaveLength(1);
    // 18 opened, 18 closed, nothing came, twice.
    expect(dead[0].row).toMatchObject({ opening: 18, purchases: 0, closing: 18 });
    expect(dead[0].finding.flags).toContain('Slow');
    expect(result.dealers.some(({ shareDropped }: { shareDropped: boolean }) => shareDropped)).toBe(true);
  });

  test('audit: 120 goods received, 70 handed on and 20 left are 30 missing', async () => {
    const { result } = await told('audit', files);
    const { promotions } = result.find(({ name }: { name: string }) => name === sample.misused);
    expect(promotions.at(-1).use).toEqual({ missing: 30, execution: expect.closeTo(70 / 120, 9) as number });
    expect(result.filter(({ weak }: { weak: string[] }) => weak.length > 0).length).toBeGreaterThan(0);
  });

  test('records, plan, brief and reports follow each other from file to file', async () => {
    const next = async (command: string, disk: Readonly<Record<string, Uint8Array>>, ...more: string[]) => {
      const done = await told(command, disk, '--out', 'next.xlsx', ...more);
      return { ...done, disk: { 'night.xlsx': done.disk.get('next.xlsx') as Uint8Array } };
    };
    const records = await next('records', files);
    expect(records.counts[0].value).toBe(8);
    const day = '2026-11-02';
    const span = ['--from', day, '--to', day, '--seconds', '0', '--csv', 'visits.csv'];
    const plan = await told('plan', records.disk, '--out', 'next.xlsx', ...span);
    const planned = new TextDecoder().decode(plan.disk.get('visits.csv')).trim().split('\r\n').length - 1;
    expect(planned).toBeGreaterThan(20);
    const disk = { 'night.xlsx': plan.disk.get('next.xlsx') as Uint8Array };
    const brief = await next('brief', disk);
    expect(brief.result.date).toBe(day);
    expect(brief.result.visits).toHaveLength(planned);
    const flags = (id: string) =>
      brief.result.visits.filter(({ sections }: { sections: { id: string }[] }) =>
        sections.some((section) => section.id === id),
      ).length;
    expect(flags('goals')).toBe(planned);
    const reports = await next('reports', brief.disk, '--as-of', day);
    const days = reports.result.days.map((one: { planned: number }) => one.planned);
    expect(days.reduce((all: number, one: number) => all + one, 0)).toBe(planned);
    expect(reports.written.cells).toBeGreaterThan(1000);
  }, 60_000);

  test('the brief of a dealer says what is to be collected and ordered', async () => {
    const { result } = await told('brief', files, '--customer', sample.ageing.dealer);
    const [visit] = result.visits;
    const collect = visit.goals.find(({ code }: { code: string }) => code === 'M1');
    expect(collect.args.amount).toEqual(sample.ageing.overdue);
    const sections = visit.sections.map(({ id }: { id: string }) => id);
    expect(sections).toEqual(expect.arrayContaining(['goals', 'dealer', 'orders', 'playbook']));
  });
});
