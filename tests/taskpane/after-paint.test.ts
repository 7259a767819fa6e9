/** @jest-environment jsdom */
// Proves that code for later waits for a slow first paint, and that a pane which never paints still reads the workbook.
import { afterPaint } from '../../src/taskpane/after-paint';

let frames: (() => void)[] = [];

/** The browser draws one frame. */
function drawFrame(): void {
  const due = frames;
  frames = [];
  for (const callback of due) callback();
}

async function settledAfter(wait: Promise<void>, milliseconds: number): Promise<boolean> {
  let settled = false;
  void wait.then(() => (settled = true));
  await jest.advanceTimersByTimeAsync(milliseconds);
  return settled;
}

beforeEach(() => {
  jest.useFakeTimers();
  frames = [];
  window.requestAnimationFrame = (callback) => frames.push(() => callback(0));
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

test('a paint that takes a second is waited for', async () => {
  const wait = afterPaint();
  expect(await settledAfter(wait, 1000)).toBe(false);
  drawFrame();
  expect(await settledAfter(wait, 0)).toBe(false);
  drawFrame();
  expect(await settledAfter(wait, 0)).toBe(true);
});

test('a pane that is folded away gets no frames and goes on', async () => {
  expect(await settledAfter(afterPaint(), 3000)).toBe(true);
});

test('a hidden page goes on at once', async () => {
  jest.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  expect(await settledAfter(afterPaint(), 0)).toBe(true);
});
