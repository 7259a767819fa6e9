import { createRoot } from 'react-dom/client';
import { App } from '../../../src/taskpane/app';
import { fakeServices } from '../support/fake-services';
import { STATES } from './states';

const query = new URLSearchParams(window.location.search);
const language = query.get('language') ?? 'en';
const state = STATES[query.get('state') ?? 'home'];
if (!state) throw new Error(`No state ${query.get('state')}`);

const waitFor = async (selector: string): Promise<Element> => {
  for (;;) {
    const element = document.querySelector(selector);
    if (element) return element;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

document.documentElement.lang = language;
const services = fakeServices(language, state.services?.(language));
const root = document.getElementById('root');
if (!root) throw new Error('No root');
const { command } = state;
createRoot(root).render(
  <App
    services={services}
    initialRoute={state.route}
    {...(command && {
      commandSource: (tell) => {
        tell(command);
        return () => undefined;
      },
    })}
  />,
);

void (async () => {
  await waitFor('h1');
  for (const selector of state.clicks ?? []) {
    // A drawing has no click() of its own.
    (await waitFor(selector)).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  document.body.dataset['ready'] = 'true';
})();
