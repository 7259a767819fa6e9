import { addDealerSheets } from './dealer-sheets.mjs';
import { makeDealers } from './dealers.mjs';
import { DATE, DEGREES, GROUP, HEADER, MONEY, NOTE, TITLE } from './looks.mjs';
import { AS_OF, makeTeam, MONTHS } from './team.mjs';
import { area, at, highlight, letters, quoted, Workbook } from './xlsx-writer.mjs';

/** Lays a made-up team out as a workbook the way such teams keep them, with the mess that such workbooks have. */

/**
 * @param plan texts and choices of one team: see make.mjs
 * @returns bytes of the .xlsx
 */
export function buildSample(plan) {
  const team = makeTeam(plan.team);
  const dealers = makeDealers({ team, products: plan.team.products, options: plan.dealers });
  const { text } = plan;
  const book = new Workbook();

  // --- Start page with the team's own formulas and a chart -------------------------------------------------
  const overview = book.sheet(text.sheets.overview);
  const monthHeaders = MONTHS.map(({ year, month }) => text.month(year, month));
  const totals = MONTHS.map((_, i) => team.customers.reduce((sum, c) => sum + c.monthly[i], 0));

  // --- Customers ------------------------------------------------------------------------------------------
  const sheet = book.sheet(text.sheets.customers);
  const { headers } = text.customers;
  const first = plan.customersAsTable ? 0 : 4;
  if (!plan.customersAsTable) {
    sheet.set(0, 0, { v: text.customers.title, s: TITLE });
    sheet.set(1, 0, { v: text.customers.note, s: NOTE });
    for (const [from, count, label] of text.customers.groups) {
      sheet.set(3, from, { v: label, s: GROUP });
      sheet.merges.push(area(3, from, 1, count));
    }
    sheet.merges.push(area(0, 0, 1, 6));
  }
  const history = plan.historyOnCustomers ? monthHeaders : [];
  const allHeaders = [...headers, ...history];
  sheet.block(first, 0, [allHeaders.map((v) => ({ v, s: HEADER }))]);
  const hours = text.hours;
  const rows = team.customers.map((c, i) => {
    const r = team.random;
    const grade = c.size > plan.team.scale * 2.5 ? 'A' : c.size > plan.team.scale ? 'B' : 'C';
    const days = r.chance(0.14) ? text.weekdays[r.int(0, text.weekdays.length - 1)] : null;
    const located = !r.chance(0.04);
    const lastVisit = r.chance(0.06) ? null : r.chance(0.05) ? text.dateText(c.lastVisit) : c.lastVisit;
    const line = [
      c.code, c.name, r.chance(0.015) ? null : c.rep, c.area.name, located ? c.latitude : null, located ? c.longitude : null,
      c.channel, grade, days, r.chance(0.1) ? hours[r.int(0, hours.length - 1)] : null, lastVisit,
      r.chance(0.012) ? text.yes : null, r.chance(0.08) ? text.remarks[r.int(0, text.remarks.length - 1)] : null,
    ];
    if (plan.historyOnCustomers) {
      line.push(...c.monthly.map((v) => (v === 0 ? null : v)));
      if (i === 41) line[headers.length + 20] = text.moneyText(c.monthly[20] || 1200);
      if (i === 77) line[headers.length + 22] = text.pending;
    }
    return line;
  });
  // What happens to such lists: a customer entered twice, a code lost, a coordinate in the wrong column, a line left empty.
  rows.splice(60, 0, [...rows[12]]);
  rows.splice(120, 0, []);
  rows[33][0] = null;
  rows[88][4] = text.unknown;
  const styles = [null, null, null, null, DEGREES, DEGREES, null, { center: true }, null, null, DATE];
  sheet.block(first + 1, 0, rows, plan.historyOnCustomers ? [...styles, null, null, ...MONTHS.map(() => MONEY)] : styles);
  const last = first + rows.length;
  sheet.frozen = { rows: first + 1, columns: 2 };
  Object.assign(sheet.widths, { 0: 12, 1: 24, 2: 12, 3: 14, 4: 11, 5: 11, 6: 14, 7: 8, 8: 12, 9: 14, 10: 12, 11: 10, 12: 26 });
  sheet.hiddenRows.add(first + 19).add(first + 20);
  sheet.validations.push({ type: 'list', area: `${at(first + 1, 7)}:${at(last, 7)}`, formula1: '"A,B,C"' });
  sheet.conditional.push(highlight(`${at(first + 1, 10)}:${at(last, 10)}`, `AND(ISNUMBER(${at(first + 1, 10)}),${at(first + 1, 10)}<${AS_OF - 60})`, 1));
  if (plan.customersAsTable) sheet.tables.push({ name: text.customers.table, row: first, column: 0, rows: rows.length + 1, headers: allHeaders });
  else sheet.filter = area(first, 0, rows.length + 1, headers.length);

  // --- Order lines ----------------------------------------------------------------------------------------
  if (!plan.historyOnCustomers) {
    const orders = book.sheet(text.sheets.orders);
    const lines = team.orders.map((o, i) => [
      text.orderNumber(i + 1), o.date, o.customer.code, o.customer.name, o.product.name, o.quantity, o.amount, o.margin, o.customer.rep,
    ]);
    lines[210][6] = text.moneyText(lines[210][6]);
    lines[415][1] = text.dateText(lines[415][1]);
    lines[733][6] = text.pending;
    lines[1200][2] = text.customers.lostCode;
    lines[1500][1] = null;
    orders.block(0, 0, [text.orders.headers.map((v) => ({ v, s: HEADER }))]);
    orders.block(1, 0, lines, [null, DATE, null, null, null, MONEY, MONEY, MONEY]);
    orders.tables.push({ name: text.orders.table, row: 0, column: 0, rows: lines.length + 1, headers: text.orders.headers });
    orders.frozen = { rows: 1 };
    Object.assign(orders.widths, { 0: 13, 1: 12, 2: 12, 3: 24, 4: 22, 5: 8, 6: 14, 7: 14, 8: 12 });

    const monthly = book.sheet(text.sheets.monthly);
    const monthlyHeaders = [headers[0], headers[1], ...monthHeaders];
    monthly.block(0, 0, [monthlyHeaders.map((v) => ({ v, s: HEADER }))]);
    monthly.block(1, 0, team.customers.map((c) => [c.code, c.name, ...c.monthly.map((v) => (v === 0 ? null : v))]), [null, null, ...MONTHS.map(() => MONEY)]);
    monthly.tables.push({ name: text.monthly.table, row: 0, column: 0, rows: team.customers.length + 1, headers: monthlyHeaders });
    monthly.frozen = { rows: 1, columns: 2 };
    Object.assign(monthly.widths, { 0: 12, 1: 24 });
  }

  // --- Prospects ------------------------------------------------------------------------------------------
  const prospects = book.sheet(text.sheets.prospects);
  const prospectRows = team.prospects.map((p) => [
    p.code, p.name, p.rep, p.area.name, p.latitude, p.longitude, ...p.desire, ...p.fit, p.volume, plan.marginRate, p.expected,
    ...p.conditions, p.ability === null ? null : text.ability[p.ability], text.sources[p.source - 1], p.lastContact,
  ]);
  prospectRows[5][6] = text.notAsked;
  prospectRows[9][21] = text.dateText(AS_OF + 12);
  const prospectStyles = [];
  prospectStyles[19] = MONEY;
  prospectStyles[20] = { format: '0%' };
  prospectStyles[21] = DATE;
  prospectStyles[29] = DATE;
  prospects.block(0, 0, [text.prospects.headers.map((v) => ({ v, s: HEADER }))]);
  prospects.block(1, 0, prospectRows, prospectStyles);
  prospects.tables.push({ name: text.prospects.table, row: 0, column: 0, rows: prospectRows.length + 1, headers: text.prospects.headers });
  prospects.validations.push({ type: 'whole', operator: 'between', area: `${at(1, 6)}:${at(prospectRows.length, 18)}`, formula1: '1', formula2: '5' });
  prospects.frozen = { rows: 1, columns: 2 };

  // --- Stock counts ---------------------------------------------------------------------------------------
  const stock = book.sheet(text.sheets.stock);
  const stockRows = [...team.stock, ...dealers.counts].map((s) => [s.dealer.code, s.dealer.name, s.product.name, s.date, s.opening, s.purchases, s.closing, s.product.price]);
  stockRows[14][4] = { error: '#N/A', f: `VLOOKUP("${text.unknown}",A2:B3,2,FALSE)` };
  stockRows[27][6] = -4;
  stockRows[40][6] = text.pending;
  stockRows[52] = [...stockRows[51]];
  stockRows[66][5] = 0;
  stockRows[66][4] = 1;
  stockRows[66][6] = 30;
  stock.block(0, 0, [text.stock.headers.map((v) => ({ v, s: HEADER }))]);
  stock.block(1, 0, stockRows, [null, null, null, DATE, MONEY, MONEY, MONEY, MONEY]);
  stock.tables.push({ name: text.stock.table, row: 0, column: 0, rows: stockRows.length + 1, headers: text.stock.headers });
  stock.conditional.push(highlight(`G2:G${stockRows.length + 1}`, 'AND(ISNUMBER(G2),G2=0)', 2));
  Object.assign(stock.widths, { 0: 12, 1: 24, 2: 22, 3: 12 });

  // --- Reps and days off ----------------------------------------------------------------------------------
  const reps = book.sheet(text.sheets.reps);
  reps.block(0, 0, [text.reps.headers.map((v) => ({ v, s: HEADER }))]);
  reps.block(1, 0, team.homes.map(({ name, area: home }, i) => [name, home.name, home.latitude, home.longitude, i % 3 === 2 ? '9:00-17:30' : '9:00-18:00', plan.visitsPerDay - (i % 2), i === 1 ? text.fourDays : null]));
  reps.block(team.homes.length + 3, 0, [text.daysOff.headers.map((v) => ({ v, s: HEADER }))]);
  reps.block(team.homes.length + 4, 0, plan.daysOff(team.homes.map((h) => h.name)), [DATE]);
  Object.assign(reps.widths, { 0: 14, 1: 18, 2: 12, 3: 12, 4: 14, 5: 10, 6: 16 });

  // --- Pivot-like summary: region by channel, kept by formulas --------------------------------------------
  const summary = book.sheet(text.sheets.summary);
  const channels = plan.team.channels.map(([name]) => name);
  const customers = quoted(text.sheets.customers);
  const column = (index) => `${customers}!$${letters(index)}$${first + 2}:$${letters(index)}$${last + 1}`;
  summary.set(0, 0, { v: text.summary.title, s: TITLE });
  summary.block(2, 0, [[text.summary.corner, ...channels, text.total].map((v) => ({ v, s: HEADER }))]);
  const listed = rows.filter((row) => row.length > 0);
  plan.team.areas.forEach((region, r) => {
    const row = 3 + r;
    summary.set(row, 0, { v: region.name });
    channels.forEach((channel, c) =>
      summary.set(row, c + 1, {
        f: `COUNTIFS(${column(3)},$A${row + 1},${column(6)},${letters(c + 1)}$3)`,
        v: listed.filter((line) => line[3] === region.name && line[6] === channel).length,
      }),
    );
    summary.set(row, channels.length + 1, { f: `SUM(B${row + 1}:${at(row, channels.length)})`, v: listed.filter((line) => line[3] === region.name).length, s: { bold: true } });
  });
  const bottom = 3 + plan.team.areas.length;
  summary.set(bottom, 0, { v: text.total, s: { bold: true } });
  for (let c = 1; c <= channels.length + 1; c += 1) {
    const value = c <= channels.length ? listed.filter((line) => line[6] === channels[c - 1]).length : listed.length;
    summary.set(bottom, c, { f: `SUM(${letters(c)}4:${letters(c)}${bottom})`, v: value, s: { bold: true } });
  }
  summary.charts.push({
    kind: 'bar', title: text.summary.chart, row: bottom + 2, column: 0,
    categories: `${quoted(text.sheets.summary)}!$A$4:$A$${bottom}`,
    series: [{ name: text.total, values: `${quoted(text.sheets.summary)}!$${letters(channels.length + 1)}$4:$${letters(channels.length + 1)}$${bottom}` }],
  });
  summary.widths[0] = 16;

  addDealerSheets(book, plan, dealers);

  // --- Overview, now that the other sheets are laid out ----------------------------------------------------
  overview.set(0, 0, { v: text.overview.title, s: TITLE });
  overview.merges.push('A1:H1');
  overview.set(1, 0, { v: text.overview.note, s: NOTE });
  overview.block(3, 0, [[text.overview.month, text.overview.sales, text.overview.growth].map((v) => ({ v, s: HEADER }))]);
  const source = plan.historyOnCustomers ? { sheet: text.sheets.customers, from: headers.length, top: first + 2, end: last + 1 } : { sheet: text.sheets.monthly, from: 2, top: 2, end: team.customers.length + 1 };
  const sales = MONTHS.map((_, i) =>
    plan.historyOnCustomers
      ? rows.reduce((sum, line) => sum + (typeof line[headers.length + i] === 'number' ? line[headers.length + i] : 0), 0)
      : totals[i],
  );
  MONTHS.forEach((_, i) => {
    const row = 4 + i;
    const letter = letters(source.from + i);
    overview.set(row, 0, { v: monthHeaders[i] });
    overview.set(row, 1, { f: `SUM(${quoted(source.sheet)}!${letter}${source.top}:${letter}${source.end})`, v: sales[i], s: MONEY });
    if (i >= 12) overview.set(row, 2, { f: `B${row + 1}/B${row - 11}-1`, v: sales[i] / sales[i - 12] - 1, s: { format: '0.0%' } });
  });
  overview.set(29, 0, { v: text.overview.count, s: { bold: true } });
  overview.set(29, 1, { f: `COUNTA(${customers}!B${first + 2}:B${last + 1})`, v: listed.length });
  overview.conditional.push(highlight('C17:C28', 'C17<0', 3));
  overview.charts.push({
    kind: 'line', title: text.overview.chart, row: 3, column: 4, columns: 10,
    categories: `${quoted(text.sheets.overview)}!$A$5:$A$28`,
    series: [{ name: text.overview.sales, values: `${quoted(text.sheets.overview)}!$B$5:$B$28` }],
  });
  Object.assign(overview.widths, { 0: 16, 1: 18, 2: 12 });
  book.names.push({ name: 'TeamTarget', refers: `${quoted(text.sheets.overview)}!$B$30` });
  return book.save();
}
