import fc from 'fast-check';
import { personalNumbers } from '../../src/journal';

describe('Numbers of identity papers are found in texts, other numbers are not', () => {
  test('Chinese resident numbers by the check character of GB 11643', () => {
    // The example of the standard.
    expect(personalNumbers('身份证 11010519491231002X。')).toEqual(['chineseResident']);
    expect(personalNumbers('11010519491231002x')).toEqual(['chineseResident']);
    // Another check character, and a day that does not exist.
    expect(personalNumbers('110105194912310021')).toEqual([]);
    expect(personalNumbers('11010519491331002X')).toEqual([]);
  });

  test('of all check characters exactly one makes a Chinese number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (serial) => {
        const body = `11010519900228${String(serial).padStart(3, '0')}`;
        const fitting = [...'0123456789X'].filter((last) => personalNumbers(body + last).length > 0);
        expect(fitting).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });

  test('Korean resident numbers: with a hyphen by their date, without one by their check digit', () => {
    expect(personalNumbers('주민번호 820701-2409184 확인')).toEqual(['koreanResident']);
    // 2·8+3·2+4·0+5·7+6·0+7·1+8·2+9·4+2·0+3·9+4·1+5·8 = 187 = 17·11, so the check digit is (11 − 0) mod 10 = 1.
    expect(personalNumbers('8207012409181')).toEqual(['koreanResident']);
    expect(personalNumbers('8207012409184')).toEqual([]);
    expect(personalNumbers('821301-2409184')).toEqual([]);
    expect(personalNumbers('820701-9409184')).toEqual([]);
  });

  test('US social security numbers as they are issued', () => {
    expect(personalNumbers('SSN 078-05-1120')).toEqual(['americanSocialSecurity']);
    for (const never of ['000-12-3456', '666-12-3456', '900-12-3456', '123-00-4567', '123-45-0000'])
      expect(personalNumbers(never)).toEqual([]);
  });

  test('telephone numbers, dates, amounts and order numbers are nothing', () => {
    const texts = [
      '010-1234-5678',
      '2026-03-05',
      '₩1,234,567,890',
      '+86 138 0013 8000',
      'PO 4500012345678',
      '880101',
      '',
    ];
    expect(texts.flatMap(personalNumbers)).toEqual([]);
  });

  test('full-width digits count', () => {
    expect(personalNumbers('０７８-０５-１１２０')).toEqual(['americanSocialSecurity']);
  });
});
