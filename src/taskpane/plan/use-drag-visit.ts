import { useCallback, useEffect, useRef, useState } from 'react';
import type { PointerEvent as ReactPointerEvent } from 'react';
import type { SerialDate } from '../../core/serial-date';
import type { VisitView } from '../../workflows/visit-book';

/** Pixels that a mouse must go before it drags, and milliseconds that a finger must rest. */
const SLOP = 5;
const LONG_PRESS = 350;
/** Pixels from the edge of the window at which it scrolls, and how far. */
const EDGE = 70;
const SCROLL = 18;

/** A visit in the air. */
export interface Drag {
  readonly visit: VisitView;
  readonly x: number;
  readonly y: number;
  /** Day under the pointer. */
  readonly over?: SerialDate;
}

/** Attribute of a day's cell that takes visits; holds the date. */
export const DROP_ATTRIBUTE = 'data-date';

function dayAt(x: number, y: number): SerialDate | undefined {
  const cell = document.elementFromPoint(x, y)?.closest(`[${DROP_ATTRIBUTE}]`);
  const date = Number(cell?.getAttribute(DROP_ATTRIBUTE) ?? NaN);
  return Number.isFinite(date) ? date : undefined;
}

/**
 * Drags a visit by mouse, pen or (after a long press) finger. Pointer events instead of the browser's own drag and drop, which
 * knows no touch and shows no feedback of ours.
 * @param onDrop called with the day that the visit was dropped on
 */
export function useDragVisit(onDrop: (visit: VisitView, to: SerialDate) => void): {
  readonly drag: Drag | undefined;
  readonly grab: (event: ReactPointerEvent, visit: VisitView) => void;
  /** True right after a drag, when the click that follows must not select. */
  readonly wasDragged: () => boolean;
} {
  const [drag, setDrag] = useState<Drag>();
  const stop = useRef<() => void>(() => undefined);
  const dragged = useRef(false);
  useEffect(() => () => stop.current(), []);

  const grab = useCallback(
    (event: ReactPointerEvent, visit: VisitView) => {
      if (event.button !== 0 || visit.locked) return;
      stop.current();
      dragged.current = false;
      const { pointerId, pointerType, clientX: startX, clientY: startY } = event;
      const touch = pointerType === 'touch';
      let active = false;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const show = (x: number, y: number) => {
        const over = dayAt(x, y);
        setDrag({ visit, x, y, ...(over === undefined ? {} : { over }) });
      };
      const begin = (x: number, y: number) => {
        active = true;
        dragged.current = true;
        show(x, y);
      };
      const move = (e: PointerEvent) => {
        if (e.pointerId !== pointerId) return;
        const far = Math.hypot(e.clientX - startX, e.clientY - startY) > SLOP;
        if (!active && far) {
          // A finger that moves at once scrolls.
          if (touch) return end();
          begin(e.clientX, e.clientY);
        }
        if (!active) return;
        show(e.clientX, e.clientY);
        if (e.clientY < EDGE) window.scrollBy(0, -SCROLL);
        else if (e.clientY > window.innerHeight - EDGE) window.scrollBy(0, SCROLL);
      };
      const up = (e: PointerEvent) => {
        if (e.pointerId !== pointerId) return;
        const to = active ? dayAt(e.clientX, e.clientY) : undefined;
        end();
        if (to !== undefined && to !== visit.date) onDrop(visit, to);
      };
      const key = (e: KeyboardEvent) => {
        if (e.key === 'Escape' && active) end();
      };
      const hold = (e: TouchEvent) => {
        if (active) e.preventDefault();
      };
      const end = () => {
        clearTimeout(timer);
        window.removeEventListener('pointermove', move);
        window.removeEventListener('pointerup', up);
        window.removeEventListener('pointercancel', end);
        window.removeEventListener('keydown', key);
        window.removeEventListener('touchmove', hold);
        stop.current = () => undefined;
        setDrag(undefined);
      };
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', up);
      window.addEventListener('pointercancel', end);
      window.addEventListener('keydown', key);
      window.addEventListener('touchmove', hold, { passive: false });
      if (touch) timer = setTimeout(() => begin(startX, startY), LONG_PRESS);
      stop.current = end;
    },
    [onDrop],
  );
  const wasDragged = useCallback(() => {
    const was = dragged.current;
    dragged.current = false;
    return was;
  }, []);
  return { drag, grab, wasDragged };
}
