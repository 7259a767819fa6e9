/** Longest wait for a paint, in milliseconds: a pane that Excel has folded away never paints and must still read the workbook. */
const LONGEST_WAIT_MS = 3000;

/** Resolves once the browser has painted what React has drawn, so that code for later does not hold up the first paint. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) {
      resolve();
      return;
    }
    // On a slow machine the first paint may take most of a second.
    const late = setTimeout(resolve, LONGEST_WAIT_MS);
    void Promise.all([twoFrames(), firstContent()]).then(() => {
      clearTimeout(late);
      resolve();
    });
  });
}

/** The first frame may be on its way to the screen when its callbacks are over; by the second it usually is there. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}

/** Resolves when the browser says that it has shown something; at once where it does not say so. */
function firstContent(): Promise<void> {
  return new Promise((resolve) => {
    if (
      typeof PerformanceObserver === 'undefined' ||
      !PerformanceObserver.supportedEntryTypes.includes('paint')
    ) {
      resolve();
      return;
    }
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}
