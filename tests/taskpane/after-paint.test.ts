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

test('frames that are not on the screen yet are waited for, where the browser says when they are', async () => {
  let shown: ((list: { getEntriesByName: (name: string) => unknown[] }) => void) | undefined;
  class Observer {
    static readonly supportedEntryTypes = ['paint'];
    readonly disconnect = () => undefined;
    readonly observe = () => undefined;
    constructor(callback: NonNullable<typeof shown>) {
      shown = callback;
    }
  }
  const before = window.PerformanceObserver;
  Object.assign(window, { PerformanceObserver: Observer });
  try {
    const wait = afterPaint();
    drawFrame();
    drawFrame();
    expect(await settledAfter(wait, 500)).toBe(false);
    const list = (...names: string[]) => ({
      getEntriesByName: (name: string) => names.filter((each) => each === name),
    });
    shown?.(list('first-paint'));
    expect(await settledAfter(wait, 500)).toBe(false);
    shown?.(list('first-paint', 'first-contentful-paint'));
    expect(await settledAfter(wait, 0)).toBe(true);
  } finally {
    Object.assign(window, { PerformanceObserver: before });
  }
});
