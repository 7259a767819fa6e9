import { DATE, HEADER, MONEY, NOTE, TITLE } from './looks.mjs';
import { AS_OF } from './team.mjs';
import { area, at, highlight, letters } from './xlsx-writer.mjs';

/** Lays out what the team keeps about its dealers: products, prices seen, credit, open items, shop checks; with the usual bad cells. */
export function addDealerSheets(book, { dealers: plan, text, customersAsTable }, data) {
  const texts = plan.text;
  const price = { format: plan.priceFormat };

  /** One sheet with a title (lists) or an Excel table; returns the sheet and the 1-based row of its first line. */
  const lay = (id, rows, styles, widths) => {
    const { sheet: name, title, table, headers } = texts[id];
    const sheet = book.sheet(name);
    const top = customersAsTable ? 0 : 3;
    if (!customersAsTable) {
      sheet.set(0, 0, { v: title, s: TITLE });
      sheet.set(1, 0, { v: texts.note, s: NOTE });
      sheet.filter = area(top, 0, rows.length + 1, headers.length);
    } else sheet.tables.push({ name: table, row: top, column: 0, rows: rows.length + 1, headers });
    sheet.block(top, 0, [headers.map((v) => ({ v, s: HEADER }))]);
    sheet.block(top + 1, 0, rows, styles);
    sheet.frozen = { rows: top + 1, columns: 2 };
    headers.forEach((_, column) => (sheet.widths[column] = widths[column] ?? 12));
    return { sheet, first: top + 2 };
  };

  // --- Products, ours and competitors' ---------------------------------------------------------------------
  const products = data.products.map((p, i) => [
    p.own ? plan.productCode(i + 1) : null, p.name, p.own ? texts.brand : p.brand, p.own ? texts.own : texts.competitor,
    // The second competitor changes its packs: their content stands with the prices.
    p === data.products.filter((one) => !one.own)[1] ? null : p.pack,
    p.caseSize ?? null, p.minimum ?? null, p.shelfLife ?? null, p.lead ?? null, p.own ? p.price : null, p.own ? p.retail : null,
    p.grade ?? null, p.launched ?? null,
  ]);
  products[1][7] = text.pending;
  products.splice(4, 0, [...products[2]]);
  lay('products', products, [null, null, null, null, null, MONEY, MONEY, MONEY, null, price, price, { center: true }, DATE], { 1: 24 });

  // --- Prices seen -----------------------------------------------------------------------------------------
  const prices = data.prices.map((p, i) => [
    p.date, p.dealer.code, p.dealer.name, p.dealer.area.name, p.product.name, p.retail, p.purchase, p.pack, texts.currency, texts.sources[i % texts.sources.length],
  ]);
  prices[6][0] = text.dateText(prices[6][0]);
  prices[19][5] = text.pending;
  prices[32][5] = 0;
  prices[44][8] = texts.otherCurrency;
  prices[57][0] = AS_OF + 4;
  const unpacked = data.prices.findIndex((p) => p.product === data.products.filter((one) => !one.own)[1]);
  prices[unpacked][7] = null;
  lay('prices', prices, [DATE, null, null, null, null, price, price], { 2: 24, 3: 14, 4: 22 });

  // --- Credit ----------------------------------------------------------------------------------------------
  const accounts = data.accounts.map((a) => [
    a.dealer.code, a.dealer.name, a.limit, a.kind === undefined || a.kind === null ? null : texts.collateral[a.kind], a.collateral ?? null,
    a.until ?? null, a.confirmedOn ?? null, a.grade, a.gradedOn, a.reason === null ? null : texts.reasons[a.reason],
  ]);
  accounts[15][2] = text.pending;
  accounts[12][6] = accounts[12][6] && text.dateText(AS_OF - 47);
  const credit = lay('accounts', accounts, [null, null, MONEY, null, MONEY, DATE, DATE, { center: true }, DATE], { 1: 24, 3: 16, 9: 26 });
  const until = `${at(credit.first - 1, 5)}:${at(credit.first + accounts.length - 2, 5)}`;
  const cell = at(credit.first - 1, 5);
  credit.sheet.conditional.push(highlight(until, `AND(ISNUMBER(${cell}),${cell}<${AS_OF + 60})`, 4));
  credit.sheet.validations.push({ type: 'list', area: `${at(credit.first - 1, 7)}:${at(credit.first + accounts.length - 2, 7)}`, formula1: '"A,B,C"' });

  // Some only write that it was paid, not how much.
  const settlement = (e, i) => (e.amount === e.paid && i % 9 === 4 ? null : e.paid);

  // --- Open items ------------------------------------------------------------------------------------------
  const entries = data.entries.map((e, i) => [
    plan.documentNumber(i + 1), e.dealer.code, e.dealer.name, e.date, e.due, e.amount, plan.showsBalance ? e.amount - e.paid : settlement(e, i),
    texts.states[e.state === 'invoice' && e.amount === e.paid ? 'paid' : e.state],
  ]);
  entries[11][6] = plan.showsBalance ? entries[11][6] : Math.round(entries[11][6]);
  entries[11][5] = text.moneyText(entries[11][5]);
  entries[23][4] = text.dateText(entries[23][4] ?? AS_OF - 60);
  entries[41][5] = text.pending;
  // The same document twice, and one of next week.
  entries.splice(60, 0, [...entries[59]]);
  entries.push([plan.documentNumber(entries.length), entries[3][1], entries[3][2], AS_OF + 6, AS_OF + 36, entries[3][5], plan.showsBalance ? entries[3][5] : 0, texts.states.invoice]);
  const items = lay('invoices', entries, [null, null, null, DATE, DATE, MONEY, MONEY], { 2: 24, 5: 14, 6: 14 });
  if (!customersAsTable) {
    const [from, to] = [items.first, items.first + entries.length - 1];
    const total = (column) => entries.reduce((sum, line) => sum + (typeof line[column] === 'number' ? line[column] : 0), 0);
    items.sheet.set(to, 0, { v: text.total, s: { bold: true } });
    for (const column of [5, 6]) {
      const letter = letters(column);
      items.sheet.set(to, column, { f: `SUM(${letter}${from}:${letter}${to})`, v: total(column), s: { ...MONEY, bold: true } });
    }
  }

  // --- Shop checks and promotion goods ---------------------------------------------------------------------
  const audits = data.audits.map((a) => [
    a.date, a.dealer.code, a.dealer.name, a.share, ...a.points, texts.promotions[a.promotion], a.received, a.distributed, a.left, null,
  ]);
  audits[5][8] = 7;
  audits[9][13] = text.notAsked;
  lay('audits', audits, [DATE, null, null, { format: '0%' }], { 2: 24, 10: 18, 14: 20 });
}
