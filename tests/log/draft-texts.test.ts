import { describe, expect, test } from 'vitest';
import { textsOfLog } from '../../lib/log/draft-texts';
import { enterDay, type Log } from '../../lib/log/log';

const MONTH = {
  period: { count: 1, unit: 'month' },
  extension: { count: 2, unit: 'month' },
  article: 'Art. 12(3)',
  confidence: 'high',
} as const;
const WORKING_DAYS = {
  ...MONTH,
  period: { count: 5, unit: 'working-day' },
  extension: null,
} as const;
const REPORTED = { ...MONTH, confidence: 'medium' } as const;

const SENT = enterDay({ law: 'eu-gdpr', place: 'DE', entries: [] }, 'form-sent', '2026-11-22');

const words = { day: (day: string) => `<${day}>`, refused: (on: string) => `no, ${on}` };
const textsOf = (log: Log, reply: Parameters<typeof textsOfLog>[1], today: string) =>
  textsOfLog(log, reply, today, words);

describe('a letter after the form', () => {
  test('says when it was sent and confirmed, and that the time is over', () => {
    const log = enterDay(SENT, 'confirmation-received', '2026-11-23');
    expect(textsOf(log, MONTH, '2026-12-23')).toEqual({
      today: '<2026-12-23>',
      sent: '<2026-11-22>',
      confirmed: '<2026-11-23>',
      deadline: '<2026-12-22>',
    });
  });

  test.each([
    ['on the last day', MONTH, '2026-12-22'],
    ['where the time is only reported', REPORTED, '2027-06-01'],
    ['where a holiday could move the day', WORKING_DAYS, '2027-06-01'],
    ['where the law sets no time', null, '2027-06-01'],
  ])('does not say that the time is over %s', (_, reply, today) => {
    expect(textsOf(SENT, reply, today)).toEqual({ today: `<${today}>`, sent: '<2026-11-22>' });
  });

  test('says that LinkedIn refused, and when', () => {
    const log = enterDay(SENT, 'refusal-received', '2026-12-01');
    expect(textsOf(log, MONTH, '2026-12-02').answer).toBe('no, <2026-12-01>');
  });

  test('leaves a gap where the day of sending is not known', () => {
    const log = enterDay({ ...SENT, entries: [] }, 'refusal-received', '2026-12-01');
    expect(textsOf(log, MONTH, '2027-06-01')).toEqual({
      today: '<2027-06-01>',
      answer: 'no, <2026-12-01>',
    });
  });
});
