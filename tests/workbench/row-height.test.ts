import { heightOf, USUAL_HEIGHT } from '../../workbench/src/grid/row-height';

describe('Rows are as high as their texts need', () => {
  const plain = { wrap: false };
  const wrapped = { wrap: true };

  test('one line of usual letters is the usual row', () => {
    expect(heightOf('Harbour Foods', plain, 60)).toBe(USUAL_HEIGHT);
    expect(heightOf(12.5, wrapped, 10)).toBe(USUAL_HEIGHT);
    expect(heightOf('', wrapped, 60)).toBe(USUAL_HEIGHT);
  });

  test('larger letters need a higher row', () => {
    // 14 points are 18.7 pixels, 25.2 with the room between lines.
    expect(heightOf('Rules', { wrap: false, fontSize: 14 }, 60)).toBe(25);
  });

  test('a text that is not wrapped stays on its line', () => {
    expect(heightOf('x'.repeat(200), plain, 60)).toBe(USUAL_HEIGHT);
  });

  test('line breaks and long texts take lines, wide letters twice as soon', () => {
    expect(heightOf('a\nb\nc', wrapped, 300)).toBe(59);
    // 40 letters of 8.5 pixels are 340 pixels: two lines of 194.
    expect(heightOf('a'.repeat(40), wrapped, 200)).toBe(40);
    // 20 letters of 14.7 pixels are 293.
    expect(heightOf('방'.repeat(20), wrapped, 200)).toBe(40);
    expect(heightOf('방'.repeat(12), wrapped, 200)).toBe(USUAL_HEIGHT);
  });

  test('a very long text does not fill the screen', () => {
    expect(heightOf('a'.repeat(5000), wrapped, 100)).toBeLessThan(130);
  });
});
