/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { TextDecoder, TextEncoder } from 'node:util';
import { parseIso } from '../../src/core/serial-date';
import { createTranslator } from '../../src/i18n';
import { solveVisits } from '../../src/visits';
import { buildVisitPlan } from '../../src/workflows/build-visit-plan';
import { checkStock } from '../../src/workflows/check-stock';
import { classifyCustomers } from '../../src/workflows/classify-customers';
import type { WorkflowRequest } from '../../src/workflows/outcome';
import { filePort, openWorkbookFile } from '../../src/xlsx';
import { newOfficePort } from '../../src/excel/office-port';
import { MemoryModel } from '../../workbench/host/memory-model';
import { createOfficeHost } from '../../workbench/host/office-host';
import { loadOffice } from '../support/office-runtime';
import { visibleState } from '../support/visible-state';

// The jsdom page of the tests lacks both; every browser and Node have them.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** A sample workbook, once as a file and once in "Excel" with the same cells, tables and names. */
async function sample(name: string) {
  const opened = openWorkbookFile(new Uint8Array(readFileSync(`samples/${name}`)));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const file = opened.value;
  const sheets = file.sheets.map((sheet) => sheet.name);
  const model = new MemoryModel(sheets, () => 0);
  const idOf = (sheet: string) => model.sheets().find((candidate) => candidate.name === sheet)?.id ?? '';
  for (const sheet of sheets) {
    const used = file.sheets.find((candidate) => candidate.name === sheet)?.used;
    if (!used) continue;
    const block = file.readArea(used, { formats: true });
    const text = block.values.map((row) =>
      row.map((value) => (typeof value === 'string' ? `'${value}` : value)),
    );
    model.write(idOf(sheet), used, text, 'Local');
    for (const [r, row] of (block.formats ?? []).entries()) {
      for (const [c, numberFormat] of row.entries()) {
        const cell = { row: used.row + r, column: used.column + c, rows: 1, columns: 1 };
        if (numberFormat !== 'General') model.format(idOf(sheet), cell, { numberFormat });
      }
    }
    for (const merge of block.merges ?? []) model.merge(idOf(sheet), merge);
  }
  for (const table of file.tables) {
    const info = model.addTable(idOf(table.sheet), table.area, { name: table.name });
    if (table.totalRow) model.updateTable(info.id, { totalRow: true });
  }
  for (const { name: defined, formula, sheet } of file.names) {
    if (sheet === undefined) model.setName({ name: defined, formula, visible: true });
  }
  await loadOffice(createOfficeHost(model));
  return { model, excel: newOfficePort(), file: filePort(file) };
}

describe.each([
  ['field-sales-en.xlsx', 'en'],
  ['beverage-distributor-ko.xlsx', 'ko'],
  ['packaged-food-zh.xlsx', 'zh'],
] as const)(
  '%s: the tasks write the same into Excel and into the file, and are taken back',
  (name, language) => {
    const { t } = createTranslator(language);
    const request: WorkflowRequest = {
      asOf: parseIso('2026-11-02') ?? 0,
      seed: 1,
      t,
      language,
      solve: (problem, { seed }) => solveVisits(problem, { seed, iterations: 50 }),
    };

    it.each([
      ['classify customers', classifyCustomers],
      ['check stock', checkStock],
      ['build the visit plan', buildVisitPlan],
    ] as const)(
      '%s',
      async (_title, workflow) => {
        const { model, excel, file } = await sample(name);
        const before = JSON.stringify(visibleState(model));
        const plans = await Promise.all([workflow(excel, request), workflow(file, request)]);
        const [ours, theirs] = plans;
        if (!ours.ok || !theirs.ok)
          throw new Error(
            JSON.stringify(
              plans.map((plan) =>
                plan.ok ? 'ok' : plan.problems.filter(({ severity }) => severity === 'error').slice(-4),
              ),
            ),
          );
        expect(ours.value.plan).toEqual(theirs.value.plan);
        const written = await excel.apply(ours.value.plan);
        const filed = await file.apply(theirs.value.plan);
        if (!written.ok || !filed.ok) throw new Error(JSON.stringify([written, filed]).slice(0, 2000));
        expect(written.value.cells).toBe(filed.value.cells);
        const outline = await excel.outline();
        const fileOutline = await file.outline();
        expect(outline.sheets.map((sheet) => [sheet.name, sheet.used])).toEqual(
          fileOutline.sheets.map((sheet) => [sheet.name, sheet.used]),
        );
        for (const { used } of outline.sheets) {
          if (!used) continue;
          const [[a], [b]] = await Promise.all([excel.read([used]), file.read([used])]);
          expect(a?.values).toEqual(b?.values);
        }
        const undone = await excel.undo(written.value.undo);
        expect(undone.ok && undone.value.problems).toEqual([]);
        // Compared as text: a difference among a million cells would take minutes to print.
        expect(JSON.stringify(visibleState(model)) === before).toBe(true);
      },
      60_000,
    );
  },
);
