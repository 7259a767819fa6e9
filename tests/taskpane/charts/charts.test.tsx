/**
 * @jest-environment jsdom
 */
// Proves that a chart can be read and used without seeing it or pointing at it.
import { useState } from 'react';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BarChart, ParetoChart, ReliabilityPlot, ScatterChart } from '../../../src/taskpane/charts';
import { ServicesProvider } from '../../../src/taskpane/services';
import { fakeServices } from '../support/fake-services';

function draw(element: React.ReactNode, language = 'en') {
  return render(<ServicesProvider value={fakeServices(language)}>{element}</ServicesProvider>);
}

function cellsOf(table: HTMLElement): readonly (readonly string[])[] {
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''));
}

const POINTS = [
  { id: 'h', name: 'Harbour Foods', x: 900, y: 0.9, group: 0 },
  { id: 'g', name: 'Green Lane', x: 20, y: 0.4, group: 1 },
  { id: 'c', name: 'Corner & Sons', x: 300, y: 0.7, group: 0 },
];

describe('Charts', () => {
  it('say in words what a picture shows and give its numbers as a table', async () => {
    draw(
      <BarChart
        title="Orders"
        summary="Orders fell from January to February."
        categoryTitle="Month"
        categories={['Jan', 'Feb']}
        series={[
          { name: 'Won', values: [1200, null] },
          { name: 'Lost', values: [3, 4] },
        ]}
      />,
    );
    expect(screen.getByRole('img', { name: 'Orders fell from January to February.' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Orders: the numbers' }));
    expect(cellsOf(screen.getByRole('table'))).toEqual([
      ['Month', 'Won', 'Lost'],
      ['Jan', '1,200', '3'],
      ['Feb', '–', '4'],
    ]);
  });

  it('lead from dot to dot with the arrow keys, by value across, and tell each', async () => {
    const chosen: string[] = [];
    draw(
      <ScatterChart
        title="Customers"
        summary="Customers by contribution and stability"
        points={POINTS}
        groups={['High', 'Low']}
        x={{ title: 'Contribution' }}
        y={{ title: 'Stability' }}
        onSelect={({ id }) => chosen.push(id)}
      />,
    );
    const dot = screen.getByRole('button', { name: 'Green Lane, 1 of 3' });
    dot.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{Home}{End}');
    expect(chosen).toEqual(['g', 'c', 'h', 'h', 'g', 'h']);
    expect(screen.getByText('Harbour Foods: Contribution 900, Stability 0.9 · High')).toBeTruthy();
  });

  it('choose the dot under the pointer', () => {
    const chosen: string[] = [];
    draw(
      <ScatterChart
        title="Customers"
        summary="Customers"
        points={POINTS}
        groups={['High', 'Low']}
        x={{ title: 'Contribution', domain: [0, 1000] }}
        y={{ title: 'Stability', domain: [0, 1] }}
        onSelect={({ id }) => chosen.push(id)}
      />,
    );
    const drawing = screen.getByRole('group', { name: 'Customers' });
    const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number);
    drawing.getBoundingClientRect = () => ({ left: 0, top: 0, width, height }) as DOMRect;
    // jsdom has no pointer events; the mouse's carry the same places.
    const press = (at: MouseEventInit) =>
      fireEvent(drawing, new MouseEvent('pointerdown', { bubbles: true, ...at }));
    // Far from every dot, then near the top right corner, where only Harbour Foods is.
    press({ clientX: width - 3, clientY: height - 3 });
    expect(chosen).toEqual([]);
    press({ clientX: width * 0.88, clientY: height * 0.19 });
    expect(chosen).toEqual(['h']);
  });

  it('move a cut with the keyboard and tell its value as a slider does', async () => {
    function Moving() {
      const [value, setValue] = useState(2);
      return (
        <ParetoChart
          title="Contribution"
          summary="Contribution"
          items={[50, 30, 15, 5].map((amount, index) => ({
            id: String(index),
            name: `C${index}`,
            value: amount,
          }))}
          itemTitle="Customers"
          valueTitle="Margin"
          cut={{
            axis: 'x',
            name: 'Cut',
            value,
            step: 1,
            format: (count) => `${count} customers`,
            onChange: setValue,
          }}
        />
      );
    }
    draw(<Moving />);
    const slider = screen.getByRole('slider', { name: 'Cut' });
    expect(slider.getAttribute('aria-valuetext')).toBe('2 customers');
    slider.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(slider.getAttribute('aria-valuenow')).toBe('3');
    await userEvent.keyboard('{End}{ArrowUp}');
    expect(slider.getAttribute('aria-valuenow')).toBe('4');
    await userEvent.keyboard('{Home}');
    expect(slider.getAttribute('aria-valuetext')).toBe('0 customers');
    await userEvent.click(screen.getByRole('button', { name: 'Contribution: the numbers' }));
    // Half, then four fifths, then 95 of 100.
    expect(cellsOf(screen.getByRole('table')).map((row) => row[3])).toEqual([
      'Cumulative share',
      '50%',
      '80%',
      '95%',
      '100%',
    ]);
  });

  it('draw a forecast that came true on the diagonal', () => {
    const { container } = draw(
      <ReliabilityPlot
        title="Reliability"
        summary="Right"
        bins={[
          { predicted: 0.25, observed: 0.25, count: 10 },
          { predicted: 0.75, observed: 0.75, count: 40 },
        ]}
      />,
    );
    const numbers = (of: Element, names: readonly string[]) =>
      names.map((name) => Number(of.getAttribute(name)));
    const dots = [...container.querySelectorAll('circle')].map((dot) => numbers(dot, ['cx', 'cy', 'r']));
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] =
      [...container.querySelectorAll('line')]
        .map((line) => numbers(line, ['x1', 'y1', 'x2', 'y2']))
        .find(([a, b, c, d]) => a !== c && b !== d) ?? [];
    for (const [index, share] of [0.25, 0.75].entries()) {
      expect(dots[index]?.[0]).toBeCloseTo(x1 + share * (x2 - x1), 6);
      expect(dots[index]?.[1]).toBeCloseTo(y1 + share * (y2 - y1), 6);
    }
    const [small = [], large = []] = dots;
    // Four times the cases, twice the radius.
    expect((large[2] ?? 0) / (small[2] ?? 1)).toBeCloseTo(2, 6);
  });
});
