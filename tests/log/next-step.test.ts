import { describe, expect, test } from 'vitest';
import type { Reply } from '../../lib/log/deadline';
import { type Entry, enterDay, type Log } from '../../lib/log/log';
import { draftsFor, nextStep } from '../../lib/log/next-step';

const MONTH: Reply = {
  period: { count: 1, unit: 'month' },
  extension: { count: 2, unit: 'month' },
};

function logOf(days: Readonly<Partial<Record<Entry, string>>>): Log {
  return Object.entries(days).reduce<Log>((log, [what, on]) => enterDay(log, what as Entry, on), {
    law: 'eu-gdpr',
    place: 'DE',
    entries: [],
  });
}

const SENT = { 'form-sent': '2026-11-22' };

describe('someone who has only switched it off', () => {
  test('has sent nothing yet, whatever the law sets', () => {
    const log = logOf({ 'switched-off': '2026-11-20' });
    expect(nextStep(log, MONTH, '2027-11-20')).toBe('nothing-sent');
    expect(nextStep(log, null, '2027-11-20')).toBe('nothing-sent');
  });
});

describe('someone who sent the form and got no answer', () => {
  test.each([
    ['on the same day', '2026-11-22', 'waiting'],
    ['the day before the month is over', '2026-12-21', 'waiting'],
    ['on the last day', '2026-12-22', 'waiting'],
    ['the day after', '2026-12-23', 'due-passed'],
    ['after the extension too', '2027-06-01', 'due-passed'],
  ])('%s', (_, today, step) => {
    expect(nextStep(logOf(SENT), MONTH, today)).toBe(step);
  });

  test('is not told a day where the law sets none', () => {
    expect(nextStep(logOf(SENT), null, '2030-01-01')).toBe('no-period');
  });

  test('still waits for an answer when LinkedIn has only confirmed that it came', () => {
    const log = logOf({ ...SENT, 'confirmation-received': '2026-11-23' });
    expect(nextStep(log, MONTH, '2026-12-01')).toBe('waiting');
    expect(nextStep(log, MONTH, '2026-12-23')).toBe('due-passed');
  });

  test('stays where they are after a reminder', () => {
    const log = logOf({ ...SENT, 'reminder-sent': '2026-12-27' });
    expect(nextStep(log, MONTH, '2026-12-28')).toBe('due-passed');
    expect(nextStep(log, null, '2026-12-28')).toBe('no-period');
  });
});

describe('someone whom LinkedIn answered', () => {
  test('has an answer, even a late one', () => {
    const log = logOf({ ...SENT, 'answer-received': '2027-03-01' });
    expect(nextStep(log, MONTH, '2027-03-02')).toBe('answered');
  });

  test('is refused before the time is over', () => {
    const log = logOf({ ...SENT, 'refusal-received': '2026-11-25' });
    expect(nextStep(log, MONTH, '2026-11-26')).toBe('refused');
  });

  test('is refused where the answer is the refusal', () => {
    const log = logOf({
      ...SENT,
      'answer-received': '2026-12-01',
      'refusal-received': '2026-12-01',
    });
    expect(nextStep(log, MONTH, '2026-12-02')).toBe('refused');
  });

  test('has an answer when LinkedIn gave in after a refusal', () => {
    const log = logOf({
      ...SENT,
      'refusal-received': '2026-12-01',
      'answer-received': '2026-12-09',
    });
    expect(nextStep(log, MONTH, '2026-12-10')).toBe('answered');
  });

  test('is refused also where they forgot when they sent the form', () => {
    expect(nextStep(logOf({ 'refusal-received': '2026-12-01' }), null, '2026-12-02')).toBe(
      'refused',
    );
  });
});

test('someone who has complained waits for the authority, after a refusal too', () => {
  const log = logOf({ ...SENT, 'refusal-received': '2026-12-01', 'complaint-sent': '2026-12-05' });
  expect(nextStep(log, MONTH, '2027-12-05')).toBe('complained');
});

describe('the texts that are offered', () => {
  const offered = (log: Log, reply: Reply | null, today: string) =>
    draftsFor(log, nextStep(log, reply, today));

  test('are none while LinkedIn has time', () => {
    expect(offered(logOf(SENT), MONTH, '2026-12-22')).toEqual([]);
  });

  test('are a reminder and a complaint once the time is over', () => {
    expect(offered(logOf(SENT), MONTH, '2026-12-23')).toEqual(['reminder', 'complaint']);
  });

  test('are the complaint alone after a refusal', () => {
    const log = logOf({ ...SENT, 'refusal-received': '2026-12-01' });
    expect(offered(log, MONTH, '2026-12-02')).toEqual(['complaint']);
  });

  test('are the reminder where the law sets no day, and the complaint after a reminder', () => {
    expect(offered(logOf(SENT), null, '2026-11-22')).toEqual(['reminder']);
    const log = logOf({ ...SENT, 'reminder-sent': '2026-12-27' });
    expect(offered(log, null, '2026-12-28')).toEqual(['reminder', 'complaint']);
  });

  test('are none after an answer or a complaint', () => {
    const answered = logOf({ ...SENT, 'answer-received': '2026-12-09' });
    expect(offered(answered, MONTH, '2027-06-01')).toEqual([]);
    const complained = logOf({ ...SENT, 'complaint-sent': '2027-01-09' });
    expect(offered(complained, MONTH, '2027-06-01')).toEqual([]);
  });
});
