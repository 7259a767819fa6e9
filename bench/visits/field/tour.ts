/** Minutes from one stop to another, by index. */
export type Legs = (from: number, to: number) => number;

/** Minutes of a tour from `start` over the stops to `end`. */
export function tourMinutes(tour: readonly number[], start: number, end: number, legs: Legs): number {
  let minutes = 0;
  let at = start;
  for (const stop of tour) {
    minutes += legs(at, stop);
    at = stop;
  }
  return tour.length === 0 ? 0 : minutes + legs(at, end);
}

/** A tour as one would draw it by hand: the nearest stop next, then 2-opt (Croes 1958) until nothing helps. O(n²) a round. */
export function handTour(stops: readonly number[], start: number, end: number, legs: Legs): number[] {
  const open = new Set(stops);
  const tour: number[] = [];
  let at = start;
  while (open.size > 0) {
    let nearest = -1;
    let least = Infinity;
    for (const stop of open) {
      const minutes = legs(at, stop);
      if (minutes < least) {
        least = minutes;
        nearest = stop;
      }
    }
    open.delete(nearest);
    tour.push(nearest);
    at = nearest;
  }
  return twoOpt(tour, start, end, legs);
}

/** 2-opt with recomputed lengths, so that it also holds where the way back takes another time. */
function twoOpt(tour: number[], start: number, end: number, legs: Legs): number[] {
  let best = tour;
  let minutes = tourMinutes(best, start, end, legs);
  for (let improved = true; improved;) {
    improved = false;
    for (let i = 0; i < best.length - 1; i++) {
      for (let j = i + 1; j < best.length; j++) {
        const turned = [...best.slice(0, i), ...best.slice(i, j + 1).reverse(), ...best.slice(j + 1)];
        const length = tourMinutes(turned, start, end, legs);
        if (length < minutes) {
          best = turned;
          minutes = length;
          improved = true;
        }
      }
    }
  }
  return best;
}
