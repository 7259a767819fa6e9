import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { App } from '../../../src/taskpane/app';
import { fakeServices } from '../support/fake-services';
import { STATES } from './states';

declare global {
  interface Window {
    /** Draws a state anew in place of the one before; resolves when nothing moves any more. */
    showState: (name: string, language: string) => Promise<void>;
  }
}

const QUIET_MS = 120;

/** Resolves when the page has not changed for a while and waits for no part of itself. */
function quiet(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      // React holds a part back for 300 ms once a spinner stands for it; no state ends with one.
      if (document.querySelector('.fui-Spinner')) return;
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(end, QUIET_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, QUIET_MS);
    });
    observer.observe(document.body, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
}

const waitFor = async (selector: string): Promise<Element> => {
  for (;;) {
    const element = document.querySelector(selector);
    if (element) return element;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

function press(element: Element): void {
  if (element instanceof HTMLOptionElement) {
    element.selected = true;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  } else {
    // A drawing has no click() of its own.
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }
}

let shown: Root | undefined;

window.showState = async (name, language) => {
  const state = STATES[name];
  if (!state) throw new Error(`No state ${name}`);
  shown?.unmount();
  window.scrollTo(0, 0);
  document.documentElement.lang = language;
  const container = document.getElementById('root');
  if (!container) throw new Error('No root');
  shown = createRoot(container);
  const { command } = state;
  shown.render(
    <App
      services={fakeServices(language, state.services?.(language))}
      initialRoute={state.route}
      {...(command && {
        commandSource: (tell) => {
          tell(command);
          return () => undefined;
        },
      })}
    />,
  );
  await waitFor('h1');
  for (const selector of state.clicks ?? []) {
    press(await waitFor(selector));
  }
  await quiet();
};

const query = new URLSearchParams(window.location.search);
const asked = query.get('state');
if (asked !== null) {
  void window.showState(asked, query.get('language') ?? 'en').then(() => {
    document.body.dataset['ready'] = 'true';
  });
}
