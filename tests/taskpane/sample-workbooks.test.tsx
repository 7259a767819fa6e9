/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { screen } from '@testing-library/react';
import { toSerial } from '../../src/core/serial-date';
import { createTranslator } from '../../src/i18n';
import { createPaneWorkbook } from '../../src/taskpane/create-pane-workbook';
import { createTaskRunner } from '../../src/taskpane/create-task-runner';
import { NEEDED_TABLES } from '../../src/taskpane/tasks';
import type { TaskId } from '../../src/taskpane/navigation';
import { filePort, openWorkbookFile } from '../../src/xlsx';
import '../support/text-codecs';
import { renderPane } from './support/render-pane';

const SAMPLES = path.join(__dirname, '../../samples');
const AS_OF = toSerial({ year: 2026, month: 10, day: 31 }) ?? 0;

/** The pane's services over a sample file instead of Excel: the same port, so the same screens. */
function open(file: string, language: string) {
  const opened = openWorkbookFile(new Uint8Array(readFileSync(path.join(SAMPLES, file))));
  if (!opened.ok) throw new Error(`${file} cannot be read: ${JSON.stringify(opened.problems)}`);
  const port = filePort(opened.value);
  const translator = createTranslator(language);
  return {
    port,
    translator,
    workbook: createPaneWorkbook(port, translator.t, () => Promise.resolve(), translator.language),
    run: createTaskRunner(port, translator),
    today: () => AS_OF,
  };
}

const CASES = [
  ['field-sales-en.xlsx', 'en'],
  ['beverage-distributor-ko.xlsx', 'ko'],
  ['packaged-food-zh.xlsx', 'zh'],
] as const;

describe('Pane over the sample workbooks: each task goes from the card to the sheet and back', () => {
  it.each(CASES)(
    '%s',
    async (file, language) => {
      expect(existsSync(path.join(SAMPLES, file))).toBe(true);
      const services = open(file, language);
      const { t } = services.translator;
      const { user } = renderPane({ language, services });
      // By text, which jsdom finds many times faster than by role in a page of this size.
      const find = (text: string) =>
        screen.findAllByText(text, { ignore: '[aria-live]' }, { timeout: 10_000 });
      const press = async (text: string) => user.click((await find(text)).at(-1) as HTMLElement);

      // The samples hold no travel times of their own, nor prices, accounts and audits.
      const {
        travel: _travel,
        prices: _prices,
        accounts: _accounts,
        audit: _audit,
        ...needed
      } = NEEDED_TABLES;
      for (const kind of Object.values(needed).flat(2)) {
        if (kind === 'Orders') continue; // One sample keeps its sales in columns of the customers.
        await find(t(`sheets:kinds.${kind}`));
      }
      for (const task of ['classify', 'score', 'stock'] satisfies TaskId[]) {
        const before = await services.port.outline();
        await press(t(`pane:tasks.${task}.title`));
        await press(t('pane:run.start'));
        await press(t('pane:preview.apply'));
        await find(t('pane:done.title'));
        expect((await services.port.outline()).names.length).toBeGreaterThan(before.names.length);
        await press(t('pane:done.undo'));
        await find(t('pane:undone.title'));
        expect(await services.port.outline()).toEqual(before);
        await press(t('pane:done.home'));
      }
    },
    120_000,
  );

  it('keeps a rule and a corrected column in the workbook', async () => {
    const { workbook } = open('field-sales-en.xlsx', 'en');
    expect((await workbook.readRules()).written).toBe(false);
    expect((await workbook.saveRules({ StabilityCut: 0.7, WorkDays: [1, 2, 3, 4, 6] })).ok).toBe(true);
    const rules = await workbook.readRules();
    expect(rules.written).toBe(true);
    expect(rules.values.StabilityCut).toBe(0.7);
    expect(rules.values.WorkDays).toEqual([1, 2, 3, 4, 6]);

    const [table] = (await workbook.survey()).filter(({ kind }) => kind === 'Customers');
    const field = table?.fields.find((mapped) => mapped.field === 'rep');
    if (!table || !field) throw new Error('The sample names the reps');
    const saved = await workbook.saveMapping({
      kind: 'Customers',
      table: table.table,
      fields: { rep: null },
    });
    expect(saved.ok).toBe(true);
    const [again] = (await workbook.survey()).filter(({ kind }) => kind === 'Customers');
    expect(again?.fields.some((mapped) => mapped.field === 'rep')).toBe(false);
  });
});
