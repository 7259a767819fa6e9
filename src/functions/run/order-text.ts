import { error } from '../../core/problem';
import type { Result } from '../../core/result';
import { fail, ok } from '../../core/result';
import type { DemandRate } from '../../dealers/demand-rate';
import type { SuggestedOrder } from '../../dealers/suggested-order';
import type { CallContext } from './outcome';

/** A quantity as a sentence shows it: one decimal where there is one. */
const shown = (value: number) => Math.round(value * 10) / 10;

function finite(values: readonly number[]): boolean {
  return values.every((value) => Number.isFinite(shown(value)));
}

const tooLarge = (): Result<string> => fail(error('functions-result-too-large', { cell: '#NUM!' }));

/** Why a demand rate is what it is, one sentence. */
export function demandText(demand: DemandRate, language: string, context: CallContext): Result<string> {
  if (!finite([demand.rate])) return tooLarge();
  const say = (key: string) => context.text(language, `stock:${key}`);
  const args = {
    rate: shown(demand.rate),
    method: say(`demandMethod.${demand.method}`),
    reason: say(`demandReason.${demand.reason}`),
  };
  return ok(context.text(language, 'stock:order.rate', args));
}

/** Every term of a suggested order in the order of the calculation. */
export function orderText(order: SuggestedOrder, language: string, context: CallContext): Result<string> {
  const { expected, safety, level, position, need, rounded, quantity, policy } = order;
  if (!finite([expected, safety, level, position, need, rounded, quantity])) return tooLarge();
  const rate = demandText(order.demand, language, context);
  if (!rate.ok) return rate;
  const say = (key: string, args: Readonly<Record<string, string | number>> = {}) =>
    context.text(language, `stock:${key}`, args);
  const sentences = [
    rate.value,
    say(`order.${policy}`, { expected: shown(expected), safety: shown(safety), level: shown(level) }),
    say('order.need', { position: shown(position), need: shown(need), rounded: shown(rounded) }),
  ];
  if (order.binding) {
    const cap = say(`cap.${order.binding}`);
    sentences.push(
      say(order.belowMinimum ? 'order.belowMinimum' : 'order.cut', { cap, quantity: shown(quantity) }),
    );
  }
  // Chinese sets no space between sentences.
  return ok(sentences.join(language === 'zh' ? '' : ' '));
}
