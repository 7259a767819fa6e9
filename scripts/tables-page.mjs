// docs/tables.md: what is read, by which headers, and what is written where; from the very lists that the code works by.
const KIND_TEXTS = {
  Customers: 'The list of customers, a row each. Months with sales may stand beside them as columns.',
  Orders: 'Order lines, a row each. A credit note is a line with a negative amount on its own date.',
  Prospects: 'Prospects, a row each, with what is known of them; what is not known stays blank.',
  Stock: 'Stock counts at dealers, a row for each product and count.',
  Visits: 'Visits made or agreed. Fieldsheet’s own visit plan is read back as such a table.',
  Reps: 'Representatives with their start, hours and days. Optional: without it, the names in the other tables.',
  DaysOff: 'Days off of the team or of one representative, and make-up working days. Optional.',
  Travel:
    'Known ways, a row each: between customers or representatives (by code or name), or between areas. Optional; several tables are read together.',
  TravelDetours:
    'Pairs of areas between which an estimate is too short: a river, a ferry, a mountain. Optional.',
  Areas:
    'Centres of areas, for customers without coordinates. Optional: without it, the middle of the customers there.',
  Products:
    'Products, ours and competitors’, a row each: pack, case, shelf life, prices. Optional: without it no order is rounded to cases or capped.',
  Prices: 'Prices seen at dealers and competitors, a row for each product, dealer and day.',
  Accounts:
    'Terms of dealers’ accounts: credit limit, collateral, confirmation, credit grade. Several rows of a dealer are its grade history.',
  Invoices:
    'Entries of dealers’ accounts: invoices, goods shipped, open orders, prepayments. A credit note has a negative amount.',
  Audits: 'What was seen at dealers: our share, the shop on a scale of five, promotion goods.',
};
const USED_BY = {
  Customers:
    '*Classify customers*, *Build visit plan*, *Plan the off-season*, *Development plan and appraisal*',
  Orders:
    '*Classify customers*, *Build visit plan* (classes), *Plan the off-season*, *Development plan and appraisal*',
  Prospects: '*Classify customers*, *Score leads*, *Build visit plan*, *Development plan and appraisal*',
  Stock:
    '*Check stock*, *Check prices* and *Check accounts* (counts after a price cut), *Audit dealers* (our share)',
  Visits: '*Build visit plan*, *Development plan and appraisal*',
  Reps: '*Build visit plan*, *Development plan and appraisal*',
  DaysOff: '*Build visit plan*, *Development plan and appraisal*',
  Travel: '*Build visit plan*, *Fit travel times*',
  TravelDetours: '*Build visit plan*, *Fit travel times*',
  Areas: '*Build visit plan*, *Fit travel times*',
  Products: '*Check stock*, *Check prices*, *Check accounts*, *Audit dealers*',
  Prices: '*Check prices*, *Check accounts* (price cuts)',
  Accounts: '*Check accounts*, *Check stock*',
  Invoices: '*Check accounts*, *Check stock*',
  Audits: '*Audit dealers*',
};
const TYPE_TEXTS = {
  text: 'text',
  number: 'number',
  date: 'date',
  moment: 'date, with a time where one is agreed',
  boolean: 'yes or no',
  weekdays: 'weekdays: `Mon-Fri`, `월,수,금`, `周一、周三`',
  hours: 'hours: `9:00-18:00`',
  dayHours: 'hours by weekday: `Mon-Thu 9:00-18:00; Fri 9:00-16:00; Sat off`',
  time: 'time of day',
  minutes: 'minutes',
  rating: 'number or word on a scale of five',
  condition: '0 no, 1 partly, 2 yes',
  share: 'share or per cent',
  ability: 'strong, weak or none',
  status: 'state of a visit',
  abc: 'A, B or C',
  priceKind: 'retail or purchase',
  entry: 'invoice, shipped, order or prepayment',
};
const SCRIPTS = {
  en: (header) => /^[\x20-\x7e]+$/.test(header),
  ko: (header) => /[\uac00-\ud7a3]/.test(header),
  zh: (header) => /[\u4e00-\u9fff]/.test(header) && !/[\uac00-\ud7a3]/.test(header),
};
const EXAMPLES = 3;
const MONTHS = ['Jan 2026', '2026-01', '202601', '1월', '2026년 1월', '1月', '2026年1月'];

/**
 * The page as text.
 * @param source loads a file of src/ by its path without ending
 * @param textsOf loads the texts of a language
 */
export async function tablesPage(source, textsOf) {
  const { FIELDS } = await source('tables/fields');
  const { parsePeriod } = await source('tables/periods');
  const { RULES, RULE_GROUPS, RULE_NAMES } = await source('workflows/rule-specs');
  const { MAPPINGS_NAME, OWN_COLUMNS_NAME, RULES_SHEET } = await source('workflows/rules');
  const { CUSTOMER_COLUMNS, PROSPECT_COLUMNS } = await source('workflows/classify-customers');
  const { LEAD_COLUMNS } = await source('workflows/score-leads');
  const { STOCK_COLUMNS } = await source('workflows/check-stock');
  const { CLASSES_SHEET, SALES_CUT_NAME, SEASONAL_INDEX_NAME } = await source('workflows/classify-sheet');
  const { STOCK_SHEET } = await source('workflows/stock-sheet');
  const { VISITS_SHEET } = await source('workflows/visit-sheet');
  const { LEFT_OUT_SHEET } = await source('workflows/visit-plan-sheets');
  const { CALENDAR_SHEET } = await source('workflows/visit-calendar-sheet');
  const { DAY_SHEET } = await source('workflows/visit-day-sheets');
  const { CHANGES_SHEET } = await source('workflows/visit-changes-sheet');
  const { columnOwnerName, sheetOwnerName } = await source('workflows/write-plan');
  const { fallbackSheetId } = await source('workflows/placement');
  const [sheets, classify, stock, plan] = await Promise.all(
    ['sheets', 'classify', 'stock', 'plan'].map((file) => textsOf(`en/${file}`)),
  );

  const unread = MONTHS.filter((header) => parsePeriod(header) === undefined);
  if (unread.length > 0) throw new Error(`no months: ${unread.join(', ')}`);

  const own = (title, kind, columns, headers) => [
    '',
    `### ${title}`,
    '',
    `Beside the table *${sheets.kinds[kind]}*:`,
    '',
    '| header | id | cells |',
    '|---|---|---|',
    ...Object.entries(columns).map(([id, format]) => `| ${headers[id]} | \`${id}\` | ${format} |`),
  ];
  const sheetRow = (tab, id, what) => `| ${tab} | \`${sheetOwnerName(id)}\` | ${what} |`;

  return [
    '# Tables: what is read and what is written',
    '',
    'This page is generated from the lists that the code works by (`npm run functions`).',
    '',
    '## How tables are found',
    '',
    'A table is an Excel table or a header row with rows below it, on any sheet. Titles and blank rows above the header, header rows',
    'two deep with merged cells, tables side by side, repeated headers, blank rows and rows with totals are all in order. A column is told by its',
    'header and by what its cells hold. Case, spaces, line breaks, punctuation, full-width letters and units in brackets do not count:',
    '`금액(원)`, `Amount [USD]` and `AMOUNT` are what they seem. Headers may be in English, Korean or Chinese, and mixed.',
    '',
    'The Tables page of the pane shows what was found and lets you choose another column. A choice is remembered in the workbook (Rules',
    'sheet, *Your column header*); there the fields have the ids below, and `–` means “this table has no such column”.',
    '',
    'A row that cannot be read is set aside and listed with its cell and what to do; the others are used. A wrong cell in a column that is',
    'not needed is listed and taken as blank. A customer or prospect listed twice counts once, in the first row. Customers are told by their',
    'code where both tables have one, else by name.',
    ...Object.entries(FIELDS).flatMap(([kind, fields]) => kindPart(kind, fields, sheets)),
    '',
    '## Months as columns',
    '',
    `Columns of the customer list whose headers name months (${MONTHS.map((header) => `\`${header}\``).join(', ')}, or a date) are the`,
    'customer’s history of sales. They may also stand in a table of their own with the customer’s code or name; that table is used when there are',
    'no order lines. Where there are both order lines and months beside the customers, those that cover more complete months are used. Columns such',
    'as *Total*, *Target* or *vs last year* are not months, and the running month is left out.',
    '',
    '## What is written where',
    '',
    'Nothing is written before you have seen the preview. Results go into columns to the right of the team’s table, and into sheets of our own.',
    'Other cells, formulas, formats, filters and validation stay as they are. Rows are found again by their key just before the write; a result cell that',
    'somebody changed in the meantime is a conflict, and then nothing is written. When cells to the right of the table are taken, the results go to',
    `a sheet of their own (\`${sheetOwnerName(fallbackSheetId('Customers'))}\` and the like). One click takes a run back.`,
    ...own('Classify customers', 'Customers', CUSTOMER_COLUMNS, classify.columns.Customers),
    ...own('Classify customers: prospects', 'Prospects', PROSPECT_COLUMNS, classify.columns.Prospects),
    ...own('Score leads', 'Prospects', LEAD_COLUMNS, classify.columns.Prospects),
    ...own('Check stock', 'Stock', STOCK_COLUMNS, stock.columns),
    '',
    '### Sheets',
    '',
    'A sheet is found by its name in the workbook, so you may rename the tab.',
    '',
    '| tab | name of its first cell | what it holds |',
    '|---|---|---|',
    sheetRow(
      sheets.rulesSheet.tab,
      RULES_SHEET,
      'the rules below, remembered columns, the list of own columns',
    ),
    sheetRow(
      classify.sheet.name,
      CLASSES_SHEET,
      'classes, changes of the run, prospects, funnel, cuts and season',
    ),
    sheetRow(
      plan.visits.tab,
      VISITS_SHEET,
      'the visits by day and order; status, date, time, note and columns of your own are kept',
    ),
    sheetRow(plan.calendar.tab, CALENDAR_SHEET, 'the plan as a calendar, a block for each representative'),
    sheetRow(plan.days.tab, DAY_SHEET, 'a page for each representative and day, for printing'),
    sheetRow(plan.leftOut.tab, LEFT_OUT_SHEET, 'visits without a place, why, and what would fit them'),
    sheetRow(plan.changes.tab, CHANGES_SHEET, 'after planning again: what moved, and why'),
    sheetRow(stock.sheet.name, STOCK_SHEET, 'what needs attention, and a summary of each dealer'),
    '',
    '## Names that tell what is ours',
    '',
    'Ownership stands in the workbook itself, as names (*Formulas > Name Manager*):',
    '',
    '| name | over |',
    '|---|---|',
    `| \`${sheetOwnerName('‹sheet›')}\` | the first cell of a sheet of ours |`,
    `| \`${columnOwnerName('‹table›', '‹id›')}\` | the header of a column of ours |`,
    `| \`${MAPPINGS_NAME}\` | the remembered columns on the Rules sheet |`,
    `| \`${OWN_COLUMNS_NAME}\` | the list of own columns on the Rules sheet |`,
    `| \`${SALES_CUT_NAME}\` | the contribution cut for histories of net sales, on the class overview |`,
    `| \`${SEASONAL_INDEX_NAME}\` | the seasonal index of the months looked at, oldest first, on the class overview; 1 throughout where no season was told |`,
    '| the rules below | their cells on the Rules sheet, or wherever the team has put them |',
    '',
    'A name that the team uses for something else is left alone, with a warning. Delete the name and the column or sheet is the team’s own.',
    '',
    '## Rules',
    '',
    'Every number that a team may change is a named cell of the Rules sheet. Formulas take the cells as arguments, for example',
    `\`=SEGMENT([@[Jan]:[Dec]], ${SALES_CUT_NAME}, StabilityCut, ${SEASONAL_INDEX_NAME})\`. A blank or wrong cell stands at its default, with a warning when it is wrong.`,
    ...RULE_GROUPS.flatMap((group) => [
      '',
      `### ${sheets.groups[group]}`,
      '',
      '| name | rule | default | what it does |',
      '|---|---|---|---|',
      ...RULE_NAMES.filter((name) => RULES[name].group === group).map((name) => {
        const { label, note } = sheets.rules[name];
        return `| \`${name}\` | ${cell(label)} | ${defaultText(RULES[name], sheets)} | ${cell(note)} |`;
      }),
    ]),
    '',
  ].join('\n');
}

function kindPart(kind, fields, sheets) {
  const needs = new Map();
  for (const { id, required } of fields) {
    if (required) needs.set(required, [...(needs.get(required) ?? []), sheets.fields[kind][id]]);
  }
  const needText = ({ required }) => {
    if (!required) return '';
    return needs.get(required).length > 1 ? `one of: ${needs.get(required).join(', ')}` : 'yes';
  };
  return [
    '',
    `## ${sheets.kinds[kind]}`,
    '',
    `${KIND_TEXTS[kind]} Used by ${USED_BY[kind]}.`,
    '',
    '| field | id | needed | read as | headers, for example |',
    '|---|---|---|---|---|',
    ...fields.map(
      (field) =>
        `| ${cell(sheets.fields[kind][field.id])} | \`${field.id}\` | ${cell(needText(field))} | ${cell(readAs(field))} | ${headers(field)} |`,
    ),
  ];
}

function readAs({ type, min, max }) {
  const limits = [min === undefined ? '' : `from ${min}`, max === undefined ? '' : `up to ${max}`]
    .filter(Boolean)
    .join(' ');
  return limits && type !== 'condition' ? `${TYPE_TEXTS[type]}, ${limits}` : TYPE_TEXTS[type];
}

/** A few headers in each language. */
function headers({ id, synonyms }) {
  return Object.entries(SCRIPTS)
    .map(([language, isOf]) => {
      const few = synonyms.filter(isOf).slice(0, EXAMPLES);
      if (few.length === 0) throw new Error(`no ${language} header of ${id}`);
      return few.map(cell).join(', ');
    })
    .join(' · ');
}

function defaultText(spec, { units, weekdays }) {
  const unit = spec.unit && spec.unit !== 'share' && units[spec.unit] ? ` ${units[spec.unit]}` : '';
  if (spec.kind === 'time') {
    return `${Math.floor(spec.default / 60)}:${String(spec.default % 60).padStart(2, '0')}`;
  }
  if (spec.kind === 'weekdays') return spec.default.map((day) => weekdays[day]).join(', ');
  if (spec.kind === 'vector') return spec.default.join(', ');
  if (spec.default === null || spec.default === '') return spec.computed ? 'written by a run' : 'blank';
  if (spec.unit === 'share') return `${Math.round(spec.default * 1000) / 10} %`;
  return `${spec.default}${unit}`;
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
