import type { Day } from '../rules/day';

/** One whole day in a calendar, without a time zone. */
export interface CalendarDay {
  /** Permanent and unique in the world. */
  readonly uid: string;
  readonly day: Day;
  /** When the entry was made: a day, counted as midnight UTC. */
  readonly made: Day;
  readonly summary: string;
  readonly description: string;
  readonly url?: string;
}

/** A calendar file (RFC 5545) with one all-day entry and a reminder on that morning. */
export function makeCalendarFile({
  uid,
  day,
  made,
  summary,
  description,
  url,
}: CalendarDay): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Opt-Out Atlas//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(made)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}

/** RFC 5545, 3.3.11: a text has no control character but the tab. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

/** RFC 5545, 3.1: no line longer than 75 octets; what is cut goes on after a space. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}
