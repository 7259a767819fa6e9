import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import type { MapPoint } from './map-projection';
import { WHOLE, moved, zoomed } from './map-view';
import type { MapView } from './map-view';

/** One press of a button or key. */
const STEP = 1.6;
/** Share of the window that an arrow key moves. */
const PUSH = 0.15;
/** Pixels before a press becomes a drag: a hand is never quite still. */
const DRAG = 4;
/** A notch of a wheel tells 100 and more, fingers on a pad a few at a time. */
const MOST_WHEEL = 25;
const PER_WHEEL = 0.01;
/** Pixels of a line, in which some wheels count. */
const LINE = 16;

/** The window on the map and everything that moves it. */
export interface MapWindow {
  readonly view: MapView;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Frames the routes, and follows them from day to day until somebody moves the map. */
  readonly fit: () => void;
  /** Brings a point of the drawing (shares 0…1) into the window. */
  readonly reveal: (point: MapPoint) => void;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onPointerCancel: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => void;
  };
}

const distance = (a: MapPoint, b: MapPoint) => Math.hypot(a.x - b.x, a.y - b.y);

const middleOf = (a: MapPoint, b: MapPoint): MapPoint => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Shares of an element's box. */
function shareOf(element: Element, { x, y }: MapPoint): MapPoint {
  const box = element.getBoundingClientRect();
  return box.width > 0
    ? { x: (x - box.left) / box.width, y: (y - box.top) / box.height }
    : { x: 0.5, y: 0.5 };
}

/**
 * Zooms by buttons, keys (+, −, 0, arrows), wheel with Ctrl and two fingers, moves by dragging.
 * @param routes the view that frames the routes
 */
export function useMapView(element: RefObject<SVGSVGElement | null>, routes: MapView): MapWindow {
  const [chosen, setChosen] = useState<MapView | 'routes'>(WHOLE);
  const view = chosen === 'routes' ? routes : chosen;
  const framed = useRef(routes);
  useEffect(() => {
    framed.current = routes;
  });
  const change = useCallback(
    (next: (last: MapView) => MapView) =>
      setChosen((last) => next(last === 'routes' ? framed.current : last)),
    [],
  );

  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const onWheel = (event: WheelEvent) => {
      // Without Ctrl the wheel scrolls the page, as everywhere.
      if (!event.ctrlKey) return;
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * LINE;
      const turn = Math.min(MOST_WHEEL, Math.max(-MOST_WHEEL, pixels));
      const at = shareOf(current, { x: event.clientX, y: event.clientY });
      change((last) => zoomed(last, Math.exp(-turn * PER_WHEEL), at));
    };
    // React listens passively, and then the browser would zoom the whole pane.
    current.addEventListener('wheel', onWheel, { passive: false });
    return () => current.removeEventListener('wheel', onWheel);
  }, [element, change]);

  const pointers = useRef<ReadonlyMap<number, MapPoint>>(new Map());
  const drag = useRef<{ readonly from: MapPoint; moving: boolean } | undefined>(undefined);
  const release = (event: PointerEvent) => {
    pointers.current = new Map([...pointers.current].filter(([id]) => id !== event.pointerId));
    if (pointers.current.size === 0) drag.current = undefined;
  };

  return {
    view,
    zoomIn: () => change((last) => zoomed(last, STEP)),
    zoomOut: () => change((last) => zoomed(last, 1 / STEP)),
    fit: () => setChosen('routes'),
    reveal: ({ x, y }) =>
      setChosen((last) => {
        const now = last === 'routes' ? framed.current : last;
        const half = 1 / (2 * now.scale);
        const isInside = Math.abs(x - now.x) <= half && Math.abs(y - now.y) <= half;
        // What can be seen already moves nothing: the window goes on following the routes.
        return isInside ? last : moved({ ...now, x, y }, 0, 0);
      }),
    handlers: {
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        const at = { x: event.clientX, y: event.clientY };
        pointers.current = new Map(pointers.current).set(event.pointerId, at);
        drag.current ??= { from: at, moving: false };
      },
      onPointerMove: (event) => {
        const last = pointers.current.get(event.pointerId);
        if (!last || !drag.current) return;
        if (event.buttons === 0) {
          // Let go outside of the map before the drag began.
          release(event);
          return;
        }
        const at = { x: event.clientX, y: event.clientY };
        const target = event.currentTarget;
        if (!drag.current.moving) {
          if (distance(at, drag.current.from) < DRAG) return;
          drag.current.moving = true;
          // From now on the stop under the hand gets no click.
          target.setPointerCapture(event.pointerId);
        }
        const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
        pointers.current = new Map(pointers.current).set(event.pointerId, at);
        const from = shareOf(target, last);
        const to = shareOf(target, at);
        if (!other) {
          change((now) => moved(now, to.x - from.x, to.y - from.y));
          return;
        }
        // What stands under the finger that rests stays there, and the other takes its place along.
        const factor = distance(at, other) / Math.max(1, distance(last, other));
        const before = shareOf(target, middleOf(last, other));
        const after = shareOf(target, middleOf(at, other));
        change((now) => moved(zoomed(now, factor, before), after.x - before.x, after.y - before.y));
      },
      onPointerUp: release,
      onPointerCancel: release,
      onKeyDown: (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const pushes: Readonly<Record<string, readonly [number, number]>> = {
          ArrowLeft: [PUSH, 0],
          ArrowRight: [-PUSH, 0],
          ArrowUp: [0, PUSH],
          ArrowDown: [0, -PUSH],
        };
        const push = pushes[event.key];
        if (event.key === '+' || event.key === '=') change((last) => zoomed(last, STEP));
        else if (event.key === '-') change((last) => zoomed(last, 1 / STEP));
        else if (event.key === '0') setChosen('routes');
        // There is nowhere to go on the whole map: the arrows scroll the page then.
        else if (push && view.scale > 1) change((last) => moved(last, ...push));
        else return;
        event.preventDefault();
      },
    },
  };
}
