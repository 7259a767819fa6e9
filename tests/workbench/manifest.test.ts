/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { parseManifest } from '../../workbench/src/ribbon/manifest';

const xml = readFileSync('manifest.xml', 'utf8');

describe('the ribbon is drawn from the manifest', () => {
  test('buttons, their actions and icons come in the order of the manifest', () => {
    const { buttons, paneUrl, functionsUrl } = parseManifest(xml, 'en-US');
    expect(buttons.map(({ label }) => label)).toEqual([
      'Open Fieldsheet',
      'Classify customers',
      'Build visit plan',
      'Check stock',
    ]);
    expect(buttons.map(({ action }) => action)).toEqual([
      { kind: 'show-pane' },
      { kind: 'run', functionName: 'classifyCustomers' },
      { kind: 'run', functionName: 'buildVisitPlan' },
      { kind: 'run', functionName: 'checkStock' },
    ]);
    expect(buttons[1]?.icon).toBe('/assets/classify-32.png');
    expect(paneUrl).toBe('/taskpane.html');
    expect(functionsUrl).toBe('/functions.json');
  });

  test('texts and metadata follow the locale, and fall back to the default for another one', () => {
    const korean = parseManifest(xml, 'ko-KR');
    expect(korean.groupLabel).toBe('필드시트');
    expect(korean.buttons[3]?.label).toBe('재고 점검');
    expect(korean.functionsUrl).toBe('/functions-ko-KR.json');
    expect(parseManifest(xml, 'qaa-QM').buttons[3]?.label).toBe('Check stock');
  });

  test('text that is no manifest is refused', () => {
    expect(() => parseManifest('<OfficeApp', 'en-US')).toThrow('well-formed');
    expect(() => parseManifest('<OfficeApp/>', 'en-US')).toThrow('ribbon');
  });
});
