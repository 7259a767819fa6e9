import type { CellBlock, CellValue } from '../../src/core/cell';
import { LANGUAGES } from '../../src/core/translate';
import { createTranslator } from '../../src/i18n';
import { headerId } from '../../src/tables/normalise-header';
import { decodeRegister } from '../../src/tables/registers/decode-register';
import { firstWord, listOf, REGISTER_IDS } from '../../src/tables/registers/register-spec';
import { DEFAULT_TOOLS } from '../../src/tables/registers/journal-registers';
import { REGISTERS } from '../../src/tables/registers/registers';

const block = (values: readonly (readonly CellValue[])[], row = 0, column = 0): CellBlock => ({
  sheet: 'Log',
  row,
  column,
  rows: values.length,
  columns: values[0]?.length ?? 0,
  values,
});

describe('Registers: records that people type are read in three languages', () => {
  test('no header of a register means two of its columns, in any language', () => {
    for (const id of REGISTER_IDS) {
      const owners = new Map<string, string>();
      for (const { id: column, words, telling } of REGISTERS[id].columns) {
        for (const word of [...listOf(words), ...(telling ? listOf(telling) : [])]) {
          const known = owners.get(headerId(word)) ?? column;
          expect(`${id} ${word}: ${known}`).toBe(`${id} ${word}: ${column}`);
          owners.set(headerId(word), column);
        }
      }
    }
  });

  test('no word of a choice means two things, and all three languages have one', () => {
    for (const { columns } of Object.values(REGISTERS)) {
      for (const { choices = [] } of columns) {
        for (const language of LANGUAGES) {
          const words = choices.map((choice) => firstWord(choice.words, language));
          expect(new Set(words).size).toBe(choices.length);
          expect(words).not.toContain('');
        }
      }
    }
  });

  test.each([
    ['en', ['Date', 'Customer', 'About', 'What', 'Done on'], 'delivery'],
    ['ko', ['날짜', '거래처', '구분', '내용', '완료일'], '배송'],
    ['zh', ['日期', '客户', '类别', '内容', '完成日期'], '送货'],
  ] as const)('a complaint under %s headers, in another order and further down', (_, headers, kind) => {
    const [date, customer, about, what, done] = headers;
    const read = decodeRegister(
      REGISTERS.Complaints,
      block(
        [
          ['notes above', null, null, null, null],
          [what, done, customer, date, about],
          ['wet boxes', 46090, 'C1', '2026-03-05', kind],
          [null, null, null, null, null],
        ],
        4,
        2,
      ),
    );
    expect(read.problems).toEqual([]);
    expect(read.headerRow).toBe(5);
    expect(read.blanks).toEqual([7]);
    // 2026-03-05 is 46086 days after 1899-12-30.
    expect(read.rows.map(({ values, place }) => [values, place.row])).toEqual([
      [{ What: 'wet boxes', Done: 46090, Customer: 'C1', Date: 46086, Kind: 'delivery' }, 7],
    ]);
  });

  test('a column is found by its workbook name whatever its header says', () => {
    const read = decodeRegister(
      REGISTERS.Tools,
      block([
        ['Renamed', 'Note'],
        ['Samples', 'in the car'],
      ]),
      new Map([['tool', 0]]),
    );
    expect(read.rows[0]?.values).toEqual({ Tool: 'Samples', Note: 'in the car' });
  });

  test('what cannot be read is told with its cell; the row counts as long as it has what it needs', () => {
    const read = decodeRegister(
      REGISTERS.VisitLog,
      block([
        ['Visit date', 'Customer', 'Sell', 'Result 1', 'Trusts the product (1-5)', 'Order taken'],
        [46086, 'C1', 'maybe', 'so so', 6, 'much'],
        [46086, null, 'yes', 'met', 5, 10],
        [{ error: '#REF!' }, 'C2', null, null, null, null],
      ]),
    );
    expect(read.rows.map(({ values }) => values)).toEqual([{ Date: 46086, Customer: 'C1' }]);
    expect(read.problems.map(({ code, where }) => `${where?.address} ${code}`).sort()).toEqual([
      'A4 journal-error-cell',
      'B3 journal-cell-missing',
      'C2 journal-not-a-tick',
      'D2 journal-not-a-choice',
      'E2 journal-not-a-rating',
      'F2 journal-not-a-number',
    ]);
  });

  test('pages call a register what the tab of its sheet is called', () => {
    for (const language of LANGUAGES) {
      const { t } = createTranslator(language);
      const names = REGISTER_IDS.map((id) => [id, t(`sheets:kinds.${id}`)]);
      expect(names).toEqual(REGISTER_IDS.map((id) => [id, firstWord(REGISTERS[id].words, language)]));
    }
  });

  test('ten tools to carry, named in three languages', () => {
    expect(DEFAULT_TOOLS).toHaveLength(10);
    for (const language of LANGUAGES)
      expect(new Set(DEFAULT_TOOLS.map((words) => firstWord(words, language))).size).toBe(10);
  });
});
