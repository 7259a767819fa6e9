/** @jest-environment jsdom */
// Proves that wheel, hand, two fingers and keys move the map as a map moves: what is under the hand stays there. Places of stops are worked out by hand.
import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DeskProvider } from '../../src/taskpane/plan/desk-context';
import type { Desk } from '../../src/taskpane/plan/desk-context';
import { RouteMap } from '../../src/taskpane/plan/route-map';
import { ServicesProvider } from '../../src/taskpane/services';
import type { DayView, RepView, VisitView } from '../../src/workflows/visit-book';
import { fakeServices } from './support/fake-services';

/** The drawing is as wide as its box here, so that pixels of the screen are pixels of the drawing. */
const BOX = { left: 40, top: 60, width: 296, height: 266 };
const CENTRE = { x: 148, y: 133 };
const captured: number[] = [];

beforeAll(() => {
  // jsdom lays nothing out, has no pointers, and lets no element take one.
  SVGElement.prototype.getBoundingClientRect = () => ({ ...BOX, x: BOX.left, y: BOX.top }) as DOMRect;
  Element.prototype.setPointerCapture = (id) => void captured.push(id);
  class Pointer extends MouseEvent {
    readonly pointerId: number;
    constructor(type: string, init: PointerEventInit) {
      super(type, init);
      this.pointerId = init.pointerId ?? 0;
    }
  }
  window.PointerEvent ??= Pointer as typeof PointerEvent;
});
beforeEach(() => captured.splice(0));

/**
 * Places around the crossing of equator and Greenwich, a degree each way: with 22 pixels around them 222 of the 266 pixels are one degree of both,
 * so a place stands at 148 + 222 × longitude, 133 − 222 × latitude.
 */
const PLACES = {
  a: { latitude: 0.5, longitude: -0.5 },
  b: { latitude: 0.2, longitude: 0.3 },
  c: { latitude: -0.5, longitude: 0.5 },
  d: { latitude: 0.1, longitude: -0.1 },
};
const drawn = (id: keyof typeof PLACES): Point => ({
  x: 148 + 222 * PLACES[id].longitude,
  y: 133 - 222 * PLACES[id].latitude,
});
const MONDAY = 46083;
const visit = (id: keyof typeof PLACES, date: number, arrival: number): VisitView => ({
  customer: id,
  date,
  rep: 'kim',
  key: id,
  name: id,
  class: '',
  arrival,
  departure: arrival + 30,
  travelMinutes: 10,
  locked: false,
  reasons: [],
  location: PLACES[id],
});
const dayOf = (date: number, ...ids: (keyof typeof PLACES)[]): DayView => ({
  date,
  working: true,
  note: '',
  visits: ids.map((id, at) => visit(id, date, 540 + 60 * at)),
  travelMinutes: 0,
  returnMinutes: 0,
  minutes: 0,
  capacity: 480,
});
const DAYS = [dayOf(MONDAY, 'a', 'd', 'b'), dayOf(MONDAY + 1, 'b', 'c')] as const;
const REP: RepView = {
  id: 'kim',
  name: 'Kim',
  days: DAYS,
  returns: false,
  places: Object.entries(PLACES).map(([customer, location]) => ({
    customer,
    name: customer,
    location,
    missing: 0,
  })),
  placeless: 0,
};
const desk = { selected: undefined, select: () => undefined } as unknown as Desk;
const page = (day: DayView) => (
  <ServicesProvider value={fakeServices('en')}>
    <DeskProvider value={desk}>
      <RouteMap rep={REP} routes={[day]} titleId="title">
        {null}
      </RouteMap>
    </DeskProvider>
  </ServicesProvider>
);

function openMap() {
  const { rerender } = render(page(DAYS[0]));
  const map = document.querySelector<SVGSVGElement>('svg[data-scale]');
  if (!map) throw new Error('No map');
  return { user: userEvent.setup(), map, show: (day: DayView) => rerender(page(day)) };
}
/** The stops of Monday on the whole drawing, by hand. */
const whole = (['a', 'd', 'b'] as const).map(drawn);

interface Point {
  readonly x: number;
  readonly y: number;
}
/** Where the stops stand, in pixels of the drawing. */
const stops = (map: Element): readonly Point[] =>
  [...map.querySelectorAll('g[role=button]')].map((stop) => {
    const [, x, y] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(stop.getAttribute('transform') ?? '') ?? [];
    return { x: Number(x), y: Number(y) };
  });
/** The stops after everything was drawn `factor` times larger around a point, then pushed. */
const larger = (points: readonly Point[], factor: number, { x, y }: Point, right = 0, down = 0) =>
  points.map((point) => ({ x: x + (point.x - x) * factor + right, y: y + (point.y - y) * factor + down }));
function expectStops(map: Element, wanted: readonly Point[]) {
  const found = stops(map);
  expect(found).toHaveLength(wanted.length);
  // Drawn to a tenth of a pixel, from places that were read to a tenth of a pixel.
  found.forEach(({ x, y }, i) => {
    expect(Math.abs(x - wanted[i]!.x)).toBeLessThan(0.35);
    expect(Math.abs(y - wanted[i]!.y)).toBeLessThan(0.35);
  });
}
const onScreen = ({ x, y }: Point) => ({ clientX: BOX.left + x, clientY: BOX.top + y });
const pointer = (type: 'Down' | 'Move' | 'Up', map: Element, pointerId: number, at: Point, buttons = 1) =>
  fireEvent[`pointer${type}`](map, { pointerId, button: 0, buttons, ...onScreen(at) });

function wheel(map: Element, deltaY: number, at: Point, more: WheelEventInit = { ctrlKey: true }) {
  const event = createEvent.wheel(map, { deltaY, ...onScreen(at), ...more });
  fireEvent(map, event);
  return event;
}

it('wheel: with Ctrl it comes nearer to what is under the hand; without, it is the page that scrolls', () => {
  const { map } = openMap();
  expectStops(map, whole);
  expect(wheel(map, -20, { x: 80, y: 100 }, {}).defaultPrevented).toBe(false);
  expectStops(map, whole);

  // A hundredth of e for each pixel: e^0.2 times larger around the hand.
  expect(wheel(map, -20, { x: 80, y: 100 }).defaultPrevented).toBe(true);
  expect(map.getAttribute('data-scale')).toBe('1.22');
  expectStops(map, larger(whole, Math.exp(0.2), { x: 80, y: 100 }));
  // Back by the same turn, and no farther than the whole.
  wheel(map, 20, { x: 80, y: 100 });
  expectStops(map, whole);
  wheel(map, 20, { x: 80, y: 100 });
  expect(map.getAttribute('data-scale')).toBe('1.00');
  // A notch, whether it counts 120 pixels or 3 lines of 16, is one step: e^0.25.
  wheel(map, -120, CENTRE);
  expectStops(map, larger(whole, Math.exp(0.25), CENTRE));
  wheel(map, 3, CENTRE, { ctrlKey: true, deltaMode: WheelEvent.DOM_DELTA_LINE });
  expectStops(map, whole);
});

it('hand: a drag takes the map along, to its edge; a click that trembles does not; a hand that let go elsewhere is forgotten', async () => {
  const { map, user } = openMap();
  await user.click(screen.getByRole('button', { name: 'Nearer' }));
  const near = larger(whole, 1.6, CENTRE);
  expectStops(map, near);

  pointer('Down', map, 1, { x: 100, y: 100 });
  pointer('Move', map, 1, { x: 102, y: 102 });
  expectStops(map, near);
  expect(captured).toEqual([]);
  pointer('Move', map, 1, { x: 130, y: 90 });
  expectStops(map, larger(whole, 1.6, CENTRE, 30, -10));
  expect(captured).toEqual([1]);
  pointer('Up', map, 1, { x: 130, y: 90 }, 0);
  pointer('Move', map, 1, { x: 200, y: 200 }, 0);
  expectStops(map, larger(whole, 1.6, CENTRE, 30, -10));

  // At 1.6 times the size 0.3 of the width hangs over on either side: 88.8 of 296 pixels, and no more.
  pointer('Down', map, 1, { x: 10, y: 100 });
  pointer('Move', map, 1, { x: 290, y: 110 });
  expectStops(map, larger(whole, 1.6, CENTRE, 88.8, 0));
  pointer('Up', map, 1, { x: 290, y: 110 }, 0);

  // Pressed at the edge, let go outside, and back without a button: nothing is dragged.
  pointer('Down', map, 1, { x: 2, y: 100 });
  pointer('Move', map, 1, { x: 60, y: 120 }, 0);
  pointer('Move', map, 1, { x: 90, y: 150 }, 0);
  expectStops(map, larger(whole, 1.6, CENTRE, 88.8, 0));
});

it('two fingers: what each of them touches stays under it', () => {
  const { map } = openMap();
  pointer('Down', map, 1, { x: 100, y: 130 });
  pointer('Down', map, 2, { x: 140, y: 130 });
  // The second goes twice as far away: the first stays on its place, the second takes its place from 140 to 180.
  pointer('Move', map, 2, { x: 180, y: 130 });
  expect(map.getAttribute('data-scale')).toBe('2.00');
  const apart = larger(whole, 2, { x: 100, y: 130 });
  expectStops(map, apart);
  // Both go 20 to the right and 10 up, one after the other: the map goes with them.
  pointer('Move', map, 1, { x: 120, y: 120 });
  pointer('Move', map, 2, { x: 200, y: 120 });
  expect(map.getAttribute('data-scale')).toBe('2.00');
  expectStops(map, larger(whole, 2, { x: 100, y: 130 }, 20, -10));
  // One is lifted: the other drags on.
  pointer('Up', map, 1, { x: 120, y: 120 }, 0);
  pointer('Move', map, 2, { x: 195, y: 115 });
  expectStops(map, larger(whole, 2, { x: 100, y: 130 }, 15, -15));
});

it('keys: + and − zoom, arrows push, 0 frames the routes and follows them; what cannot be done is left to the page', () => {
  const { map, show } = openMap();
  const press = (key: string, more: KeyboardEventInit = {}) =>
    // False when the map has taken the key.
    fireEvent.keyDown(map, { key, ...more });
  // On the whole map there is nowhere to go, and Ctrl with + is the zoom of the browser.
  expect(press('ArrowRight')).toBe(true);
  expect(press('+', { ctrlKey: true })).toBe(true);
  expectStops(map, whole);
  expect(press('+')).toBe(false);
  expectStops(map, larger(whole, 1.6, CENTRE));
  // An arrow looks further that way: the drawing goes 0.15 of the window the other way, 44.4 and 39.9 pixels.
  expect(press('ArrowRight')).toBe(false);
  press('ArrowDown');
  expectStops(map, larger(whole, 1.6, CENTRE, -44.4, -39.9));
  press('-');
  expectStops(map, whole);

  // Monday lies within 37 … 214.6 and 22 … 88.6, 0.6 of the width: with 22 ÷ 266 free on each side 0.6 ÷ 0.8346 is shown, 1.39 times larger. Its middle is
  // 0.425 across; down it would leave the territory, so the window begins at the upper edge.
  press('0');
  expect(map.getAttribute('data-scale')).toBe('1.39');
  const monday = larger(whole, 1.391, { x: 0, y: 0 }, 148 - 1.391 * 125.8, 0);
  expectStops(map, monday);
  // A look at a stop that can be seen does not end the following: Tuesday, 88.6 … 244 down, is shown 1.43 times larger, at the right edge.
  fireEvent.focus(map.querySelector('g[role=button]')!);
  expectStops(map, monday);
  show(DAYS[1]);
  expect(map.getAttribute('data-scale')).toBe('1.43');
  const tuesday = larger([drawn('b'), drawn('c')], 1.4286, { x: 296, y: 0 }, 0, 133 - 1.4286 * 166.3);
  expectStops(map, tuesday);
  // A push does: the next day is shown through the same window.
  press('ArrowUp');
  show(DAYS[0]);
  expect(map.getAttribute('data-scale')).toBe('1.43');
  expectStops(map, larger(whole, 1.4286, { x: 296, y: 0 }, 0, 133 - 1.4286 * 166.3 + 39.9));
});

it('focus brings a stop into the window that stands outside of it', () => {
  const { map } = openMap();
  // e^1.5 = 4.48 times nearer at the lower right corner: the first stop, at 37 and 22, is far outside.
  for (let i = 0; i < 6; i++) wheel(map, -25, { x: BOX.width, y: BOX.height });
  expect(map.getAttribute('data-scale')).toBe('4.48');
  expect(stops(map)[0]!.x).toBeLessThan(0);
  fireEvent.focus(map.querySelector('g[role=button]')!);
  // It would be in the middle, but the territory ends 22 pixels above it: 98.6 of the window, less than half of it.
  expect(stops(map)[0]!.x).toBeCloseTo(148, 0);
  expect(stops(map)[0]!.y).toBeCloseTo(22 * Math.exp(1.5), 0);
});
