import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../../src/taskpane/app';
import type { CommandSource, RouteSource } from '../../../src/taskpane/app';
import type { Route } from '../../../src/taskpane/navigation';
import type { PaneServices } from '../../../src/taskpane/services';
import { fakeServices } from './fake-services';

// jsdom draws nothing, so it has neither media queries nor scrolling.
window.matchMedia = (media) =>
  ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;
window.scrollTo = () => undefined;

interface Options {
  readonly route?: Route;
  readonly language?: string;
  readonly services?: Partial<PaneServices>;
  readonly routeSource?: RouteSource;
  readonly commandSource?: CommandSource;
}

/** Draws the whole pane over made-up services. */
export function renderPane({
  route = { page: 'home' },
  language = 'en',
  services = {},
  routeSource,
  commandSource,
}: Options = {}) {
  const all = fakeServices(language, services);
  const user = userEvent.setup();
  const view = render(
    <App
      services={all}
      initialRoute={route}
      {...(routeSource && { routeSource })}
      {...(commandSource && { commandSource })}
    />,
  );
  return { ...view, user, services: all };
}

/** What the live region says. */
export function spoken(): string {
  return document.querySelector('[aria-live=polite]:not(:empty)')?.textContent?.trim() ?? '';
}
