// The exported calendars and tables say what the plan says, told by a parser that shares no code with the writer.
import fc from 'fast-check';
import ICAL from 'ical.js';
import { parseIso } from '../../src/core/serial-date';
import { createTranslator } from '../../src/i18n';
import type { CalendarEvent } from '../../src/workflows/calendar-file';
import { calendarFile } from '../../src/workflows/calendar-file';
import { csvFile } from '../../src/workflows/csv-file';
import { parseCsv } from '../../src/cli/parse-csv';
import { buildVisitPlan } from '../../src/workflows/build-visit-plan';
import { exportVisits } from '../../src/workflows/export-visits';
import { solveVisits } from '../../src/visits';
import { memoryWorkbook } from '../support/memory-port';

const day = (iso: string): number => parseIso(iso) ?? NaN;
const asOf = day('2026-02-20');

function events(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

const visit: CalendarEvent = {
  uid: 'C1-1@visits.fieldsheet',
  date: day('2026-03-02'),
  start: 545,
  end: 575,
  summary: 'Han River Mart; Seoul, "north" \\ side',
  status: 'TENTATIVE',
  description: 'EII: every 7 days\nlast seen 9 days ago, overdue',
  location: '한강대로 1, 용산구',
  place: { latitude: 37.51, longitude: 127.01 },
};
const options = { name: 'Kim', asOf, timeZone: 'local' };

describe('a calendar file', () => {
  test('is read back by an independent parser as what was written', () => {
    const [event] = events(calendarFile([visit], options));
    expect(event).toBeDefined();
    expect(event!.uid).toBe(visit.uid);
    expect(event!.summary).toBe(visit.summary);
    expect(event!.description).toBe(visit.description);
    expect(event!.location).toBe(visit.location);
    expect(event!.startDate.toString()).toBe('2026-03-02T09:05:00');
    expect(event!.endDate.toString()).toBe('2026-03-02T09:35:00');
    expect(event!.startDate.zone.tzid).toBe('floating');
    expect(event!.component.getFirstPropertyValue('geo')).toEqual([37.51, 127.01]);
    expect(String(event!.component.getFirstPropertyValue('dtstamp'))).toBe('2026-02-20T00:00:00Z');
  });

  test('has CRLF lines of at most 75 octets, whatever the texts hold (RFC 5545, 3.1)', () => {
    const unicode = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(unicode, unicode, (summary, description) => {
        const text = calendarFile([{ ...visit, summary, description }], options);
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const [event] = events(text);
        const plain = (value: string) => value.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
        expect(event!.summary).toBe(plain(summary));
        expect(event!.description).toBe(plain(description));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    // Korea is nine hours ahead all year; New York changes to summer time on 2026-03-08.
    ['Asia/Seoul', '2026-03-02', 545, '2026-03-02T00:05:00Z'],
    ['Asia/Seoul', '2026-03-02', 8 * 60, '2026-03-01T23:00:00Z'],
    ['America/New_York', '2026-03-06', 540, '2026-03-06T14:00:00Z'],
    ['America/New_York', '2026-03-09', 540, '2026-03-09T13:00:00Z'],
    ['Europe/London', '2026-03-30', 540, '2026-03-30T08:00:00Z'],
    ['Australia/Sydney', '2026-04-06', 540, '2026-04-05T23:00:00Z'],
  ])('in %s on %s at minute %d begins at %s', (timeZone, iso, start, utc) => {
    const text = calendarFile([{ ...visit, date: day(iso), start, end: start + 30 }], {
      ...options,
      timeZone,
    });
    expect(String(events(text)[0]!.startDate)).toBe(utc);
  });
});

describe('a CSV file', () => {
  test('is read back cell by cell', () => {
    const rows = [
      ['a', 'b'],
      ['with "quotes", commas', 'two\nlines'],
      ['한강', 12.5],
    ];
    const text = csvFile(rows);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(parseCsv(text.slice(1)).rows).toEqual(rows.map((row) => row.map(String)));
  });

  test.each(['=HYPERLINK("x")', '+1', '-2+3', '@SUM(A1)', '  =1', '\t=1', '＝1', '|calc'])(
    'does not let %j run as a formula',
    (text) => {
      expect(csvFile([[text]]).slice(1)).toMatch(/^"?'/);
    },
  );

  test('leaves negative numbers alone', () => {
    expect(csvFile([[-3.5, 'x-y']]).slice(1)).toBe('-3.5,x-y\r\n');
  });
});

describe('a plan as files', () => {
  test('there is a calendar for each rep with every visit at its time, and a table with all of them', async () => {
    const { t } = createTranslator('en');
    const outcome = await buildVisitPlan(
      memoryWorkbook({
        sheets: {
          Customers: [
            ['Customer code', 'Customer name', 'Sales rep', 'Address', 'Phone', 'Visits per month'],
            ['C1', 'Han River Mart', 'Kim/North', '1 River Road, Seoul', '02-123', 4],
            ['C2', '=Namsan', 'Lee', null, null, 2],
          ],
        },
      }).port,
      {
        asOf,
        seed: 1,
        t,
        language: 'en',
        solve: (problem, options) => solveVisits(problem, { ...options, iterations: 200 }),
      },
    );
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const { draft, plan } = outcome.value.result;
    const { calendars, csv } = exportVisits(draft, plan, t);
    expect(calendars.map(({ file }) => file)).toEqual(['visits-Kim_North.ics', 'visits-Lee.ics']);
    const north = events(calendars[0]!.text);
    const planned = plan.routes.flatMap(({ date, visits }) =>
      visits.filter(({ customer }) => customer === 'c1').map(({ arrival }) => ({ date, arrival })),
    );
    expect(planned.length).toBeGreaterThanOrEqual(4);
    expect(north.map(({ startDate }) => startDate.hour * 60 + startDate.minute)).toEqual(
      planned.map(({ arrival }) => arrival),
    );
    expect(new Set(north.map(({ uid }) => uid)).size).toBe(north.length);
    expect(north[0]!.location).toBe('1 River Road, Seoul');
    expect(north[0]!.description).toContain('02-123');
    // Nothing depends on the clock: the same plan gives the same bytes.
    expect(exportVisits(draft, plan, t)).toEqual({ calendars, csv });
    const lines = csv.trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + plan.routes.flatMap(({ visits }) => visits).length);
    expect(csv).toContain("'=Namsan");
  });
});
