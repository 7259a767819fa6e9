import type { Location, Stop, TravelRules } from '../../../src/visits';
import type { Draw } from './draw';

/** How the customers of a rep lie: one city, a main town with others around it, along a road, or on two banks of a river. */
export type Shape = 'city' | 'towns' | 'corridor' | 'river';
export const SHAPES: readonly Shape[] = ['city', 'towns', 'corridor', 'river'];

/** The part of the map that one rep works. */
export interface Territory {
  readonly home: Stop;
  /** A place for one more customer. */
  readonly place: () => Stop;
}

/** Kilometres between the centres of neighbouring territories. */
const PITCH: Readonly<Record<Shape, number>> = { city: 16, towns: 70, corridor: 12, river: 16 };
const CITY_RADIUS_KM = 10;
const TOWN_DISTANCE_KM = [12, 35] as const;
const CORRIDOR_KM = 80;
/** Minutes on top of a leg from one bank to the other. */
const BRIDGE_MINUTES = 12;
const ORIGIN: Location = { latitude: 37.5, longitude: 127 };
const KM_PER_DEGREE = 111.195;

/**
 * The territory of the rep with this number. Territories overlap at the edges: cities and groups of towns lie on a square
 * grid, corridors side by side, river cities one after the other along the river.
 */
export function territory(shape: Shape, rep: number, draw: Draw): Territory {
  const [east, north] = shape === 'river' ? [rep, 0] : shape === 'corridor' ? [0, rep] : gridCell(rep);
  const centre = { x: east * PITCH[shape], y: north * PITCH[shape] };
  const at = (x: number, y: number, area: string): Stop => ({
    location: locate(centre.x + x, centre.y + y),
    area,
  });
  switch (shape) {
    case 'city':
      return city(draw, (x, y) =>
        at(x, y, `sector ${rep}.${Math.floor((Math.atan2(y, x) / Math.PI + 1) * 3)}`),
      );
    case 'river':
      return city(draw, (x, y) => at(x, y, y > 2 ? 'north bank' : 'south bank'));
    case 'towns':
      return towns(draw, (x, y, town) => at(x, y, `town ${rep}.${town}`));
    case 'corridor':
      return corridor(draw, (x, y) => at(x, y, `stretch ${rep}.${Math.floor(x / 20)}`));
  }
}

/** What the shape adds to the travel rules. */
export function travelOf(shape: Shape, rules: TravelRules): TravelRules {
  if (shape !== 'river') return rules;
  return { ...rules, detours: [{ from: 'north bank', to: 'south bank', minutes: BRIDGE_MINUTES }] };
}

/** Denser towards the middle: the radius is uniform. */
function city(draw: Draw, at: (x: number, y: number) => Stop): Territory {
  const point = (radius: number) => {
    const angle = draw.between(0, 2 * Math.PI);
    const r = radius * draw.between(0.05, 1);
    return at(r * Math.cos(angle), r * Math.sin(angle));
  };
  return { home: point(CITY_RADIUS_KM / 2), place: () => point(CITY_RADIUS_KM) };
}

/** Two fifths of the customers in the main town, the others in four to seven towns around it. */
function towns(draw: Draw, at: (x: number, y: number, town: number) => Stop): Territory {
  const centres = Array.from({ length: draw.int(4, 7) }, () => {
    const angle = draw.between(0, 2 * Math.PI);
    const distance = draw.between(...TOWN_DISTANCE_KM);
    return { x: distance * Math.cos(angle), y: distance * Math.sin(angle), size: draw.between(0.8, 2) };
  });
  const main = { x: 0, y: 0, size: 3 };
  const around = (town: { readonly x: number; readonly y: number; readonly size: number }, number: number) =>
    at(town.x + town.size * draw.normal(), town.y + town.size * draw.normal(), number);
  return {
    home: around(main, 0),
    place: () => {
      const number = draw.chance(0.4) ? 0 : draw.int(1, centres.length);
      return around(centres[number - 1] ?? main, number);
    },
  };
}

function corridor(draw: Draw, at: (x: number, y: number) => Stop): Territory {
  const point = (along: number) => at(along, 2 * draw.normal());
  return {
    home: point(CORRIDOR_KM * draw.between(0.25, 0.6)),
    place: () => point(draw.between(0, CORRIDOR_KM)),
  };
}

/** Cells in growing squares around the corner, so that any number of territories stays compact. */
function gridCell(index: number): readonly [number, number] {
  const column = Math.floor(Math.sqrt(index));
  const row = index - column * column;
  return row <= column ? [column, row] : [2 * column - row, column];
}

function locate(x: number, y: number): Location {
  const latitude = ORIGIN.latitude + y / KM_PER_DEGREE;
  const shrink = Math.cos((ORIGIN.latitude * Math.PI) / 180);
  return { latitude, longitude: ORIGIN.longitude + x / (KM_PER_DEGREE * shrink) };
}
