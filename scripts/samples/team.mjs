/** Makes a believable field-sales team from a seed: customers, orders, prospects, stock counts. Every name is made up. */

/** Random numbers from a seed, the same on every machine. */
export function generator(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    normal,
    int: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (list) => list[Math.floor(next() * list.length)],
    chance: (p) => next() < p,
    weighted: (pairs) => {
      let at = next() * pairs.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of pairs) if ((at -= weight) < 0) return value;
      return pairs[0][0];
    },
  };
}

const EPOCH = Date.UTC(1899, 11, 30);
export const serial = (year, month, day) => (Date.UTC(year, month - 1, day) - EPOCH) / 86400000;

/** The 24 months that every sample covers: November 2024 to October 2026. */
export const MONTHS = Array.from({ length: 24 }, (_, i) => ({ year: 2024 + Math.floor((10 + i) / 12), month: ((10 + i) % 12) + 1 }));
export const AS_OF = serial(2026, 10, 31);

const BEHAVIOURS = [
  ['steady', 38],
  ['weekly', 12],
  ['sporadic', 20],
  ['fading', 9],
  ['lost', 8],
  ['new', 8],
  ['seasonal', 5],
];

/**
 * @param options { seed, customers, reps, areas: [{ name, latitude, longitude }], channels, products: [{ code, name, price, cost }],
 *   season: 12 factors by calendar month, nameOf: (random) => string, code: (n) => string, scale, rounding }
 */
export function makeTeam(options) {
  const random = generator(options.seed);
  const { reps, areas, season, products } = options;
  const homes = reps.map((name, i) => ({ name, area: areas[i % areas.length] }));
  const names = new Set();
  const customers = Array.from({ length: options.customers }, (_, i) => {
    const area = areas[Math.min(areas.length - 1, Math.floor(random.next() ** 1.3 * areas.length))];
    let name = options.nameOf(random);
    while (names.has(name)) name = options.nameOf(random);
    names.add(name);
    const rep = homes.filter((home) => home.area === area);
    return {
      code: options.code(i + 1),
      name,
      area,
      rep: rep.length > 0 ? random.pick(rep).name : reps[areas.indexOf(area) % reps.length],
      channel: random.weighted(options.channels),
      latitude: +(area.latitude + random.normal() * area.spread).toFixed(5),
      longitude: +(area.longitude + random.normal() * area.spread * 1.2).toFixed(5),
      size: Math.exp(random.normal() * 1.15) * options.scale,
      behaviour: random.weighted(BEHAVIOURS),
    };
  });

  const orders = [];
  for (const customer of customers) {
    const start = customer.behaviour === 'new' ? random.int(20, 23) : customer.behaviour === 'lost' ? 0 : random.chance(0.15) ? random.int(1, 14) : 0;
    const stop = customer.behaviour === 'lost' ? random.int(9, 19) : 24;
    const basket = products.filter(() => random.chance(0.45));
    if (basket.length === 0) basket.push(random.pick(products));
    customer.monthly = MONTHS.map(() => 0);
    MONTHS.forEach(({ year, month }, at) => {
      if (at < start || at >= stop) return;
      const share = customer.behaviour === 'sporadic' ? 0.4 : customer.behaviour === 'seasonal' ? (season[month - 1] > 1 ? 0.95 : 0.15) : 0.93;
      if (!random.chance(share)) return;
      const fade = customer.behaviour === 'fading' && at > 15 ? Math.max(0.1, 1 - (at - 15) * 0.14) : 1;
      const lines = customer.behaviour === 'weekly' ? random.int(2, 3) : 1;
      const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
      for (let line = 0; line < lines; line += 1) {
        const product = random.pick(basket);
        const wish = (customer.size * season[month - 1] * fade * Math.exp(random.normal() * 0.22)) / lines;
        const quantity = Math.max(1, Math.round(wish / product.price));
        const amount = quantity * product.price;
        orders.push({ customer, product, date: serial(year, month, random.int(1, days)), quantity, amount, margin: Math.round(quantity * (product.price - product.cost) * 100) / 100 });
        customer.monthly[at] += amount;
      }
      if (random.chance(0.012)) {
        const product = basket[0];
        const quantity = -random.int(1, 3);
        orders.push({ customer, product, date: serial(year, month, days), quantity, amount: quantity * product.price, margin: quantity * (product.price - product.cost) });
        customer.monthly[at] += quantity * product.price;
      }
    });
    customer.lastVisit = AS_OF - random.int(0, customer.behaviour === 'lost' ? 200 : 45);
  }
  orders.sort((a, b) => a.date - b.date || (a.customer.code < b.customer.code ? -1 : 1));

  const prospects = Array.from({ length: options.prospects }, (_, i) => {
    const area = random.pick(areas);
    let name = options.nameOf(random);
    while (names.has(name)) name = options.nameOf(random);
    names.add(name);
    const warmth = random.next();
    const level = (high) => (random.chance(0.12) ? null : Math.max(1, Math.min(high, Math.round(1 + warmth * (high - 1) + random.normal() * 0.9))));
    return {
      code: options.prospectCode(i + 1),
      name,
      rep: reps[areas.indexOf(area) % reps.length],
      area,
      latitude: +(area.latitude + random.normal() * area.spread).toFixed(5),
      longitude: +(area.longitude + random.normal() * area.spread).toFixed(5),
      desire: Array.from({ length: 5 }, () => level(5)),
      fit: Array.from({ length: 8 }, () => level(5)),
      volume: random.chance(0.15) ? null : Math.round((Math.exp(random.normal()) * options.scale * 9) / options.rounding) * options.rounding,
      conditions: Array.from({ length: 5 }, () => (random.chance(0.18) ? null : Math.max(0, Math.min(2, Math.round(warmth * 2 + random.normal() * 0.6))))),
      expected: random.chance(0.2) ? null : AS_OF + random.int(-6, 60),
      ability: random.weighted([['strong', 4], ['weak', 3], ['none', 1], [null, 2]]),
      source: random.int(1, 9),
      lastContact: AS_OF - random.int(1, 60),
    };
  });

  const dealers = [...customers].sort((a, b) => b.size - a.size).slice(0, options.dealers);
  const stock = [];
  for (const dealer of dealers) {
    for (const product of products) {
      if (!random.chance(0.8)) continue;
      const sales = Math.max(0, Math.round((dealer.size / product.price) * 0.35 * Math.exp(random.normal() * 0.5)));
      const cover = random.weighted([[0, 1], [0.6, 3], [1.4, 8], [2.5, 3], [4, 1.5]]);
      const closing = Math.round(sales * cover);
      const opening = Math.round(sales * random.weighted([[0.5, 1], [1.2, 3], [2, 2]]));
      const purchases = sales + closing - opening;
      stock.push({ dealer, product, date: AS_OF, opening: purchases < 0 ? opening - purchases : opening, purchases: Math.max(0, purchases), closing: purchases < 0 ? closing : closing });
    }
  }
  return { customers, orders, prospects, dealers, stock, homes, random };
}
