import { configure, screen } from '@testing-library/react';
import { ok } from '../../../src/core/result';
import type { WritePlan } from '../../../src/workflows/write-plan';
import '../../support/text-codecs';
import type { fakeServices } from './fake-services';
import { replannerFor, visitPlan } from './plan-fixture';
import type { TeamName } from './plan-fixture';
import { renderPane } from './render-pane';

// A month of chips in jsdom is slow to query by role.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 8000 });

export const route = { page: 'run', task: 'plan' } as const;
export const button = (name: string | RegExp) => screen.findByRole('button', { name });
export const tab = (name: string) => screen.findByRole('tab', { name });

/** The pane with a plan made and not written yet. */
export async function openDesk(team: TeamName = 'usual', changes: Parameters<typeof fakeServices>[1] = {}) {
  const outcome = await visitPlan(team);
  const pane = renderPane({
    route,
    services: { run: () => Promise.resolve(ok(outcome)), replan: replannerFor('en'), ...changes },
  });
  await pane.user.click(await button('Show preview'));
  await tab('Overview');
  return { ...pane, outcome };
}

/** A free visit, as its chip in the calendar says it. */
export function chips(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-visit]')];
}
export const dateOf = (chip: Element) => Number(chip.closest('[data-date]')?.getAttribute('data-date'));
export const isFree = (chip: Element) => !/locked/.test(chip.getAttribute('aria-label') ?? '');
/** Name of the customer, as the chip says it. */
export const nameOf = (chip: Element) => (chip.getAttribute('aria-label') ?? '').split(', ')[0] ?? '';
export const freeChip = () => {
  const chip = chips().find(isFree);
  if (!chip) throw new Error('No free visit');
  return chip;
};

/** The plan that *Apply* hands to the workbook. */
export async function appliedPlan(user: Awaited<ReturnType<typeof openDesk>>['user'], apply: jest.Mock) {
  await user.click(await button('Apply'));
  await button('Undo');
  return apply.mock.calls[0]?.[0] as WritePlan;
}
export const visitRowsOf = (plan: WritePlan) =>
  plan.sheets.find(({ id }) => id === 'VisitPlan')?.blocks.flatMap(({ values }) => values) ?? [];
