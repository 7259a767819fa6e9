import { officeCode, officeProblem } from '../../src/excel/error-map';
import { LANGUAGES, bundles, createTranslator, problemText } from '../../src/i18n';

/** An error in the shape of `OfficeExtension.Error`. */
const office = (code: string) => Object.assign(new Error(code), { code, debugInfo: {} });

describe("Office's errors become problems with a text", () => {
  it.each([
    ['AccessDenied', 'excel-access-denied'],
    ['InvalidOperationInCellEditMode', 'excel-cell-edit'],
    ['RequestPayloadSizeLimitExceeded', 'excel-too-large'],
    ['ItemNotFound', 'excel-item-gone'],
    ['ApiNotFound', 'excel-too-old'],
    ['UnsupportedFeature', 'excel-too-old'],
    ['MemoryLimitReached', 'excel-too-large'],
    ['InvalidSelection', 'excel-select-one-area'],
    ['SomethingNew', 'excel-refused'],
  ])('%s → %s', (code, problem) => {
    expect(officeProblem(office(code))).toEqual({ code: problem, severity: 'error', args: { code } });
  });

  it('lets through what is no Office error: that is a defect', () => {
    const defect = new TypeError('x is undefined');
    expect(() => officeProblem(defect)).toThrow(defect);
    expect(officeCode({ code: 'E' })).toBeUndefined();
    expect(officeCode(null)).toBeUndefined();
  });

  it.each(LANGUAGES)('has a text for each in %s', (language) => {
    const translator = createTranslator(language);
    const codes = Object.keys(bundles.en?.problems ?? {}).filter((code) => code.startsWith('excel-'));
    expect(codes).toHaveLength(17);
    for (const code of codes) {
      const { text } = problemText(translator, { code, severity: 'error', args: { title: 'T', code: 'C' } });
      expect(text).not.toBe(code);
      expect(text).not.toContain('{{');
    }
  });
});
