/** Units to order: from the demand of the periods so far, what is on the shelf, what is on the way. */
export type Policy = (history: readonly number[], stock: number, onOrder: number) => number;

/** What a policy came to for one product. */
export interface Run {
  readonly served: number;
  readonly demanded: number;
  /** Mean stock on the shelf, units. */
  readonly stock: number;
}

/**
 * A dealer's shelf, month by month: an order at the beginning, its delivery after `leadTime` of a month, demand spread evenly over the month.
 * What is not there is lost. The first order is delivered at once. Both policies see the true demand, also what they could not serve.
 * @param demand units of each period
 * @param warm periods that are history already
 * @param leadTime 0 … 1 periods
 */
export function simulate(demand: readonly number[], warm: number, leadTime: number, policy: Policy): Run {
  let stock = policy(demand.slice(0, warm), 0, 0);
  let late = 0;
  let served = 0;
  let demanded = 0;
  let held = 0;
  for (let period = warm; period < demand.length; period += 1) {
    const wanted = demand[period] ?? 0;
    const order = period === warm ? 0 : policy(demand.slice(0, period), stock, late);
    stock += late;
    late = 0;
    const before = wanted * leadTime;
    const first = Math.min(stock, leadTime >= 1 ? wanted : Math.round(before));
    const opening = stock;
    stock -= first;
    const atDelivery = stock;
    if (leadTime < 1) stock += order;
    else late = order;
    const left = wanted - Math.round(leadTime >= 1 ? wanted : before);
    const second = Math.min(stock, Math.max(0, left));
    const afterDelivery = stock;
    stock -= second;
    held +=
      leadTime >= 1 ? (opening + stock) / 2 : heldIn(leadTime, opening, atDelivery, afterDelivery, stock);
    served += first + second;
    demanded += wanted;
  }
  return { served, demanded, stock: held / (demand.length - warm) };
}

function heldIn(
  leadTime: number,
  opening: number,
  atDelivery: number,
  after: number,
  closing: number,
): number {
  return (leadTime * (opening + atDelivery)) / 2 + ((1 - leadTime) * (after + closing)) / 2;
}
