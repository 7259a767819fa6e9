import { useSyncExternalStore } from 'react';
import { colorScheme } from './color-scheme';
import type { ColorScheme, HostTheme } from './color-scheme';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The host's scheme, or the system's while it changes. Forced colours need no theme of ours: the browser repaints. */
export function useColorScheme(hostTheme: HostTheme | undefined): ColorScheme {
  const systemIsDark = useSyncExternalStore(subscribe, () => window.matchMedia(DARK).matches);
  return colorScheme(hostTheme, systemIsDark);
}
