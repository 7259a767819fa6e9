import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { changedParts, packageFaults } from '../xlsx/workbook-checks';
import { Session } from './support/session';

const folder = path.join(process.env['FIELDSHEET_DATA'] ?? '../shared/data', 'workbooks');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name)) : [];
/** What an edit of one cell may touch besides its sheet: results elsewhere, and the mark that Excel shall calculate. */
const FOLLOWS =
  /^xl\/(?:worksheets\/sheet\d+\.xml|workbook\.xml|calcChain\.xml|_rels\/workbook\.xml\.rels)$|^\[Content_Types\]\.xml$/;

if (!files.length) {
  test.skip(`there are no third-party workbooks in ${folder}; set FIELDSHEET_DATA`, () => undefined);
} else {
  describe("other people's workbooks go through the grid without a loss", () => {
    let session: Session;

    beforeAll(async () => {
      session = await Session.start({ language: 'en' });
      await session.page.getByRole('button', { name: 'Blank workbook' }).click();
    });
    afterAll(() => session?.close());

    test.each(files)(
      '%s is the same after opening and saving, and keeps every part after an edit',
      async (name) => {
        const original = new Uint8Array(readFileSync(path.join(folder, name)));
        const opened = await session.page.evaluate(
          ([base64, file]) => window.__workbench!.openBytes(base64!, file!),
          [Buffer.from(original).toString('base64'), name],
        );
        expect(opened).toBe(true);
        await session.page.waitForTimeout(1000);
        await session.settle();
        expect(Buffer.compare(await session.save(), original)).toBe(0);

        const [sheet] = await session.page.evaluate(() =>
          window.__workbench!.sheets().filter(({ visible }) => visible),
        );
        const place = `'${sheet?.name.replaceAll("'", "''")}'!AZ200`;
        await session.type(place, '7');
        expect(await session.values(place)).toEqual([[7]]);
        const saved = await session.save();
        expect(packageFaults(saved)).toEqual([]);
        const changed = changedParts(original, saved);
        expect(changed).not.toEqual([]);
        expect(changed.filter((part) => !FOLLOWS.test(part))).toEqual([]);
      },
    );

    test('nothing failed on the page and nothing left the machine', () => {
      expect(session.faults).toEqual([]);
    });
  });
}
