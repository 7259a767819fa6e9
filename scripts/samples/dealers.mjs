import { AS_OF, generator } from './team.mjs';

/**
 * What a believable team knows of its dealers besides one stock count: products, earlier counts, prices seen, terms and entries of accounts, audits.
 * It draws from a seed of its own, so that customers, orders and counts stay as they are. Dealers come largest first; the cases that a newcomer
 * should meet are given to them by number, the rest is ordinary.
 */

/** Days between two counts. */
const PERIOD = 31;
/** Dealers whose prices are looked up, and own products whose price is looked up everywhere. */
const SURVEYED = 10;
const SEEN = 5;
/** Dealer of each case. */
const CASE = {
  overLimit: 0, nearLimit: 1, noLimit: 2, cashOnly: 3, expiring: 4, expired: 5, unconfirmed: 6, downgraded: 7, ageing: 8, legacy: 9,
  shareLost: 0, deadStock: 1, added: 2,
  belowPolicy: 0, abovePolicy: 1, thinMargin: 2, negativeMargin: 3, drifting: 4, dearPurchase: 6,
  misuse: 1, weakShop: 2,
};

/**
 * @param team what makeTeam gave
 * @param own the team's products: { name, price, cost }
 * @param options see dealer-plans.mjs
 */
export function makeDealers({ team, products: own, options }) {
  const random = generator(options.seed);
  const money = (value) => +(Math.round(value / options.rounding) * options.rounding).toFixed(2);
  const retailOf = (price) => money(price * options.markup);
  const between = (low, high) => low + random.next() * (high - low);

  const products = own.map((product, i) => {
    const [pack, caseSize, minimum, shelfLife, lead, grade, launched = null] = options.products[i];
    return { ...product, own: true, pack, caseSize, minimum, shelfLife, lead, grade, launched, retail: retailOf(product.price) };
  });
  const competitors = options.competitors.map(([name, brand, pack, price, retail]) => ({ name, brand, own: false, pack, price, retail }));

  const { dealers, stock } = team;
  const counts = makeCounts({ random, dealers, stock, own, competitors, historyOf: options.historyOf });
  return {
    products: [...products, ...competitors],
    counts,
    prices: makePrices({ random, dealers, products, competitors, money, between }),
    ...makeAccounts({ random, dealers, money, between, scale: options.invoiceShare }),
    audits: makeAudits({ random, dealers }),
  };
}

/** Counts of competitors' products on the day of the team's count, and all counts of the month before; for some dealers of nine months. */
function makeCounts({ random, dealers, stock, own, competitors, historyOf }) {
  const now = [];
  dealers.forEach((dealer, i) => {
    for (const product of competitors) {
      if (i > 3 && !random.chance(0.6)) continue;
      const sales = Math.max(2, Math.round((dealer.size / product.price) * 0.2 * Math.exp(random.normal() * 0.3)));
      const opening = Math.round(sales * (0.8 + random.next()));
      const closing = i === CASE.shareLost ? opening * 4 : Math.round(sales * (0.8 + random.next()));
      now.push({ dealer, product, date: AS_OF, opening, purchases: Math.max(0, sales + closing - opening), closing });
    }
  });
  const listed = (dealer) => new Set(stock.filter((count) => count.dealer === dealer).map(({ product }) => product));
  /** The first dealer from number `i` on whose shelf lacks a product of ours, with that product. */
  const gap = (i) => {
    const product = own.find((one) => !listed(dealers[i]).has(one));
    return product ? { dealer: dealers[i], product } : gap(i + 1);
  };
  // Nothing was sold in two months, and the goods are there.
  const dead = gap(CASE.deadStock);
  now.push({ ...dead, date: AS_OF, opening: 18, purchases: 0, closing: 18 });

  const counted = [...stock, ...now];
  const before = [];
  const later = new Map();
  for (let back = 1; back <= 9; back += 1) {
    const from = back === 1 ? counted : before.filter(({ date }) => date === AS_OF - PERIOD * (back - 1));
    for (const count of from) {
      const { dealer, product, opening } = count;
      const i = dealers.indexOf(dealer);
      if (back > 1 && i >= historyOf) continue;
      // The opening stock of a count is what the count before it left; a product that is new on the shelf has none.
      if (back === 1 && i === CASE.added && product === listed(dealer).values().next().value) continue;
      const sold = product === dead.product && dealer === dead.dealer ? 0 : (later.get(count) ?? Math.max(1, Math.round(count.opening + count.purchases - count.closing)));
      const sales = sold === 0 ? 0 : Math.max(1, Math.round(sold * Math.exp(random.normal() * 0.25)));
      const start = sales === 0 ? opening : Math.round(sales * (0.7 + random.next()));
      const line = { dealer, product, date: AS_OF - PERIOD * back, opening: start, purchases: Math.max(0, sales + opening - start), closing: opening };
      if (line.purchases === 0) line.opening = sales + opening;
      later.set(line, sales);
      before.push(line);
    }
  }
  before.push({ ...gap(dealers.indexOf(dead.dealer) + 2), date: AS_OF - PERIOD, opening: 12, purchases: 0, closing: 5 });
  return [...now, ...before];
}

/** Three rounds of prices at the largest dealers; the second half of the last one after a cut of what dealers pay. */
function makePrices({ random, dealers, products, competitors, money, between }) {
  const rounds = [AS_OF - 62, AS_OF - 33, AS_OF - 5];
  const seen = [];
  const surveyed = dealers.slice(0, SURVEYED);
  surveyed.forEach((dealer, i) => {
    products.slice(0, SEEN).forEach((product, p) => {
      let retail = money(product.retail * between(0.985, 1.015));
      rounds.forEach((date, round) => {
        let purchase = product.price;
        if (i === CASE.belowPolicy && p === 0 && round === 2) retail = money(product.retail * 0.88);
        if (i === CASE.abovePolicy && p === 1) retail = money(product.retail * 1.07);
        if (i === CASE.thinMargin && p === 2) retail = money(product.price * 1.05);
        if (i === CASE.negativeMargin && p === 2 && round === 2) retail = money(product.price * 0.96);
        if (i === CASE.drifting && p === 3) retail = money(product.retail * (1.015 - 0.012 * round));
        if (i === CASE.dearPurchase && p === 0) purchase = money(product.price * 1.08);
        // The company took a tenth off this product; only some dealers hold it.
        if (p === 4 && round === 2 && i < 5) purchase = money(product.price * 0.9);
        seen.push({ date: date + (i % 3), dealer, product, retail, purchase, pack: product.pack });
      });
    });
    competitors.slice(0, 2).forEach((product, c) => {
      rounds.forEach((date, round) => {
        const isLast = round === 2;
        // The first competitor went down by a twelfth, the second put less into the same pack.
        const retail = c === 0 && isLast && i < 4 ? money(product.retail * 0.92) : product.retail;
        const pack = c === 1 && isLast && i < 3 ? +(product.pack * 0.9).toFixed(3) : product.pack;
        if (random.chance(0.85)) seen.push({ date: date + (i % 3), dealer, product, retail, purchase: null, pack });
      });
    });
  });
  return seen.sort((a, b) => a.date - b.date);
}

/** Terms of every dealer and the entries of its account; the limit follows from what it owes. */
function makeAccounts({ random, dealers, money, between, scale }) {
  const entries = [];
  const accounts = [];
  const history = [];
  const owed = (list) => list.reduce((sum, { state, amount, paid }) => sum + (state === 'prepayment' ? -amount : amount - paid), 0);
  dealers.forEach((dealer, i) => {
    const month = Math.max(1, dealer.size * scale);
    const list = [];
    const invoice = (date, amount, paid = 0, term = 30) => list.push({ dealer, date, due: date + term, amount: money(amount), paid: money(paid), state: 'invoice' });
    for (let back = 4; back >= 0; back -= 1) {
      const amount = money(month * between(0.7, 1.2));
      const date = AS_OF - back * 30 - random.int(3, 20);
      const settled = back > 1 || (back === 1 && random.chance(0.55));
      invoice(date, amount, settled ? amount : 0);
    }
    if (i === CASE.ageing) invoice(AS_OF - 142, month * 1.4, month * 0.4);
    if (i === CASE.ageing) invoice(AS_OF - 101, month * 0.6);
    if (i === CASE.legacy) invoice(AS_OF - 260, month * 0.5);
    if (random.chance(0.35)) list.push({ dealer, date: AS_OF - random.int(1, 4), due: null, amount: money(month * between(0.2, 0.5)), paid: 0, state: 'shipped' });
    if (random.chance(0.4)) list.push({ dealer, date: AS_OF - random.int(0, 2), due: null, amount: money(month * between(0.2, 0.6)), paid: 0, state: 'order' });
    if (i === CASE.noLimit || random.chance(0.12)) list.push({ dealer, date: AS_OF - random.int(2, 9), due: null, amount: money(month * 0.2), paid: 0, state: 'prepayment' });
    if (random.chance(0.15)) list.push({ dealer, date: AS_OF - random.int(10, 25), due: AS_OF, amount: -money(month * 0.08), paid: 0, state: 'invoice' });
    entries.push(...list);

    const used = i === CASE.overLimit ? 1.14 : i === CASE.nearLimit ? 0.9 : between(0.2, 0.7);
    const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, owed(list)))) - 1);
    const limit = i === CASE.noLimit ? null : i === CASE.cashOnly ? 0 : Math.max(step, Math.round(owed(list) / used / step) * step);
    const covered = i === CASE.expiring || i === CASE.expired || (random.chance(0.4) && i !== CASE.cashOnly && i !== CASE.noLimit);
    const grade = i === CASE.downgraded ? 'C' : i % 5 === 0 ? 'A' : i % 5 < 4 ? 'B' : 'C';
    const graded = AS_OF - random.int(120, 500);
    if (i === CASE.downgraded || (i > 10 && random.chance(0.1))) {
      history.push({ dealer, limit: limit && limit * 2, grade: grade === 'C' ? 'B' : 'A', gradedOn: graded - 365, reason: 0 });
    }
    accounts.push({
      dealer, limit, grade, gradedOn: i === CASE.downgraded ? AS_OF - 40 : graded, reason: i === CASE.downgraded ? 1 : null,
      collateral: covered ? Math.round(((limit ?? 0) * 0.6) / step) * step : null,
      kind: covered ? random.int(0, 2) : null,
      until: !covered ? null : i === CASE.expiring ? AS_OF + 20 : i === CASE.expired ? AS_OF - 31 : AS_OF + random.int(90, 700),
      confirmedOn: i === CASE.unconfirmed ? AS_OF - 151 : random.chance(0.08) ? null : AS_OF - random.int(5, 85),
    });
  });
  entries.sort((a, b) => a.date - b.date);
  return { accounts: [...history, ...accounts], entries };
}

/** Half of the dealers were judged in summer, half of those again in October; the promotion of the month with its goods. */
function makeAudits({ random, dealers }) {
  const judged = () => Math.max(1, Math.min(5, Math.round(3.8 + random.normal() * 0.8)));
  const audits = [];
  dealers.slice(0, 16).forEach((dealer, i) => {
    const line = (date, goods) => ({
      date, dealer, share: random.chance(0.7) ? random.int(20, 65) / 100 : null,
      points: Array.from({ length: 6 }, judged), ...goods,
    });
    audits.push(line(AS_OF - 110 + i, { promotion: 0, received: 60, distributed: 60 - (i % 3), left: i % 3 }));
    if (i % 2 === 1 && i !== CASE.misuse) return;
    const received = 120 - (i % 4) * 20;
    const distributed = i === CASE.misuse ? 70 : Math.round(received * 0.8);
    const left = i === CASE.misuse ? 20 : received - distributed;
    const last = line(AS_OF - 12 + (i % 5), { promotion: 1, received: i === CASE.misuse ? 120 : received, distributed, left });
    if (i === CASE.weakShop) last.points = [2, 1, 3, 2, 3, 2];
    audits.push(last);
  });
  return audits.sort((a, b) => a.date - b.date);
}
