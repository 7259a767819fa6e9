import type { DayChooser } from '../kernel/model';
import type { FieldModel } from './field-model';
import type { MovePrice } from './rep-terms';

/**
 * Chooses the visit days of a customer, exactly: the set with the least sum of the added cost of each day and the price of the
 * set itself (see `planTerms`): missed visits, distances between the visits and from the last call to the end, other weekdays,
 * changes against the previous plan, another rep. Dynamic programming over (visits so far, last day); where the weekly limit
 * matters also over the visits in the last day's week. O(visits × days²) at worst; a customer with one visit O(days).
 */
export class CallDays implements DayChooser {
  own = 0;
  private readonly spacing: number;
  private readonly lateness: number;
  private readonly change: number;
  private readonly reassign: number;
  /** By customer: visits that are locked. */
  private readonly lockedCount: Int32Array;
  private readonly longestGap: number;
  /** By customer: where in `gapTables` its table for the full number of visits starts. */
  private readonly gapTables = new Map<string, Float64Array>();
  private readonly gapsOf: (Float64Array | undefined)[];
  private readonly maxVisits: number;

  /** Days in play, ascending, with added cost; kept ones marked. */
  private readonly day: Int32Array;
  private readonly cost: Float64Array;
  private readonly stays: Uint8Array;
  private count = 0;
  private price: Float64Array;
  private parent: Int32Array;
  private readonly picked: Int32Array;
  private readonly best: Int32Array;

  /** @param movePrice what one more move costs beyond the plain price: days are chosen by it, `own` is without it */
  constructor(
    private readonly model: FieldModel,
    private readonly movePrice?: MovePrice,
  ) {
    const { weights } = model.problem;
    this.spacing = weights.spacing;
    this.lateness = weights.lateness;
    this.change = weights.change;
    this.reassign = weights.reassign ?? 0;
    const { customerCount: n, dayCount } = model;
    this.lockedCount = new Int32Array(n);
    for (let c = 0; c < n; c++) {
      for (let d = 0; d < dayCount; d++) this.lockedCount[c]! += model.locked[c * dayCount + d]!;
    }
    this.longestGap = dayCount === 0 ? 0 : model.dayDate[dayCount - 1]! - model.dayDate[0]!;
    this.maxVisits = Math.max(1, ...model.wanted);
    this.gapsOf = Array.from({ length: n }, (_, c) => this.tableFor(c));
    this.day = new Int32Array(dayCount);
    this.cost = new Float64Array(dayCount);
    this.stays = new Uint8Array(dayCount);
    this.price = new Float64Array(dayCount * (this.maxVisits + 1));
    this.parent = new Int32Array(dayCount * (this.maxVisits + 1));
    this.picked = new Int32Array(dayCount);
    this.best = new Int32Array(dayCount);
  }

  /** Visits that a customer can have at most, with locked ones. */
  mostVisits(c: number): number {
    return Math.max(this.lockedCount[c]!, this.model.calls[c]!);
  }

  choose(c: number, group: number, dayCost: Float64Array, kept: Uint8Array, chosen: Uint8Array): number {
    const { model } = this;
    const { dayCount, previous } = model;
    const row = c * dayCount;
    const home = model.home[c]!;
    const surplus = this.movePrice === undefined || group !== home ? 0 : this.movePrice.surplus[group]!;
    const change = this.change + surplus;
    let keptCount = 0;
    let count = 0;
    for (let d = 0; d < dayCount; d++) {
      chosen[d] = 0;
      const stays = kept[d]!;
      const cost = dayCost[d]!;
      if (stays === 0 && cost === Infinity) continue;
      keptCount += stays;
      this.day[count] = d;
      this.cost[count] = cost - (previous[row + d] === 1 ? change : 0);
      this.stays[count] = stays;
      count += 1;
    }
    this.count = count;
    const wanted = model.wanted[c]!;
    const unchanged = model.previousCount[c]! * this.change;
    const surviving = model.surviving[c]!;
    const elsewhere = group === home || home < 0 ? 0 : this.reassign;
    const free = Math.max(0, model.calls[c]! - this.lockedCount[c]!) - (keptCount - this.lockedCount[c]!);
    const most = Math.min(count, keptCount + Math.max(0, free));

    let best = keptCount === 0 ? wanted * model.missedPrice[c]! + unchanged : Infinity;
    let bestVisits = 0;
    const least = this.leastCost();
    for (let visits = most; visits >= Math.max(1, keptCount); visits--) {
      const moves = surplus * Math.min(surviving, visits);
      const fixed = Math.max(0, wanted - visits) * model.missedPrice[c]! + unchanged + moves + elsewhere;
      if (fixed + visits * least >= best) continue;
      const price = fixed + this.cheapest(c, visits, keptCount);
      if (price >= best) continue;
      best = price;
      bestVisits = visits;
      for (let i = 0; i < visits; i++) this.best[i] = this.picked[i]!;
    }
    let added = 0;
    let moved = Math.min(surviving, bestVisits);
    for (let i = 0; i < bestVisits; i++) {
      const d = this.best[i]!;
      chosen[d] = 1;
      added += dayCost[d]!;
      moved -= previous[row + d]!;
    }
    this.own = best - added - surplus * moved;
    return best;
  }

  /** Price of a given set of days: the first `count` entries of `days`, ascending. */
  priceOf(c: number, group: number, days: Int32Array, count: number): number {
    const { model } = this;
    const row = c * model.dayCount;
    let price =
      Math.max(0, model.wanted[c]! - count) * model.missedPrice[c]! + model.previousCount[c]! * this.change;
    for (let i = 0; i < count; i++) if (model.previous[row + days[i]!] === 1) price -= this.change;
    if (count === 0) return price;
    if (group !== model.home[c]! && model.home[c]! >= 0) price += this.reassign;
    if (model.cycle[c]! === 0) return price;
    const cycle = this.stretched(c, count);
    price += this.firstCall(c, days[0]!, cycle) + this.lastCall(c, days[count - 1]!, cycle);
    for (let i = 1; i < count; i++) price += this.between(c, days[i - 1]!, days[i]!, count);
    return price;
  }

  /** Cheapest choice of exactly `visits` days into `picked`: added cost and spacing; Infinity when there is none. */
  private cheapest(c: number, visits: number, keptCount: number): number {
    if (visits === 1) return this.cheapestOne(c, keptCount);
    const price = this.cheapestFreely(c, visits, keptCount);
    if (price === Infinity || visits === keptCount || this.keepsWeeks(c, visits)) return price;
    return this.cheapestByWeek(c, visits);
  }

  private cheapestOne(c: number, keptCount: number): number {
    const { model, day, cost, stays, count } = this;
    const spaced = model.cycle[c]! > 0;
    const cycle = this.stretched(c, 1);
    const rooms = c * model.weekCount;
    let best = Infinity;
    for (let i = 0; i < count; i++) {
      if (stays[i] === 0 && (keptCount > 0 || model.weekRoom[rooms + model.dayWeek[day[i]!]!]! < 1)) continue;
      const d = day[i]!;
      const price = cost[i]! + (spaced ? this.firstCall(c, d, cycle) + this.lastCall(c, d, cycle) : 0);
      if (price < best) {
        best = price;
        this.picked[0] = d;
      }
    }
    return best;
  }

  /** Without the weekly limit. */
  private cheapestFreely(c: number, visits: number, keptCount: number): number {
    const { model, day, cost, stays, count, price, parent } = this;
    const { dayDate, dayWeekday } = model;
    const spaced = model.cycle[c]! > 0;
    const cycle = this.stretched(c, visits);
    const gaps = this.gapsOf[c];
    const table = visits * (this.longestGap + 1);
    const weekdayPrice = model.weekdayPrice[c]!;
    let firstKept = count;
    let lastKept = 0;
    if (keptCount > 0) {
      for (let i = 0; i < count; i++) {
        if (stays[i] === 0) continue;
        if (firstKept === count) firstKept = i;
        lastKept = i;
      }
    }
    for (let i = 0; i < count; i++) {
      price[i] = i > firstKept ? Infinity : cost[i]! + (spaced ? this.firstCall(c, day[i]!, cycle) : 0);
    }
    for (let k = 1; k < visits; k++) {
      const now = k * count;
      const then = now - count;
      const end = count - visits + k;
      for (let i = 0; i < k; i++) price[now + i] = Infinity;
      for (let i = end + 1; i < count; i++) price[now + i] = Infinity;
      for (let i = k; i <= end; i++) {
        const date = dayDate[day[i]!]!;
        const weekday = dayWeekday[day[i]!]!;
        let least = Infinity;
        let from = -1;
        for (let j = i - 1; j >= k - 1; j--) {
          let sum = price[then + j]!;
          if (sum < least) {
            const before = day[j]!;
            if (gaps !== undefined) sum += gaps[table + date - dayDate[before]!]!;
            if (weekday !== dayWeekday[before]!) sum += weekdayPrice;
            if (sum < least) {
              least = sum;
              from = j;
            }
          }
          if (stays[j] === 1) break;
        }
        price[now + i] = least + cost[i]!;
        parent[now + i] = from;
      }
    }
    let best = Infinity;
    let at = -1;
    const last = (visits - 1) * count;
    for (let i = Math.max(lastKept, visits - 1); i < count; i++) {
      if (price[last + i]! >= best) continue;
      const sum = price[last + i]! + (spaced ? this.lastCall(c, day[i]!, cycle) : 0);
      if (sum < best) {
        best = sum;
        at = i;
      }
    }
    if (at < 0) return Infinity;
    for (let k = visits - 1; k >= 0; k--) {
      this.picked[k] = day[at]!;
      if (k > 0) at = parent[k * count + at]!;
    }
    return best;
  }

  private keepsWeeks(c: number, visits: number): boolean {
    const { model, picked } = this;
    const { dayWeek, locked, dayCount } = model;
    const rooms = c * model.weekCount;
    let week = -1;
    let used = 0;
    for (let i = 0; i < visits; i++) {
      const d = picked[i]!;
      if (dayWeek[d] !== week) {
        week = dayWeek[d]!;
        used = 0;
      }
      if (locked[c * dayCount + d] === 1) continue;
      used += 1;
      if (used > model.weekRoom[rooms + week]!) return false;
    }
    return true;
  }

  /** With the weekly limit: each state also knows how many free visits its week has. */
  private cheapestByWeek(c: number, visits: number): number {
    const { model, day, cost, stays, count } = this;
    const { dayDate, dayWeek, dayWeekday, locked, dayCount } = model;
    const levels = 8;
    const size = visits * count * levels;
    if (this.price.length < size) {
      this.price = new Float64Array(size);
      this.parent = new Int32Array(size);
    }
    const { price, parent } = this;
    price.fill(Infinity, 0, size);
    const spaced = model.cycle[c]! > 0;
    const cycle = this.stretched(c, visits);
    const gaps = this.gapsOf[c];
    const table = visits * (this.longestGap + 1);
    let blocked = false;
    let lastKept = 0;
    for (let i = 0; i < count; i++) if (stays[i] === 1) lastKept = i;
    for (let i = 0; i < count; i++) {
      const d = day[i]!;
      const step = 1 - locked[c * dayCount + d]!;
      const room = step === 0 ? 7 : Math.min(7, model.weekRoom[c * model.weekCount + dayWeek[d]!]!);
      if (step > room) continue;
      if (!blocked) price[i * levels + step] = cost[i]! + (spaced ? this.firstCall(c, d, cycle) : 0);
      if (stays[i] === 1) blocked = true;
      for (let j = i - 1; j >= 0; j--) {
        const before = day[j]!;
        let gap = dayWeekday[d] === dayWeekday[before] ? 0 : model.weekdayPrice[c]!;
        if (gaps !== undefined) gap += gaps[table + dayDate[d]! - dayDate[before]!]!;
        const sameWeek = dayWeek[d] === dayWeek[before];
        for (let k = 1; k < visits; k++) {
          for (let used = 0; used < levels; used++) {
            const sum = price[((k - 1) * count + j) * levels + used]! + gap + cost[i]!;
            const now = (sameWeek ? used : 0) + step;
            if (sum === Infinity || now > room) continue;
            const here = (k * count + i) * levels + now;
            if (sum < price[here]!) {
              price[here] = sum;
              parent[here] = j * levels + used;
            }
          }
        }
        if (stays[j] === 1) break;
      }
    }
    let best = Infinity;
    let at = -1;
    for (let i = lastKept; i < count; i++) {
      const end = spaced ? this.lastCall(c, day[i]!, cycle) : 0;
      for (let used = 0; used < levels; used++) {
        const sum = price[((visits - 1) * count + i) * levels + used]! + end;
        if (sum < best) {
          best = sum;
          at = i * levels + used;
        }
      }
    }
    if (at < 0) return Infinity;
    for (let k = visits - 1; k >= 0; k--) {
      this.picked[k] = day[Math.floor(at / levels)]!;
      if (k > 0) at = parent[k * count * levels + at]!;
    }
    return best;
  }

  private stretched(c: number, visits: number): number {
    const { model } = this;
    const cycle = model.cycle[c]!;
    const wanted = model.wanted[c]!;
    return visits >= wanted ? cycle : (cycle * wanted) / visits;
  }

  private firstCall(c: number, d: number, cycle: number): number {
    const { model } = this;
    const date = model.dayDate[d]!;
    const due = model.due[c]!;
    const first = model.first[c]!;
    if (date < due) {
      const early = (due - date) / cycle;
      return this.spacing * early * early;
    }
    if (model.overdue[c] === 1) return date > first ? this.lateness * model.priority[c]! * (date - first) : 0;
    if (!Number.isNaN(due)) {
      const late = (date - (due > first ? due : first)) / cycle;
      return late > 0 ? this.spacing * late * late : 0;
    }
    const over = (date - first - cycle) / cycle;
    return over > 0 ? this.spacing * over * over : 0;
  }

  private lastCall(c: number, d: number, cycle: number): number {
    const over = (this.model.last[c]! - this.model.dayDate[d]! - cycle) / cycle;
    return over > 0 ? this.spacing * over * over : 0;
  }

  private between(c: number, before: number, day: number, visits: number): number {
    const { model } = this;
    const gap = model.dayDate[day]! - model.dayDate[before]!;
    const weekday = model.dayWeekday[day] === model.dayWeekday[before] ? 0 : model.weekdayPrice[c]!;
    return weekday + (this.gapsOf[c]?.[visits * (this.longestGap + 1) + gap] ?? 0);
  }

  /** Prices of gaps by (visits, days), shared by customers of one cycle and number of visits. */
  private tableFor(c: number): Float64Array | undefined {
    const { model } = this;
    const cycle = model.cycle[c]!;
    if (cycle === 0) return undefined;
    const most = Math.max(model.wanted[c]!, this.mostVisits(c));
    const key = `${cycle} ${model.wanted[c]!} ${most}`;
    let table = this.gapTables.get(key);
    if (table === undefined) {
      const width = this.longestGap + 1;
      table = new Float64Array((most + 1) * width);
      for (let visits = 1; visits <= most; visits++) {
        const stretched = this.stretched(c, visits);
        for (let gap = 0; gap < width; gap++) {
          const off = (gap - stretched) / stretched;
          table[visits * width + gap] = this.spacing * off * off;
        }
      }
      this.gapTables.set(key, table);
    }
    return table;
  }

  private leastCost(): number {
    let least = Infinity;
    for (let i = 0; i < this.count; i++) if (this.cost[i]! < least) least = this.cost[i]!;
    return least;
  }
}
