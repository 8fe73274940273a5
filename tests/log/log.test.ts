import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayOf,
  decodeLog,
  ENTRIES,
  encodeLog,
  enterDay,
  findFault,
  type Log,
  removeDay,
} from '../../lib/log/log';

const EMPTY: Log = { law: 'eu-gdpr', place: 'DE', entries: [] };
const SENT = enterDay(EMPTY, 'form-sent', '2026-11-22');
const TODAY = '2026-12-01';

describe('what a person did', () => {
  test('comes back from the browser as it was kept', () => {
    const log = enterDay(SENT, 'confirmation-received', '2026-11-23');
    expect(decodeLog(encodeLog(log))).toEqual(log);
  });

  test('is told in the order it goes, in whatever order it was entered', () => {
    const log = enterDay(SENT, 'switched-off', '2026-11-20');
    expect(log.entries.map(({ what }) => what)).toEqual(['switched-off', 'form-sent']);
  });

  test('has one day each: a second one for the same thing takes the place of the first', () => {
    const log = enterDay(SENT, 'form-sent', '2026-11-25');
    expect(log.entries).toEqual([{ what: 'form-sent', on: '2026-11-25' }]);
  });

  test('can be taken back, one thing at a time', () => {
    const log = removeDay(enterDay(SENT, 'switched-off', '2026-11-20'), 'form-sent');
    expect(dayOf(log, 'form-sent')).toBeNull();
    expect(dayOf(log, 'switched-off')).toBe('2026-11-20');
  });

  test('of every kind comes back, on any day since the guide’s first', () => {
    const days = fc
      .date({ min: new Date('2024-09-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...ENTRIES), days)), (given) => {
        const log = given.reduce((sofar, [what, on]) => enterDay(sofar, what, on), EMPTY);
        expect(decodeLog(encodeLog(log))).toEqual(given.length === 0 ? null : log);
      }),
    );
  });
});

describe('a day that someone enters', () => {
  test.each([
    ['31 February', 'form-sent', '2027-02-31', 'impossible'],
    ['no day at all', 'form-sent', '', 'impossible'],
    ['a year of which only a part is typed', 'form-sent', '0202-11-22', 'too-early'],
    ['tomorrow', 'form-sent', '2026-12-02', 'future'],
    ['a confirmation before the sending', 'confirmation-received', '2026-11-21', 'out-of-order'],
    ['a complaint before the sending', 'complaint-sent', '2026-11-21', 'out-of-order'],
    ['today', 'answer-received', '2026-12-01', null],
    ['a confirmation on the day of sending', 'confirmation-received', '2026-11-22', null],
    ['a switch turned off before anything was sent', 'switched-off', '2026-11-01', null],
    ['a switch turned off afterwards', 'switched-off', '2026-11-30', null],
  ] as const)('%s: %s on "%s" is %s', (_, what, on, fault) => {
    expect(findFault(SENT, { what, on }, TODAY)).toBe(fault);
  });

  test('cannot move the sending behind the confirmation', () => {
    const log = enterDay(SENT, 'confirmation-received', '2026-11-23');
    expect(findFault(log, { what: 'form-sent', on: '2026-11-24' }, TODAY)).toBe('out-of-order');
    expect(findFault(log, { what: 'form-sent', on: '2026-11-23' }, TODAY)).toBeNull();
  });

  test('may be that of a refusal, even where the day of sending is forgotten', () => {
    expect(findFault(EMPTY, { what: 'refusal-received', on: '2026-11-21' }, TODAY)).toBeNull();
  });
});

describe('rubbish in the browser', () => {
  test.each([
    null,
    '',
    'null',
    '[]',
    '7',
    '{',
    '{"law":"eu-gdpr","place":"DE"}',
    '{"law":"eu-gdpr","place":"DE","entries":{}}',
    '{"law":"eu-gdpr","place":"DE","entries":[]}',
    '{"law":"../../evil","place":"DE","entries":[{"what":"form-sent","on":"2026-11-22"}]}',
    '{"law":"eu-gdpr","place":"<b>","entries":[{"what":"form-sent","on":"2026-11-22"}]}',
    '{"law":"eu-gdpr","place":"DE","entries":[{"what":"form-sent","on":"2026-02-31"}]}',
    '{"law":"eu-gdpr","place":"DE","entries":[{"what":"form-sent","on":"9999-12-31"}]}',
    '{"law":"eu-gdpr","place":"DE","entries":[{"what":"__proto__","on":"2026-11-22"}]}',
    '{"law":"eu-gdpr","place":"DE","entries":[null,7,[],"form-sent"]}',
    '{"__proto__":{"law":"eu-gdpr","place":"DE","entries":[{"what":"form-sent","on":"2026-11-22"}]}}',
  ])('is no log: %s', (stored) => {
    expect(decodeLog(stored)).toBeNull();
  });

  test('is left out beside what is ours', () => {
    const stored = JSON.stringify({ ...SENT, entries: [{ what: 'danced' }, ...SENT.entries, 7] });
    expect(decodeLog(stored)).toEqual(SENT);
  });

  test('never stops the page', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((entries) => `{"law":"eu-gdpr","place":"DE","entries":${entries}}`),
    );
    fc.assert(
      fc.property(text, (stored) => {
        expect(decodeLog(stored)).toBeNull();
      }),
    );
  });
});
