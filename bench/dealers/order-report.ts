import { seededRandom } from '../../src/core/random';
import { ASSORTMENT, HARD_KINDS } from './demand';
import { ourDefault, tradeRule } from './policies';
import type { Policy, Run } from './simulate';
import { simulate } from './simulate';

/** How much is simulated. */
export interface OrderSetting {
  /** Products of the whole assortment. */
  readonly products: number;
  readonly seeds: readonly number[];
  readonly warm: number;
  readonly months: number;
  readonly leadTimes: readonly number[];
}

/** One line: a kind of product, or the whole assortment, at a lead time. */
export interface OrderLine {
  readonly kind: string;
  readonly leadTime: number;
  readonly products: number;
  /** Mean over the products: units served ÷ units demanded. */
  readonly trade: number;
  readonly ours: number;
  /** Our mean stock ÷ that of the trade rule; stock of each product is measured in months of its own demand. */
  readonly stock: number;
  /** The same of all units together, in which products that sell much weigh more: share served more, and stock ÷ stock. */
  readonly unitsMore: number;
  readonly unitStock: number;
}

interface Sums {
  products: number;
  trade: number;
  ours: number;
  tradeStock: number;
  ourStock: number;
  demanded: number;
  servedMore: number;
  tradeUnits: number;
  ourUnits: number;
}

const WHOLE = 'whole assortment';
const KINDS = [...ASSORTMENT, ...HARD_KINDS];
const IN_ASSORTMENT: ReadonlySet<string> = new Set(ASSORTMENT.map(({ name }) => name));

/** Runs both policies on the same demands; equal settings give equal lines. */
export function compareOrders(setting: OrderSetting): readonly OrderLine[] {
  const lines: OrderLine[] = [];
  for (const leadTime of setting.leadTimes) {
    const kinds = new Map<string, Sums>();
    for (const seed of setting.seeds) {
      const random = seededRandom(seed);
      for (const { name, share, make, caseSize } of KINDS) {
        for (let n = 0; n < (setting.products * share) / 100; n += 1) {
          const demand = make(random, setting.warm + setting.months);
          const level = demand.reduce((total, units) => total + units, 0) / demand.length;
          const run = (policy: Policy) => simulate(demand, setting.warm, leadTime, policy);
          const [trade, ours] = [run(tradeRule(caseSize)), run(ourDefault(leadTime, caseSize))];
          // A product that nobody asked for tells nothing of service.
          if (trade.demanded === 0) continue;
          add(kinds, name, trade, ours, level);
          if (IN_ASSORTMENT.has(name)) add(kinds, WHOLE, trade, ours, level);
        }
      }
    }
    for (const [kind, sums] of kinds) {
      lines.push({
        kind,
        leadTime,
        products: sums.products,
        trade: sums.trade / sums.products,
        ours: sums.ours / sums.products,
        stock: sums.ourStock / sums.tradeStock,
        unitsMore: sums.servedMore / sums.demanded,
        unitStock: sums.ourUnits / sums.tradeUnits,
      });
    }
  }
  return lines;
}

function add(kinds: Map<string, Sums>, kind: string, trade: Run, ours: Run, level: number): void {
  const sums = kinds.get(kind) ?? {
    products: 0,
    trade: 0,
    ours: 0,
    tradeStock: 0,
    ourStock: 0,
    demanded: 0,
    servedMore: 0,
    tradeUnits: 0,
    ourUnits: 0,
  };
  sums.products += 1;
  sums.trade += trade.served / trade.demanded;
  sums.ours += ours.served / ours.demanded;
  sums.tradeStock += trade.stock / level;
  sums.ourStock += ours.stock / level;
  sums.demanded += trade.demanded;
  sums.servedMore += ours.served - trade.served;
  sums.tradeUnits += trade.stock;
  sums.ourUnits += ours.stock;
  kinds.set(kind, sums);
}

/** Points more fill rate and share more stock that are wanted of the whole assortment, whatever the lead time. */
export const TARGET = { points: 8, stock: 1.1 } as const;

/** Whether a line is that of the whole assortment. */
export function isWhole({ kind }: OrderLine): boolean {
  return kind === WHOLE;
}

/** Whether a line reaches the target. */
export function reaches(line: OrderLine): boolean {
  return (line.ours - line.trade) * 100 >= TARGET.points && line.stock <= TARGET.stock;
}

/** The lines as a table in Markdown; those that miss the target say so. */
export function orderTable(lines: readonly OrderLine[]): string {
  const order = [...ASSORTMENT.map(({ name }) => name), WHOLE, ...HARD_KINDS.map(({ name }) => name)];
  const sorted = [...lines].sort(
    (a, b) => a.leadTime - b.leadTime || order.indexOf(a.kind) - order.indexOf(b.kind),
  );
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const points = (share: number) => (share * 100).toFixed(1);
  const more = (ratio: number) => `${ratio >= 1 ? '+' : '−'}${Math.abs((ratio - 1) * 100).toFixed(0)} %`;
  const rows = sorted.map((line) =>
    [
      line.kind,
      `${line.leadTime}`,
      `${line.products}`,
      percent(line.trade),
      percent(line.ours),
      points(line.ours - line.trade),
      more(line.stock),
      points(line.unitsMore),
      more(line.unitStock),
      reaches(line) ? 'yes' : '**no**',
    ].join(' | '),
  );
  return [
    '| products | lead time, months | runs | fill rate, trade rule | fill rate, ours | points more | stock | points more, all units | stock, all units | ≥ 8 points at ≤ 10 % more stock |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}
