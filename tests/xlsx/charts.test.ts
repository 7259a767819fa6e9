// Proves that charts of ours go into a file as ECMA-376 part 1 (21.2, 20.5) asks, come out again, and leave everything else alone.
import type { ChartWrite } from '../../src/workflows/write-plan';
import { createWorkbookFile } from '../../src/xlsx/create-workbook-file';
import { filePort } from '../../src/xlsx/file-port';
import { PackageParts } from '../../src/xlsx/package-parts';
import type { WorkbookFile } from '../../src/xlsx/workbook-file';
import type { XmlElement } from '../../src/xlsx/xml-tree';
import { attribute, parseRoot, textOf } from '../../src/xlsx/xml-tree';
import { CHARTS, chartPlan } from '../support/chart-plan';
import { changedParts, open, packageFaults, partText, withPart } from './workbook-checks';

const [COLUMN] = CHARTS as readonly [ChartWrite];

async function write(file: WorkbookFile, ...plan: Parameters<typeof chartPlan>): Promise<Uint8Array> {
  const applied = await filePort(file).apply(chartPlan(...plan));
  expect(applied.ok).toBe(true);
  return file.save();
}

function every(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.flatMap((inner) => [
    ...(inner.local === local ? [inner] : []),
    ...every(inner, local),
  ]);
}

function chartParts(bytes: Uint8Array): readonly string[] {
  return new PackageParts(bytes).entries.map(({ name }) => name).filter((name) => /charts\//.test(name));
}

/** Children of plotArea, chart groups and series must stand in the order of the schema. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  chartSpace: ['roundedCorners', 'chart'],
  chart: ['title', 'autoTitleDeleted', 'plotArea', 'legend', 'plotVisOnly', 'dispBlanksAs'],
  plotArea: ['layout', 'barChart', 'lineChart', 'scatterChart', 'catAx', 'valAx'],
  barChart: ['barDir', 'grouping', 'varyColors', 'ser', 'gapWidth', 'overlap', 'axId'],
  lineChart: ['grouping', 'varyColors', 'ser', 'marker', 'axId'],
  scatterChart: ['scatterStyle', 'varyColors', 'ser', 'axId'],
  ser: [
    ...['idx', 'order', 'tx', 'spPr', 'invertIfNegative', 'marker'],
    ...['cat', 'val', 'xVal', 'yVal', 'smooth'],
  ],
  catAx: [
    ...['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'title', 'numFmt', 'majorTickMark'],
    ...['minorTickMark', 'tickLblPos', 'crossAx', 'crosses', 'auto', 'lblAlgn', 'lblOffset', 'noMultiLvlLbl'],
  ],
  valAx: [
    ...['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'title', 'numFmt', 'majorTickMark'],
    ...['minorTickMark', 'tickLblPos', 'crossAx', 'crosses', 'crossBetween'],
  ],
};

/** What stands out of order; axes may alternate in a plot area. */
function disorder(element: XmlElement): readonly string[] {
  const order = ORDER[element.local];
  const ranks = element.children.map(({ local }) =>
    order ? order.indexOf(local === 'valAx' ? 'catAx' : local) : 0,
  );
  const wrong =
    order && element.local === 'plotArea'
      ? ranks.some((rank, index) => rank < 0 || rank < (ranks[index - 1] ?? 0))
      : order &&
        element.children.some(
          ({ local }, index) =>
            order.indexOf(local) < 0 ||
            order.indexOf(local) < order.indexOf(element.children[index - 1]?.local ?? local),
        );
  return [...(wrong === true ? [element.local] : []), ...element.children.flatMap(disorder)];
}

describe('Charts of ours in a file', () => {
  it('make a whole package in which each series leads to its cells', async () => {
    const bytes = await write(createWorkbookFile('Data'), CHARTS);
    expect(packageFaults(bytes)).toEqual([]);
    expect(chartParts(bytes)).toHaveLength(5);
    for (const part of chartParts(bytes))
      expect(disorder(parseRoot(partText(bytes, part), part))).toEqual([]);
    const text = partText(bytes, 'xl/charts/chart1.xml');
    const root = parseRoot(text, 'chart1');
    expect(every(root, 'f').map((element) => textOf(text, element))).toEqual([
      "'Kim''s board'!$A$2:$A$5",
      "'Kim''s board'!$B$2:$B$5",
      "'Kim''s board'!$A$2:$A$5",
      "'Kim''s board'!$C$2:$C$5",
    ]);
    // The month without orders has no point: a gap, not a zero.
    const [months, orders] = every(root, 'ser').flatMap((ser) => every(ser, 'pt').length);
    expect([months, orders]).toEqual([7, 8]);
    expect(every(root, 't').map((element) => textOf(text, element))).toEqual([
      'Orders & win rate <2026>',
      'Month',
      'Orders',
    ]);
    // The line has its own pair of axes, which name each other.
    const axes = [...every(root, 'catAx'), ...every(root, 'valAx')].map((axis) =>
      ['axId', 'crossAx'].map((tag) => attribute(every(axis, tag)[0], 'val')),
    );
    expect(axes).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['2', '1'],
      ['4', '3'],
    ]);
    expect(every(root, 'lineChart')[0] && every(every(root, 'lineChart')[0]!, 'axId').length).toBe(2);
  });

  it('cover the cells that they were given', async () => {
    const bytes = await write(createWorkbookFile('Data'), [COLUMN]);
    const text = partText(bytes, 'xl/drawings/drawing1.xml');
    const root = parseRoot(text, 'drawing');
    const corner = (tag: string) =>
      ['row', 'col'].map((name) => Number(textOf(text, every(every(root, tag)[0]!, name)[0])));
    expect([corner('from'), corner('to')]).toEqual([
      [7, 0],
      [22, 8],
    ]);
    expect(open(bytes).chartNames("Kim's board")).toEqual(['Fieldsheet.Chart.Orders']);
  });

  it('replace the earlier ones with their parts, and take the drawing along when none is left', async () => {
    const first = await write(createWorkbookFile('Data'), CHARTS);
    const fewer = await write(open(first), [COLUMN]);
    expect(packageFaults(fewer)).toEqual([]);
    expect(open(fewer).chartNames("Kim's board")).toEqual(['Fieldsheet.Chart.Orders']);
    expect(chartParts(fewer)).toHaveLength(1);
    const none = await write(open(fewer), []);
    expect(packageFaults(none)).toEqual([]);
    expect(new PackageParts(none).entries.filter(({ name }) => /chart|drawing/.test(name))).toEqual([]);
  });

  it('change alone where a sheet is only updated', async () => {
    const first = await write(createWorkbookFile('Data'), CHARTS);
    const changed = await write(open(first), [{ ...COLUMN, title: 'New title' }], {
      mode: 'update',
      blocks: [],
    });
    expect(packageFaults(changed)).toEqual([]);
    expect([...open(changed).chartNames("Kim's board")].sort()).toEqual(
      CHARTS.map(({ id }) => `Fieldsheet.Chart.${id}`).sort(),
    );
    const parts = chartParts(changed);
    expect(parts.filter((part) => partText(changed, part).includes('New title'))).toHaveLength(1);
    const kept = chartParts(first).filter((part) => !partText(first, part).includes('2026'));
    expect(changedParts(first, changed).filter((part) => kept.includes(part))).toEqual([]);
  });

  it("leave somebody else's chart on our sheet as it is", async () => {
    const first = await write(createWorkbookFile('Data'), CHARTS.slice(0, 2));
    // A colleague copies a chart and names it: its part and its place are theirs from then on.
    const parts = new PackageParts(first);
    const theirs = parts.text('xl/drawings/drawing1.xml').replace('Fieldsheet.Chart.Stacked', 'My chart');
    const file = open(withPart(first, 'xl/drawings/drawing1.xml', theirs));
    const bytes = await write(file, [{ ...COLUMN, id: 'Other' }]);
    expect(packageFaults(bytes)).toEqual([]);
    expect([...open(bytes).chartNames("Kim's board")].sort()).toEqual(['Fieldsheet.Chart.Other', 'My chart']);
    expect(changedParts(first, bytes)).not.toContain('xl/charts/chart2.xml');
    file.removeCharts("Kim's board", ['My chart']);
    expect(open(file.save()).chartNames("Kim's board")).toContain('My chart');
  });

  it('go with the undo, and come back when they stood there before', async () => {
    const file = createWorkbookFile('Data');
    const port = filePort(file);
    const bare = file.save();
    const first = await port.apply(chartPlan([COLUMN]));
    const saved = file.save();
    const second = await port.apply(chartPlan([{ ...COLUMN, id: 'Other' }]));
    if (!first.ok || !second.ok) throw new Error('refused');
    await port.undo(second.value.undo);
    expect(Buffer.compare(file.save(), saved)).toBe(0);
    file.setCells('Data', [{ row: 0, column: 0, value: 'typed since' }]);
    await port.undo(first.value.undo);
    expect(file.sheets.map(({ name }) => name)).toEqual(['Data']);
    expect(chartParts(file.save())).toEqual([]);
    expect(chartParts(bare)).toEqual([]);
  });
});
