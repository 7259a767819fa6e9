// Proves that numbers of identity papers are warned of wherever a team notes something about people, and that the warning does not repeat them.
import { createTranslator } from '../../src/i18n';
import { problemText } from '../../src/i18n/problem-text';
import { loadFrame, surveyTables } from '../../src/workflows/frame';
import { readRegisters } from '../../src/workflows/registers/read-registers';
import { memoryWorkbook } from '../support/memory-port';

/** The specimen of GB 11643-1999, and numbers that look alike: a telephone, a business registration, an order. */
const SPECIMEN = '11010519491231002X';
const OTHERS = ['+82 10-1234-5678', '123-45-67890', 'SO-20260305-000123'];

const book = () =>
  memoryWorkbook({
    sheets: {
      Customers: [
        ['Customer code', 'Customer name', 'Sales rep', 'Remarks'],
        ['C1', 'North', 'Kim', `owner ${SPECIMEN}`],
        ...OTHERS.map((text, at) => [`C${at + 2}`, `Shop ${at}`, 'Kim', text]),
      ],
      Complaints: [
        ['Complaint date', 'Customer', 'Complaint', 'Called back under'],
        [46_086, 'C1', 'Wet boxes', '820701-2409184'],
      ],
    },
  });

test('in a note of the customer list, with its cell and the kind of number in words', async () => {
  const frame = await loadFrame(book().port, { asOf: 46_090 }, [{ kind: 'Customers' }]);
  if (!frame.ok) throw new Error(JSON.stringify(frame.problems));
  const found = frame.value.problems.filter(({ code }) => code === 'journal-personal-number');
  expect(found.map(({ where }) => where?.address)).toEqual(['D2']);
  const [problem] = found;
  if (!problem) throw new Error('One is found');
  const { text } = problemText(createTranslator('en'), problem);
  expect(text).toMatch(/Chinese identity number/);
  expect(JSON.stringify(problem) + text).not.toMatch(SPECIMEN);
});

test("in a column of a team's own register that we do not even read", async () => {
  const { port } = book();
  const { problems } = await readRegisters(port, await surveyTables(port, {}), 46_090);
  expect(problems).toMatchObject([
    {
      code: 'journal-personal-number',
      where: { sheet: 'Complaints', address: 'D2' },
      args: { kind: 'koreanResident' },
    },
  ]);
});
