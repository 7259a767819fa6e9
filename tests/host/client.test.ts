/** @jest-environment jsdom */
import { createOfficeHost } from '../../workbench/host/office-host';
import { MemoryModel } from '../../workbench/host/memory-model';
import { loadOffice } from '../support/office-runtime';

describe("Microsoft's own client runs over the host", () => {
  it('says that it is in Excel', async () => {
    const model = new MemoryModel(['One', 'Two']);
    const info = await loadOffice(createOfficeHost(model));
    expect(info.host).toBe('Excel');
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('name');
      const range = sheets.getActiveWorksheet().getRange('B2:C3');
      range.values = [
        [1, 'x'],
        [true, "'=1"],
      ];
      range.load('values,address,formulas,valueTypes');
      await context.sync();
      expect(sheets.items.map((s) => s.name)).toEqual(['One', 'Two']);
      expect(range.values).toEqual([
        [1, 'x'],
        [true, '=1'],
      ]);
      expect(range.address).toBe('One!B2:C3');
    });
  });
});
