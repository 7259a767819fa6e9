/** @jest-environment jsdom */
// Proves that Excel and the file keep the results alike: forms keep what was typed over two runs, and an undo leaves nothing behind.
import type { CellValue } from '../../src/core/cell';
import { parseIso } from '../../src/core/serial-date';
import { createTranslator } from '../../src/i18n';
import { resultsOfMonth } from '../../src/workflows/results-of-month';
import { SUBJECTS } from '../support/port-subjects';

const day = (iso: string): number => parseIso(iso) ?? NaN;

/** Anna stops in October, Ben keeps on. */
const ORDERS: CellValue[][] = [
  ['Order date', 'Customer', 'Net sales', 'Sales rep'],
  ...Array.from({ length: 14 }, (_, at): CellValue[][] => {
    const month = `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    return [
      ...(at < 10 ? [[day(`${month}-05`), 'Anna', 100, 'Kim']] : []),
      [day(`${month}-06`), 'Ben', 200, 'Lee'],
    ];
  }).flat(),
];
const FORM = 'Diagnosis lost customers';

describe.each(SUBJECTS)('results of the month over $name', ({ open }) => {
  test('written, filled in, written again, taken back', async () => {
    const subject = await open({ sheets: { Orders: ORDERS } });
    const { t } = createTranslator('en');
    const apply = async () => {
      const outcome = await resultsOfMonth(subject.port, {
        asOf: day('2026-02-28'),
        seed: 1,
        t,
        language: 'en',
      });
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
      const applied = await subject.port.apply(outcome.value.plan);
      if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
      return applied.value.undo;
    };
    const first = await apply();
    const [header = []] = subject.values(`${FORM}!A1:O1`);
    const cause = `${FORM}!${String.fromCharCode(65 + header.indexOf('Cause'))}2`;
    subject.set(cause, 'Moved to a rival');
    const second = await apply();
    expect(subject.values(cause)).toEqual([['Moved to a rival']]);
    expect(subject.values(`${FORM}!A2:A3`)).toEqual([['Anna'], [null]]);
    // February 2026 against February 2025: Ben 200 each, Anna's 100 lost.
    const growth = subject.values('Growth!A6:B12');
    expect(growth.map(([, money]) => money)).toEqual([300, 0, -100, 0, 0, 0, 200]);
    await subject.port.undo(second);
    subject.set(cause, null);
    await subject.port.undo(first);
    expect(subject.sheetNames()).toEqual(['Orders']);
  });
});
