// Proves that every list of words to choose from can be held by a cell, and that what is chosen is understood when it is read, whatever the language.
import { createTranslator, LANGUAGES } from '../../../src/i18n';
import { fieldOf } from '../../../src/tables/fields';
import { NEW_TABLE_KINDS, NEW_TABLES } from '../../../src/tables/new-table';
import { parseField } from '../../../src/tables/parse-field';
import { parseRegisterCell } from '../../../src/tables/registers/decode-register';
import { REGISTER_IDS } from '../../../src/tables/registers/register-spec';
import { REGISTERS } from '../../../src/tables/registers/registers';
import { newTable } from '../../../src/workflows/new-table';
import { registerWrite } from '../../../src/workflows/registers/register-write';
import { choiceSource } from '../../../src/workflows/sheet-rules';
import type { SheetWrite } from '../../../src/workflows/write-plan';
import { memoryWorkbook } from '../../support/memory-port';

const lists = ({ choices = [] }: SheetWrite) =>
  choices.map(({ column, allowed, row, rows }) => ({
    column,
    words: 'rows' in allowed ? [] : allowed,
    fits: choiceSource({ allowed }) !== undefined,
    whole: row === 1 && rows === undefined,
  }));

describe.each(LANGUAGES)('Words to choose from (%s)', (language) => {
  const { t } = createTranslator(language);

  test.each(REGISTER_IDS)('of the register %s', (id) => {
    const write = registerWrite(id, undefined, [], { language, t });
    if (!write) throw new Error('A register that is not there is made');
    const { columns } = REGISTERS[id];
    const found = lists(write);
    expect(found.map(({ column }) => columns[column]?.id)).toEqual(
      columns.filter(({ type }) => ['choice', 'tick', 'rating'].includes(type)).map((column) => column.id),
    );
    for (const { column, words, fits, whole } of found) {
      const spec = columns[column];
      if (!spec) throw new Error('A list stands over a column');
      expect([spec.id, fits, whole]).toEqual([spec.id, true, true]);
      const read = words.map((word) => parseRegisterCell(spec, word));
      const values = read.map((parsed) => ('value' in parsed ? parsed.value : undefined));
      expect(values).not.toContain(undefined);
      if (spec.type === 'choice') expect(values).toEqual(spec.choices?.map((choice) => choice.id));
      if (spec.type === 'rating') expect(values).toEqual([1, 2, 3, 4, 5]);
      if (spec.type === 'tick') expect(values).toEqual([true]);
    }
  });

  test.each(NEW_TABLE_KINDS)('of the new table %s', async (kind) => {
    const book = memoryWorkbook({ sheets: { Sheet1: [] } });
    const made = await newTable(book.port, { asOf: 46_100, seed: 1, language, t }, kind);
    const [write] = made.ok ? made.value.plan.sheets : [];
    if (!write) throw new Error('A table that is not there is made');
    for (const { column, words, fits } of lists(write)) {
      const field = NEW_TABLES[kind][column] ?? '';
      const type = fieldOf(kind, field)?.type ?? 'text';
      const read = words.map((word) => parseField(type, word, { dateOrder: 'month-first' }));
      expect([field, fits, read.every((parsed) => 'value' in parsed)]).toEqual([field, true, true]);
      expect(new Set(read.map((parsed) => JSON.stringify(parsed))).size).toBe(words.length);
    }
  });
});
