// Proves that the map keeps what is under the hand, never leaves the territory, and frames the routes.
import fc from 'fast-check';
import { projectionOf } from '../../src/taskpane/plan/map-projection';
import { MOST_SCALE, WHOLE, framing, moved, viewed, zoomed } from '../../src/taskpane/plan/map-view';
import type { MapView } from '../../src/taskpane/plan/map-view';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const steps = fc.array(
  fc.oneof(
    fc.record({ factor: fc.double({ min: 0.2, max: 5, noNaN: true }), x: share, y: share }),
    fc.record({ right: fc.double({ min: -2, max: 2, noNaN: true }), down: share }),
  ),
  { maxLength: 8 },
);
const view = steps.map((list) =>
  list.reduce<MapView>(
    (last, step) => ('factor' in step ? zoomed(last, step.factor, step) : moved(last, step.right, step.down)),
    WHOLE,
  ),
);
/** The place of the whole drawing that stands at a share of the window. */
const placeAt = ({ scale, x, y }: MapView, at: { x: number; y: number }) => ({
  x: x + (at.x - 0.5) / scale,
  y: y + (at.y - 0.5) / scale,
});

it('shows a quarter of each side at four times the size, by hand', () => {
  const near = zoomed(WHOLE, 4, { x: 0, y: 1 });
  // The lower left corner stays in its corner: the window is 0…¼ across and ¾…1 down.
  expect(near).toEqual({ scale: 4, x: 0.125, y: 0.875 });
  expect(moved(near, -0.5, 0)).toEqual({ scale: 4, x: 0.25, y: 0.875 });
  // There is nothing left of the edge.
  expect(moved(near, 0.5, 0)).toEqual(near);
});

it('never leaves the drawing, and is at most so near', () => {
  fc.assert(
    fc.property(view, (now) => {
      const [corner, other] = [placeAt(now, { x: 0, y: 0 }), placeAt(now, { x: 1, y: 1 })];
      expect(Math.min(corner.x, corner.y)).toBeGreaterThanOrEqual(-1e-9);
      expect(Math.max(other.x, other.y)).toBeLessThanOrEqual(1 + 1e-9);
      expect(now.scale).toBeGreaterThanOrEqual(1);
      expect(now.scale).toBeLessThanOrEqual(MOST_SCALE);
    }),
  );
});

it('keeps what is under the hand when it comes nearer', () => {
  fc.assert(
    fc.property(view, share, share, (now, x, y) => {
      const before = placeAt(now, { x, y });
      const after = placeAt(zoomed(now, 1.7, { x, y }), { x, y });
      expect(after.x).toBeCloseTo(before.x, 9);
      expect(after.y).toBeCloseTo(before.y, 9);
    }),
  );
});

it('frames every stop with its margin', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ x: share, y: share }), { minLength: 1 }), (points) => {
      const now = framing(points, 0.1);
      for (const { x, y } of points) {
        // Where the stop stands in the window; the edge of the territory is allowed to be its edge.
        const at = { x: (x - now.x) * now.scale + 0.5, y: (y - now.y) * now.scale + 0.5 };
        expect(at.x).toBeGreaterThanOrEqual(Math.min(0.1, x) - 1e-9);
        expect(at.x).toBeLessThanOrEqual(Math.max(0.9, x) + 1e-9);
        expect(at.y).toBeGreaterThanOrEqual(Math.min(0.1, y) - 1e-9);
        expect(at.y).toBeLessThanOrEqual(Math.max(0.9, y) + 1e-9);
      }
    }),
  );
  expect(framing([{ x: 0.5, y: 0.5 }], 0.1)).toEqual({ scale: 8, x: 0.5, y: 0.5 });
  expect(framing([], 0.1)).toEqual(WHOLE);
});

it('draws kilometres longer by the same factor', () => {
  const size = { width: 300, height: 270 };
  // A degree of latitude is 111.2 km everywhere.
  const whole = projectionOf(
    [
      { latitude: 39.5, longitude: -83 },
      { latitude: 40.5, longitude: -83 },
    ],
    size,
    0,
  );
  expect(whole.pixelsPerKm).toBeCloseTo(270 / 111.195, 3);
  const near = viewed(whole, size, { scale: 3, x: 0.5, y: 0.5 });
  expect(near.pixelsPerKm).toBeCloseTo((3 * 270) / 111.195, 3);
  expect(near.at({ latitude: 40, longitude: -83 })).toEqual({ x: 150, y: 135 });
  expect(near.at({ latitude: 40.1, longitude: -83 }).y).toBeCloseTo(135 - 0.1 * 3 * 270, 6);
});
