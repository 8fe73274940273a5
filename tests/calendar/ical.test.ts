import { describe, expect, test } from 'vitest';
import { makeCalendarFile } from '../../lib/calendar/ical';

const entry = {
  uid: 'one',
  day: '2027-11-22',
  made: '2026-11-22',
  summary: 'Look again; at “it”, please',
  description:
    'First line\nsecond \\ line, with a very long sentence that must be folded — ümläut ümläut ümläut',
  url: 'https://example.org/en/de/#v=1&uses=posts',
};

describe('a calendar file', () => {
  const file = makeCalendarFile(entry);
  const lines = file.split('\r\n');

  test('is one whole day without a time zone', () => {
    expect(lines).toContain('DTSTART;VALUE=DATE:20271122');
    expect(file).not.toContain('TZID');
  });

  test('ends every line with CRLF and has no line over 75 octets', () => {
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  test('escapes commas, semicolons, backslashes and line ends', () => {
    const unfolded = file.replaceAll('\r\n ', '');
    expect(unfolded).toContain('SUMMARY:Look again\\; at “it”\\, please');
    expect(unfolded).toContain('DESCRIPTION:First line\\nsecond \\\\ line\\, with a very long');
    expect(unfolded).toContain('ümläut ümläut ümläut');
  });

  test('leaves an address as it is', () => {
    expect(file.replaceAll('\r\n ', '')).toContain('URL:https://example.org/en/de/#v=1&uses=posts');
  });
});
