import type { SerialDate } from '../core/serial-date';
import { fromSerial } from '../core/serial-date';

/** One entry of a calendar file. */
export interface CalendarEvent {
  /** Stays the same however often the file is written. */
  readonly uid: string;
  readonly date: SerialDate;
  /** Minutes after midnight. */
  readonly start: number;
  readonly end: number;
  readonly summary: string;
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  readonly description?: string;
  readonly location?: string;
  /** Degrees, WGS 84. */
  readonly place?: { readonly latitude: number; readonly longitude: number };
}

/** How a calendar file is written. */
export interface CalendarOptions {
  readonly name: string;
  /** Day on which the file stands: its stamp, and the revision of every event, so that a later file updates an earlier one. */
  readonly asOf: SerialDate;
  /** `local`: times without a zone, the same clock time wherever they are read. Else a zone of the IANA database; times are then written in UTC. */
  readonly timeZone: string;
}

/** Octets of UTF-8 in a line, the line break not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75;
/** Serial number of 1970-01-01. */
const UNIX_DAY = 25_569;
const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

/**
 * A calendar as text (RFC 5545): CRLF, folded lines, escaped texts, stable ids. Nothing of it depends on the clock.
 * @throws RangeError for a time zone that is not known
 */
export function calendarFile(events: readonly CalendarEvent[], options: CalendarOptions): string {
  const time = timeWriter(options.timeZone);
  const stamp = `${day(options.asOf)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fieldsheet//Visit plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(options.name)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${escaped(event.uid)}`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${Math.floor(options.asOf)}`,
      `DTSTART:${time(event.date, event.start)}`,
      `DTEND:${time(event.date, event.end)}`,
      `SUMMARY:${escaped(event.summary)}`,
      ...(event.description === undefined ? [] : [`DESCRIPTION:${escaped(event.description)}`]),
      ...(event.location === undefined ? [] : [`LOCATION:${escaped(event.location)}`]),
      ...(event.place ? [`GEO:${degrees(event.place.latitude)};${degrees(event.place.longitude)}`] : []),
      `STATUS:${event.status}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Text as a TEXT value: control characters go, line breaks, commas, semicolons and backslashes are escaped (3.3.11). */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A content line in pieces of at most 75 octets, never within a character. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > LINE_OCTETS) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

function degrees(value: number): string {
  return value.toFixed(6);
}

function day(date: SerialDate): string {
  const { year, month, day: dayOfMonth } = fromSerial(date);
  return `${String(year).padStart(4, '0')}${two(month)}${two(dayOfMonth)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function clockText(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}${two(minutes % 60)}00`;
}

/** Writes a day and minutes after midnight as DATE-TIME: floating, or in UTC. */
function timeWriter(timeZone: string): (date: SerialDate, minutes: number) => string {
  if (timeZone === 'local') {
    return (date, minutes) => {
      const whole = Math.round(minutes);
      return `${day(date + Math.floor(whole / 1440))}T${clockText(whole % 1440)}`;
    };
  }
  const offset = zoneOffset(timeZone);
  return (date, minutes) => {
    const local = (date - UNIX_DAY) * MS_PER_DAY + Math.round(minutes) * MS_PER_MINUTE;
    // The offset of the moment that the clock time names, found from the one a little off.
    const utc = local - offset(local - offset(local));
    const total = Math.round(utc / MS_PER_MINUTE);
    return `${day(Math.floor(total / 1440) + UNIX_DAY)}T${clockText(((total % 1440) + 1440) % 1440)}Z`;
  };
}

/** Milliseconds by which a zone is ahead of UTC at a moment. */
function zoneOffset(timeZone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (moment) => {
    const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
    const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
    const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
    return shown - Math.floor(moment / MS_PER_MINUTE) * MS_PER_MINUTE;
  };
}
