import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FAILURES } from '../../lib/drift/failure';
import { judgeSource } from '../../lib/drift/judge';
import { OUTCOMES } from '../../lib/drift/outcome';
import { SETTING } from './server';

const URL = 'https://example.org/help';

test.each(FAILURES)('what failed with %s is told in words', (failure) => {
  const { outcome, seen } = judgeSource(URL, SETTING, { kind: 'failure', failure, address: URL });
  expect(outcome).toBe(failure === 'too-large' ? 'too-large' : 'unreachable');
  expect(seen).toMatch(/^(?:it|the|no) .+[^.]$/);
});

test('a login form in the corner of a page does not hide that the page has changed', () => {
  const body = Buffer.from('<input type="password"><p>Since November 3, 2025');
  const page = { kind: 'page', status: 200, address: URL, type: 'text/html', body } as const;
  expect(judgeSource(URL, SETTING, page)).toMatchObject({
    outcome: 'changed',
    missing: ['Data for Generative AI Improvement'],
  });
});

test('no answer is too odd for an outcome', () => {
  const type = fc.oneof(
    fc.constantFrom('text/html', 'text/html; charset=utf-16', 'text/plain; charset=shift_jis', ''),
    fc.string().map((name) => `text/html; charset=${name}`),
  );
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(`<html>${text}`)),
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999 }),
      fc.webUrl(),
      type,
      body,
      (status, address, type, body) => {
        const page = { kind: 'page', status, address, type, body } as const;
        const { outcome } = judgeSource(URL, SETTING, page);
        expect(OUTCOMES).toContain(outcome);
        expect(outcome).not.toBe('match');
      },
    ),
    { numRuns: 2_000 },
  );
});
