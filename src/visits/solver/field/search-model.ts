import type { SearchModel } from '../kernel/model';
import { CallDays } from './call-days';
import { ClockRules } from './clock-rules';
import type { FieldModel } from './field-model';
import type { MovePrice } from './rep-terms';
import { RepTerms } from './rep-terms';

/** Neighbours that a removal may reach. */
const NEIGHBOURS = 100;
/** Minutes above which distances are told apart by sorting only. */
const LONGEST_BUCKET = 4095;

/** Visits that a day holds at most: by its limit and by its minutes; appointments come on top. */
export function routeWidth(model: FieldModel): number {
  const { customerCount: n, routeCount, dayCount } = model;
  const shortest = new Float64Array(n);
  for (let c = 0; c < n; c++) {
    let leg = Infinity;
    for (let s = 0; s < model.stops; s++)
      if (s !== c) leg = Math.min(leg, model.toward[c * model.stops + s]!);
    shortest[c] = model.visitMinutes[c]! + leg;
  }
  shortest.sort();
  const agreed = new Int32Array(routeCount);
  for (const { customer, day } of model.appointments) {
    agreed[model.routeOf[model.home[customer]! * dayCount + day]!]! += 1;
  }
  let width = 1;
  for (let r = 0; r < routeCount; r++) {
    let visits = 0;
    let minutes = 0;
    const most = Math.min(n, model.maxVisits[r]!);
    while (visits < most && (minutes += shortest[visits]!) <= model.maxMinutes[r]!) visits += 1;
    width = Math.max(width, Math.min(n, visits + agreed[r]!));
  }
  return width;
}

/** The problem as the route search asks for it; appointments are locked by then. */
export function searchModel(model: FieldModel, width: number): SearchModel {
  const { customerCount: n, dayCount } = model;
  const rules = new ClockRules(model);
  const movePrice: MovePrice = { surplus: new Float64Array(model.reps.length) };
  const chooser = new CallDays(model, movePrice);
  const allowed = model.open.map((open, i) => open | model.locked[i]!);
  const minutes = model.visitMinutes;
  const key = (of: (c: number) => number) => Float64Array.from({ length: n }, (_, c) => of(c));
  const worth = key((c) => model.missedPrice[c]! / (minutes[c]! + fixedLeg(model)));
  const away = key((c) => distanceFromBase(model, c));
  return {
    customers: n,
    days: dayCount,
    groups: model.reps.length,
    routeDay: model.routeDay,
    routeGroup: model.routeGroup,
    width,
    groupsOf: model.groupsOf,
    wanted: Int32Array.from({ length: n }, (_, c) => Math.min(chooser.mostVisits(c), reachable(model, c))),
    neighbours: nearest(model),
    neighbourCount: Math.max(0, Math.min(NEIGHBOURS, n - 1)),
    orders: [
      { key: key((c) => -model.missedPrice[c]!), weight: 10 },
      { key: key((c) => -worth[c]!), weight: 10 },
      { key: key((c) => -minutes[c]! * model.wanted[c]!), weight: 2 },
      { key: key((c) => -away[c]!), weight: 2 },
      { key: away, weight: 1 },
    ],
    worth,
    allowed,
    locked: model.locked,
    ...(model.problem.weights.change > 0 && model.previous.includes(1) ? { agreed: model.previous } : {}),
    rules,
    chooser,
    terms: new RepTerms(model, rules, movePrice),
  };
}

/** Visits that open days, locked ones and the weekly limit leave to a customer. */
function reachable(model: FieldModel, c: number): number {
  const { dayCount, dayWeek, weekCount, open, locked, weekRoom } = model;
  const inWeek = new Int32Array(weekCount);
  let most = 0;
  for (let d = 0; d < dayCount; d++) {
    most += locked[c * dayCount + d]!;
    const week = dayWeek[d]!;
    if (open[c * dayCount + d] === 1 && inWeek[week]! < weekRoom[c * weekCount + week]!) {
      inWeek[week]! += 1;
      most += 1;
    }
  }
  return most;
}

function fixedLeg(model: FieldModel): number {
  return Math.max(5, 2 * model.problem.travel.fixedMinutes);
}

function distanceFromBase(model: FieldModel, c: number): number {
  let least = Infinity;
  for (const g of model.groupsOf[c]!) {
    least = Math.min(least, model.toward[c * model.stops + model.customerCount + 2 * g]!);
  }
  return least;
}

/** The nearest customers of each customer, near ones first; equally near ones in a different order for each. */
function nearest(model: FieldModel): Int32Array {
  const { customerCount: n, stops, travel, toward } = model;
  const count = Math.max(0, Math.min(NEIGHBOURS, n - 1));
  const result = new Int32Array(n * count);
  const buckets = new Int32Array(LONGEST_BUCKET + 1);
  for (let c = 0; c < n; c++) {
    const row = c * stops;
    const apart = (other: number) => travel[row + other]! + toward[row + other]!;
    buckets.fill(0);
    for (let i = 0; i < n; i++) if (i !== c) buckets[Math.min(LONGEST_BUCKET, apart(i))]! += 1;
    let limit = 0;
    for (let seen = buckets[0]!; seen < count; seen += buckets[++limit]!);
    const keys: number[] = [];
    for (let step = 1; step < n; step++) {
      const other = (c + step) % n;
      const distance = apart(other);
      if (Math.min(LONGEST_BUCKET, distance) <= limit) keys.push(distance * n + step);
    }
    const sorted = Float64Array.from(keys).sort();
    for (let k = 0; k < count; k++) result[c * count + k] = (c + (sorted[k]! % n)) % n;
  }
  return result;
}
