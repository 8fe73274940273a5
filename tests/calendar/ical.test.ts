import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCalendarFile } from '../../lib/calendar/ical';
import { readCalendar } from './read-calendar';

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

/** Any text that a line of a page can have, and what breaks files: escapes, line ends, long letters. */
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => text.replace(/\p{Cc}/gu, ' ')),
  fc
    .array(fc.constantFrom('\\', '\\n', ';', ',', ':', '\n', '"', ' ', '\t', 'END:', '👩‍👩‍👧', 'ß'))
    .map((parts) => parts.join('')),
);

describe('a calendar program', () => {
  test('sees what the entry says', () => {
    expect(readCalendar(makeCalendarFile(entry))).toEqual({
      version: '2.0',
      uid: 'one',
      day: '2027-11-22',
      isWholeDay: true,
      made: '20261122T000000Z',
      summary: entry.summary,
      description: entry.description,
      url: entry.url,
      alarm: entry.summary,
    });
  });

  test('sees any text as it was', () => {
    fc.assert(
      fc.property(texts, texts, (summary, description) => {
        const file = makeCalendarFile({ ...entry, summary, description });
        const seen = readCalendar(file);
        expect(seen).toMatchObject({ summary, description, alarm: summary, day: entry.day });
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });

  test('sees no letter cut in two by the end of a line', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), (length) => {
        const summary = `${'x'.repeat(length)}${'€😀'.repeat(30)}`;
        const bytes = new TextEncoder().encode(makeCalendarFile({ ...entry, summary }));
        const lines = splitLines(bytes).map((line) =>
          new TextDecoder('utf-8', { fatal: true }).decode(line),
        );
        expect(readCalendar(lines.join('\r\n')).summary).toBe(summary);
      }),
    );
  });

  test('sees a line end of any kind as a line end, and no control character', () => {
    const file = makeCalendarFile({
      ...entry,
      summary: 'a\u0000b\u007fc',
      description: 'a\rb\r\nc',
    });
    expect(readCalendar(file)).toMatchObject({ summary: 'abc', description: 'a\nb\nc' });
  });

  test('sees an entry without an address where there is none', () => {
    const { url: _, ...without } = entry;
    expect(readCalendar(makeCalendarFile(without)).url).toBeNull();
  });
});

/** The lines as they lie in the file: a program may read it byte by byte. */
function splitLines(bytes: Uint8Array): Uint8Array[] {
  const ends = [...bytes.keys()].filter((at) => bytes[at] === 10 && bytes[at - 1] === 13);
  return [...ends, bytes.length + 1].map((end, index) =>
    bytes.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end - 1),
  );
}
