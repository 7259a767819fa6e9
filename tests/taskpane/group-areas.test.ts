import { addressesBySheet, groupAreas } from '../../src/taskpane/state/group-areas';
import type { PreviewArea } from '../../src/workflows/outcome';

const column = (address: string, label: string, cells = 10): PreviewArea => ({
  action: 'new-column',
  address,
  label,
  cells,
});

describe('Areas of a preview: put together by sheet and by what is done', () => {
  it('draws one area around columns of one sheet and keeps other sheets and actions apart', () => {
    expect(
      groupAreas([
        column("'My list'!N2:N11", 'Class'),
        column("'My list'!O2:O11", 'Stability'),
        column('Prospects!AE2:AE11', 'Class'),
        { action: 'new-sheet', address: 'Rules', label: 'Rules', cells: 90 },
        { action: 'new-sheet', address: 'Results', label: 'Results', cells: 40, charts: 3 },
      ]),
    ).toEqual([
      {
        action: 'new-column',
        labels: ['Class', 'Stability'],
        address: "'My list'!N2:O11",
        cells: 20,
        charts: 0,
      },
      { action: 'new-column', labels: ['Class'], address: 'Prospects!AE2:AE11', cells: 10, charts: 0 },
      { action: 'new-sheet', labels: ['Rules'], address: 'Rules', cells: 90, charts: 0 },
      { action: 'new-sheet', labels: ['Results'], address: 'Results', cells: 40, charts: 3 },
    ]);
  });

  it('gives one address a sheet for what was written in pieces', () => {
    expect(
      addressesBySheet(['Customers!N2:N34', 'Customers!N36:N61', "'거래처'!B3", 'Customers!U2:U34']),
    ).toEqual(['Customers!N2:U61', "'거래처'!B3"]);
    expect(addressesBySheet(['Rules'])).toEqual(['Rules']);
  });
});
