import { parseIso } from '../../src/core/serial-date';
import { createTranslator } from '../../src/i18n';
import { classifyCustomers } from '../../src/workflows/classify-customers';
import { classesAtCut, cutPlaces } from '../../src/workflows/class-picture';
import { memoryWorkbook } from '../support/memory-port';

const day = (text: string) => parseIso(text) ?? NaN;

/** Twelve equal months for A, B and C; D and E in the first three months only; F twice; G has a credit note alone. */
async function classified() {
  const month = (i: number) => day(`2025-${String(i + 1).padStart(2, '0')}-10`);
  const every = Array.from({ length: 12 }, (_, i) => i);
  const lines = [
    ...every.flatMap((i) => [
      [month(i), 'A', 100],
      [month(i), 'B', 50],
      [month(i), 'C', 50],
    ]),
    ...every.slice(0, 3).flatMap((i) => [
      [month(i), 'D', 300],
      [month(i), 'E', 10],
    ]),
    [month(10), 'F', 20],
    [month(11), 'F', 20],
    [month(5), 'G', -30],
  ];
  const book = memoryWorkbook({
    sheets: {
      Customers: [['Customer name', 'Phone'], ...'ABCDEFG'.split('').map((name) => [name, null])],
      Orders: [['Order date', 'Customer', 'Amount'], ...lines],
    },
  });
  const outcome = await classifyCustomers(book.port, {
    asOf: day('2025-12-31'),
    seed: 1,
    t: createTranslator('en').t,
    language: 'en',
  });
  if (!outcome.ok || !outcome.value.result.existing) throw new Error('Not classified');
  return outcome.value.result.existing;
}

describe('Class picture: what another contribution cut would make of the customers', () => {
  test('counts and shares by hand, at cuts that the rule did not choose', async () => {
    const set = await classified();
    // Contributions: A 1200, D 900, B 600, C 600, F 40, E 30, G −30; positive total 3370.
    expect(cutPlaces(set)).toEqual([
      { cut: 30, high: 6 },
      { cut: 40, high: 5 },
      { cut: 600, high: 4 },
      { cut: 900, high: 2 },
      { cut: 1200, high: 1 },
    ]);
    const counts = (cut: number) => classesAtCut(set, cut).counts;
    // F has two orders and G none: too early to judge under any cut.
    expect(counts(600)).toEqual({ EI: 3, EII: 1, EIII: 0, EIV: 1, NEW: 2 });
    expect(counts(900)).toEqual({ EI: 1, EII: 1, EIII: 2, EIV: 1, NEW: 2 });
    expect(counts(1e9)).toEqual({ EI: 0, EII: 0, EIII: 3, EIV: 2, NEW: 2 });
    expect(counts(0.01)).toEqual({ EI: 3, EII: 2, EIII: 0, EIV: 0, NEW: 2 });
    expect(classesAtCut(set, 900)).toMatchObject({ high: 2, share: expect.closeTo(2100 / 3370, 12) });
  });

  test('at the computed cut the counts are those of the run', async () => {
    const set = await classified();
    // 80 % of 3370 is 2696: 1200 + 900 + 600 reaches it, and both with 600 are high.
    expect(set.contributionCut).toBe(600);
    const look = classesAtCut(set, 600);
    for (const klass of ['EI', 'EII', 'EIII', 'EIV', 'NEW'] as const) {
      expect(look.counts[klass]).toBe(set.customers.filter((one) => one.class === klass).length);
    }
  });
});
