import { parseIso } from '../../src/core/serial-date';
import { actionState, successByReason, type ActionFact } from '../../src/customers/action-review';
import { netToServe, serveVerdict } from '../../src/customers/cost-to-serve';
import { futureQuarters } from '../../src/customers/future-customers';
import { newProductState } from '../../src/customers/new-products';
import { sourceFinder, sourceResults, type SourcedProspect } from '../../src/customers/prospect-sources';
import { timeAllocation } from '../../src/customers/time-allocation';
import { whitespaceMatrix } from '../../src/customers/whitespace';

const day = (text: string) => parseIso(text) ?? NaN;
const times = <T>(count: number, value: T): T[] => new Array<T>(count).fill(value);

describe('Actions: reasons, follow-ups and how countermeasures fare', () => {
  test('a week after the last look the next is due, ninety days after the opening the score', () => {
    const action: ActionFact = { reason: 'a', opened: day('2026-01-01'), due: day('2026-03-01') };
    expect(actionState(action, day('2026-01-07'))).toMatchObject({ followUpDue: false, rescoreDue: false });
    expect(actionState(action, day('2026-01-08'))).toMatchObject({ followUpDue: true, overdueDays: 0 });
    const seen = { ...action, followedUp: day('2026-03-10') };
    expect(actionState(seen, day('2026-03-16'))).toMatchObject({ followUpDue: false, overdueDays: 15 });
    expect(actionState(seen, day('2026-03-31')).rescoreDue).toBe(false);
    // 1 January + 90 days is 1 April.
    expect(actionState(seen, day('2026-04-01'))).toMatchObject({
      rescoreDue: true,
      rescoreOn: day('2026-04-01'),
    });
  });

  test('a result or a closing date ends it, and a missing reason is asked for', () => {
    const closed = actionState({ opened: 1, due: 2, result: 'failed' }, 46000);
    expect(closed).toMatchObject({ open: false, followUpDue: false, rescoreDue: false, overdueDays: 0 });
    expect(actionState({ closed: 45999 }, 46000).open).toBe(false);
    expect(actionState({}, 46000)).toMatchObject({ open: true, needsReason: true, followUpDue: true });
  });

  test('success has an interval from ten results on, a count below', () => {
    const actions: ActionFact[] = [
      ...times<ActionFact>(8, { reason: 'a', result: 'worked' }),
      ...times<ActionFact>(2, { reason: 'a', result: 'failed' }),
      ...times<ActionFact>(3, { reason: 'b', result: 'worked' }),
      { reason: 'b', result: 'partly' },
      { reason: 'b' },
    ];
    const [a, b, c] = successByReason(actions);
    // Wilson (1927) for 8 of 10: 0.490 … 0.943.
    expect(a).toMatchObject({ closed: 10, worked: 8, open: 0 });
    expect(a?.success?.low).toBeCloseTo(0.49, 3);
    expect(a?.success?.high).toBeCloseTo(0.9433, 3);
    expect(b).toEqual({ reason: 'b', closed: 4, worked: 3, open: 1 });
    expect(c).toEqual({ reason: 'c', closed: 0, worked: 0, open: 0 });
  });
});

describe('Cost to serve: a customer is given up only twice below zero and confirmed', () => {
  test('net and total by hand', () => {
    const facts = { margin: 500, supplyCost: 100, hours: 10, hourlyCost: 30, marketing: 150 };
    // 500 − 100 − 300 − 150 = −50; with 80 expected in future it is 30.
    expect(netToServe(facts)).toEqual({ known: true, timeCost: 300, net: -50, total: -50, noFuture: true });
    expect(netToServe({ ...facts, futureBenefit: 80 })).toMatchObject({
      net: -50,
      total: 30,
      noFuture: false,
    });
  });

  test('what is unknown is named, and no hours need no hourly cost', () => {
    expect(netToServe({ supplyCost: 0, hours: 3 })).toEqual({
      known: false,
      missing: ['margin', 'hourlyCost', 'marketing'],
    });
    expect(netToServe({ margin: 10, supplyCost: 0, hours: 0, marketing: 0 })).toMatchObject({ net: 10 });
  });

  test('the verdict over months', () => {
    const below = netToServe({ margin: 0, supplyCost: 1, hours: 0, marketing: 0 });
    const above = netToServe({ margin: 1, supplyCost: 1, hours: 0, marketing: 0 });
    const unknown = netToServe({});
    expect(serveVerdict(below, undefined, true, true)).toEqual({ verdict: 'watch', runsBelow: 1 });
    // The same month again is the same run.
    expect(serveVerdict(below, { runsBelow: 1 }, false, true)).toEqual({ verdict: 'watch', runsBelow: 1 });
    expect(serveVerdict(below, { runsBelow: 1 }, true, false)).toEqual({
      verdict: 'askManager',
      runsBelow: 2,
    });
    expect(serveVerdict(below, { runsBelow: 1 }, true, true)).toEqual({ verdict: 'giveUp', runsBelow: 2 });
    expect(serveVerdict(unknown, { runsBelow: 1 }, true, true)).toEqual({ verdict: 'unknown', runsBelow: 1 });
    expect(serveVerdict(above, { runsBelow: 5 }, true, true)).toEqual({ verdict: 'keep', runsBelow: 0 });
  });
});

describe('New products: EI customers get something new each quarter', () => {
  const line = (date: string, product: string) => ({ date: day(date), product });
  test('the first order is the range that it began with', () => {
    const lines = [
      line('2025-01-10', 'Lager'),
      line('2025-01-10', 'Stout'),
      line('2025-06-01', 'Lager'),
      line('2025-03-05', 'Cider'),
      line('2025-05-20', 'Cider'),
    ];
    // 5 March + 91 days is 4 June.
    expect(newProductState(lines, day('2025-06-04'))).toEqual({
      product: 'Cider',
      boughtOn: day('2025-03-05'),
      days: 91,
      due: false,
    });
    expect(newProductState(lines, day('2025-06-05'))?.due).toBe(true);
    // In February the cider has not been bought yet: 31 days since the first order.
    expect(newProductState(lines, day('2025-02-10'))).toEqual({ days: 31, due: false });
    expect(newProductState(lines, day('2025-01-01'))).toBeUndefined();
  });
});

describe('Time allocation: planned and actual shares', () => {
  test('by hand, with NEW left aside', () => {
    const visit = (klass: string, minutes: number) => ({ class: klass, minutes });
    const rows = timeAllocation([
      visit('EI', 60),
      visit('EII', 30),
      visit('EII', 30),
      visit('EIV', 80),
      visit('NEW', 500),
    ]);
    expect(rows.map(({ planned }) => planned)).toEqual(
      [0.3, 0.4, 0.2, 0.1].map((x) => expect.closeTo(x, 12)),
    );
    // 200 minutes: 60 · 60 · 0 · 80.
    expect(rows.map(({ actual }) => actual)).toEqual([0.3, 0.3, 0, 0.4]);
    expect(rows[1]).toMatchObject({ visits: 2, minutes: 60, gap: expect.closeTo(-0.1, 12) as number });
    expect(timeAllocation([])[0]).toEqual({ class: 'EI', planned: 0.3, visits: 0, minutes: 0 });
    expect(timeAllocation([], { EI: 2, EII: 1, EIII: 1, EIV: 0 }).map(({ planned }) => planned)).toEqual([
      0.5, 0.25, 0.25, 0,
    ]);
  });
});

describe('Sources: what each way to find prospects has brought', () => {
  test('codes by number, by name, and by the number in front', () => {
    const find = sourceFinder([
      { code: 8, words: ['Exhibition', '전시회', '展示会'] },
      { code: 9, words: ['Personal network'] },
    ]);
    expect(['8', 'exhibition', ' 전시회 ', '8. 展会', 'personal-network'].map(find)).toEqual([8, 8, 8, 8, 9]);
    expect([undefined, '', '10', '12 things', 'newspaper', '3'].map(find)).toEqual(times(6, undefined));
  });

  test('count, conversion, days and cost per order by hand', () => {
    const prospects: SourcedProspect[] = [
      ...times<SourcedProspect>(7, { code: 1, ordered: false }),
      { code: 1, ordered: false, firstContact: 100, orderedOn: 130 },
      { code: 1, ordered: false, firstContact: 100, orderedOn: 110 },
      // Bought before anybody spoke to them: a conversion, but no time to an order.
      { code: 1, ordered: false, firstContact: 100, orderedOn: 90 },
      { code: 4, ordered: true },
      { ordered: false },
    ];
    const results = sourceResults(prospects, new Map([[1, 600] as const, [2, 50] as const]));
    expect(results).toHaveLength(10);
    expect(results[0]).toMatchObject({ code: 1, count: 10, ordered: 3, daysToOrder: 20, daysKnown: 2 });
    expect(results[0]).toMatchObject({ cost: 600, costPerOrder: 200 });
    // Wilson (1927) for 3 of 10: 0.108 … 0.603.
    expect(results[0]?.conversion?.low).toBeCloseTo(0.1078, 3);
    expect(results[0]?.conversion?.high).toBeCloseTo(0.6032, 3);
    expect(results[1]).toEqual({ code: 2, count: 0, ordered: 0, daysKnown: 0, cost: 50 });
    expect(results[3]).toEqual({ code: 4, count: 1, ordered: 1, daysKnown: 0 });
    expect(results[9]).toEqual({ count: 1, ordered: 0, daysKnown: 0 });
  });
});

describe('Whitespace: fields of the market without anybody', () => {
  test('regions and channels as they occur, whatever their case', () => {
    const matrix = whitespaceMatrix([
      { kind: 'existing', region: 'West', channel: 'Retail' },
      { kind: 'existing', region: 'west ', channel: 'retail' },
      { kind: 'prospect', region: 'East', channel: 'Retail' },
      { kind: 'future', region: 'East', channel: 'Hotels' },
      { kind: 'prospect', region: 'East' },
    ]);
    expect(matrix.regions).toEqual(['East', 'West']);
    expect(matrix.channels).toEqual(['Hotels', 'Retail']);
    expect(matrix.fields[1]?.[1]).toEqual({ existing: 2, prospect: 0, future: 0 });
    expect(matrix.fields[0]).toEqual([
      { existing: 0, prospect: 0, future: 1 },
      { existing: 0, prospect: 1, future: 0 },
    ]);
    expect(matrix.white).toEqual([{ region: 'West', channel: 'Hotels' }]);
    expect(matrix.unplaced).toBe(1);
  });
});

describe('Future customers: conversion to prospects by quarter', () => {
  test('a customer belongs to the quarter in which it was noted', () => {
    const rows = futureQuarters(
      [
        { noted: day('2025-03-31'), firstContact: day('2025-04-02'), prospectOn: day('2025-05-01') },
        { noted: day('2025-01-01') },
        { firstContact: day('2025-04-01') },
        // After the as-of date: not there yet, not a prospect yet.
        { noted: day('2025-12-31') },
        { noted: day('2025-05-05'), prospectOn: day('2025-12-01') },
        {},
      ],
      day('2025-06-30'),
    );
    expect(rows).toEqual([
      { year: 2025, quarter: 1, noted: 2, contacted: 1, prospects: 1 },
      { year: 2025, quarter: 2, noted: 2, contacted: 1, prospects: 0 },
    ]);
    const many = futureQuarters(times(10, { noted: 46000, prospectOn: 46000 }), 46000);
    // Wilson (1927) for 10 of 10: 0.722 … 1.
    expect(many[0]?.conversion?.low).toBeCloseTo(0.7225, 3);
  });
});
