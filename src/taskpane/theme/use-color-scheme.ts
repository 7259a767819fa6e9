import { useSyncExternalStore } from 'react';
import { colorScheme } from './color-scheme';
import type { ColorScheme, HostTheme } from './color-scheme';

const DARK = '(prefers-color-scheme: dark)';

const unknownTheme = (): undefined => undefined;

/** Excel tells nobody that its theme has changed, but whoever changed it comes back to the pane afterwards. */
function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', listener);
  window.addEventListener('focus', listener);
  document.addEventListener('visibilitychange', listener);
  return () => {
    query.removeEventListener('change', listener);
    window.removeEventListener('focus', listener);
    document.removeEventListener('visibilitychange', listener);
  };
}

/**
 * The host's scheme, or the system's, also after it changes. Forced colours need no theme of ours: the browser repaints.
 * @param hostTheme reads the host's theme of the moment; left out where there is no host
 */
export function useColorScheme(hostTheme: () => HostTheme | undefined = unknownTheme): ColorScheme {
  return useSyncExternalStore(subscribe, () => colorScheme(hostTheme(), window.matchMedia(DARK).matches));
}
