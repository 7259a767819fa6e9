import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/**
 * Width of an element as it is laid out, followed while it changes.
 * @param initial width in pixels until the first layout
 */
export function useWidth<E extends Element>(
  initial: number,
): { readonly element: RefObject<E | null>; readonly width: number } {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    const { current } = element;
    if (!current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      const wide = Math.round(current.getBoundingClientRect().width);
      if (wide > 0) setWidth(wide);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}
