// Writes what follows from the function catalogue, the fields of tables, the rules and the texts:
//   src/functions/metadata/functions.json, functions-ko-KR.json, functions-zh-CN.json   (what Excel reads)
//   docs/functions/<NAME>.md, docs/functions/README.md                                  (help pages)
//   docs/errors.md                                                                      (every problem with its fix)
//   docs/tables.md                                                                      (tables, fields, rules)
// Run it after changing one of them; `--check` says which files are out of date instead of writing.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tablesPage } from './tables-page.mjs';
import './typescript-hooks.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const source = (file) => import(new URL(`../src/${file}.ts`, import.meta.url).href);
const textsOf = async (file) => (await source(`i18n/${file}`)).default;

const { catalogue, errorsOf, syntaxOf } = await source('functions/catalogue');
const { rangeText } = await source('functions/read-argument');
const { coveredYears, HOLIDAY_COUNTRIES } = await source('calendar/public-holidays');
const { formatIso } = await source('core/serial-date');
const { LANGUAGES, LOCALES } = await source('core/translate');
const HELP_URL = 'https://localhost:3000/docs/functions/';
/** Rooms of the problem codes, with the words over them. */
const ROOM_TITLES = {
  functions: 'Arguments of functions',
  customers: 'Customers and prospects',
  leads: 'Leads',
  visits: 'Visits',
  dealers: 'Stock at dealers',
  calendar: 'Calendar',
  tables: 'Tables of the team',
  workflows: 'Buttons',
  host: 'Excel',
  excel: 'Excel',
  xlsx: 'Workbook files',
  cli: 'Command line',
  pane: 'Task pane',
};

const files = new Map();
const texts = await textsOf('en/functions');
const problems = {};
for (const file of readdirSync(path.join(root, 'src/i18n/en/problems')).sort()) {
  problems[path.parse(file).name] = await textsOf(`en/problems/${path.parse(file).name}`);
}
const problemByCode = Object.assign({}, ...Object.values(problems));

for (const language of LANGUAGES) {
  const file = language === 'en' ? 'functions.json' : `functions-${LOCALES[language]}.json`;
  const metadata = {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: metadataOf(await textsOf(`${language}/functions`)),
  };
  files.set(`src/functions/metadata/${file}`, `${JSON.stringify(metadata, null, 2)}\n`);
}
for (const spec of catalogue) files.set(`docs/functions/${spec.id}.md`, pageOf(spec));
files.set('docs/functions/README.md', indexPage());
files.set('docs/errors.md', errorsPage());
files.set('docs/tables.md', await tablesPage(source, textsOf));

if (process.argv.includes('--check')) {
  const stale = [...files].filter(([file, text]) => read(file) !== text).map(([file]) => file);
  for (const file of [...stale, ...orphans()]) console.error(`out of date: ${file}`);
  process.exitCode = stale.length + orphans().length > 0 ? 1 : 0;
} else {
  for (const file of orphans()) rmSync(path.join(root, file));
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  console.log(`${files.size} files`);
}

function read(file) {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}

/** Pages of functions that are no longer in the catalogue. */
function orphans() {
  try {
    return readdirSync(path.join(root, 'docs/functions'))
      .map((name) => `docs/functions/${name}`)
      .filter((file) => !files.has(file));
  } catch {
    return [];
  }
}

function metadataOf(language) {
  return catalogue.map((spec) => ({
    description: language[spec.id].summary,
    helpUrl: `${HELP_URL}${spec.id}.md`,
    id: spec.id,
    name: spec.id,
    parameters: spec.parameters.map(({ name, optional }) => ({
      description: language[spec.id].parameters[name],
      dimensionality: 'matrix',
      name,
      ...(optional ? { optional: true } : {}),
      type: 'any',
    })),
    result: { dimensionality: 'matrix' },
  }));
}

function pageOf(spec) {
  const text = texts[spec.id];
  return lines(
    `# ${spec.id}`,
    '',
    text.summary,
    '',
    '## Overview',
    '',
    text.overview,
    ...(hasRows(spec)
      ? ['', 'Give one row and it answers in one cell; give many rows and the answers spill below it.']
      : []),
    '',
    '## Syntax',
    '',
    '```',
    `=${syntaxOf(spec)}`,
    '```',
    '',
    '## Arguments',
    '',
    '| argument | | what it is | unit | range |',
    '|---|---|---|---|---|',
    ...spec.parameters.map((parameter) => argumentRow(parameter, text.parameters[parameter.name])),
    '',
    '## Returned value',
    '',
    text.returns,
    ...(spec.result.unit ? ['', `Unit: ${texts.units[spec.result.unit]}.`] : []),
    '',
    '## Errors',
    '',
    '| cell | when | what to do |',
    '|---|---|---|',
    ...errorsOf(spec).map(({ cell, code }) => errorRow(cell, code)),
    '',
    'An error value in an argument is passed on. In a spill only the row that is wrong shows an error.',
    '',
    '## Formula',
    '',
    text.formula,
    '',
    ...(spec.id === 'PUBLICHOLIDAYS' ? countrySection() : []),
    '## Examples',
    '',
    '| formula | result | |',
    '|---|---|---|',
    ...[spec.example, ...(spec.moreExamples ?? [])].map(
      (example, index) =>
        `| \`${cell(example.formula)}\` | ${resultText(spec, example)} | ${cell(text.examples[`e${index + 1}`])} |`,
    ),
    '',
    '## Related',
    '',
    `${spec.related.map((id) => `[${id}](${id}.md)`).join(' · ')} · [all functions](README.md)`,
  );
}

/** Countries with the years that they have dates for. */
function countrySection() {
  const byYears = new Map();
  for (const code of HOLIDAY_COUNTRIES) {
    const { first, last } = coveredYears(code);
    const years = `${first}–${last}`;
    byYears.set(years, [...(byYears.get(years) ?? []), code]);
  }
  return [
    '## Countries',
    '',
    '| years | countries |',
    '|---|---|',
    ...[...byYears].map(([years, codes]) => `| ${years} | ${codes.join(' ')} |`),
    '',
    'Nationwide days only: days of a state, a canton or a province are not among them, nor are days that are decreed for one',
    'year after this list was made. GB means England and Wales.',
    '',
  ];
}

function hasRows(spec) {
  return spec.parameters.some(({ shape }) => shape === 'cell' || shape === 'cells');
}

function argumentRow(parameter, description) {
  const range =
    parameter.type === 'number' && (parameter.min ?? parameter.max ?? parameter.above) !== undefined
      ? rangeText(parameter)
      : (parameter.options ?? []).map((option) => `\`${option}\``).join(' ');
  const unit = parameter.unit
    ? texts.units[parameter.unit]
    : parameter.type === 'number'
      ? ''
      : (texts.types[parameter.type] ?? 'text');
  const need = parameter.optional ? texts.labels.optional : 'required';
  return `| \`${parameter.name}\` | ${need} | ${cell(description)} | ${unit} | ${range} |`;
}

function errorRow(kind, code) {
  const { text, fix } = problemByCode[code];
  return `| \`${kind}\` | ${cell(plain(text))} | ${cell(plain(fix))} |`;
}

function resultText(spec, { result, partial }) {
  const rows = Array.isArray(result) ? result : [[result]];
  const shown = rows
    .map((row) => row.map((value, column) => valueText(spec, value, column)).join(', '))
    .join('<br>');
  return `${shown}${partial ? ' …' : ''}`;
}

function valueText(spec, value, column) {
  const isDate = spec.result.type === 'date' || (spec.result.type === 'rows' && column === 0);
  return isDate && typeof value === 'number' ? formatIso(value) : String(value);
}

function indexPage() {
  const groups = [...new Set(catalogue.map(({ category }) => category))];
  return lines(
    '# Functions',
    '',
    'Every function works on one row and, given many rows, spills. The same function with the same arguments gives the same',
    'answer in a cell, in a spill, in the pane and on the command line. None is volatile, and none reads cells that are not',
    'among its arguments.',
    ...groups.flatMap((group) => [
      '',
      `## ${texts.categories[group]}`,
      '',
      '| function | |',
      '|---|---|',
      ...catalogue
        .filter(({ category }) => category === group)
        .map(({ id }) => `| [${id}](${id}.md) | ${cell(texts[id].summary)} |`),
    ]),
    '',
    '## Errors in cells',
    '',
    '| what is wrong | cell |',
    '|---|---|',
    '| wrong type or shape, unknown option | `#VALUE!` with a message |',
    '| no history, blank cell, too little data | `#N/A` with a message |',
    '| number outside its range | `#NUM!` |',
    '| zero denominator | `#DIV/0!` |',
    '',
    'All messages with what to do: [errors](../errors.md).',
  );
}

function errorsPage() {
  const cells = new Map();
  for (const spec of catalogue) for (const { cell: kind, code } of errorsOf(spec)) cells.set(code, kind);
  return lines(
    '# Errors and what to do',
    '',
    'Every problem that Fieldsheet can report. Words in ‹brackets› are filled in. Problems that a formula can meet show as the',
    'cell error named with them. Problems in tables name the sheet and the cell, set that row aside and keep the others.',
    ...Object.entries(problems).flatMap(([room, list]) => [
      '',
      `## ${ROOM_TITLES[room] ?? room}`,
      ...Object.entries(list).flatMap(([code, { text, fix }]) => [
        '',
        `### ${code}`,
        '',
        `${cells.has(code) ? `In a cell: \`${cells.get(code)}\`. ` : ''}${plain(text)}`,
        ...(fix ? ['', `**What to do:** ${plain(fix)}`] : []),
      ]),
    ]),
  );
}

function plain(text) {
  return text.replace(/\{\{(\w+)\}\}/g, '‹$1›');
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function lines(...all) {
  return `${all.join('\n')}\n`;
}
