import { expect, test } from 'vitest';
import { operatorFrom } from '../../lib/evidence/operator';
import type { Day } from '../../lib/rules/day';
import { printSecurityText } from '../../lib/site/security-text';

const MADE = '2026-11-22' as Day;

test('who finds a hole writes to the operator, for a year from the build', () => {
  const operator = operatorFrom({ OPERATOR_CONTACT: 'security@example.org' });
  expect(printSecurityText(operator, MADE, 'https://example.org')).toBe(
    'Contact: mailto:security@example.org\nExpires: 2027-11-22T00:00:00Z\nCanonical: https://example.org/.well-known/security.txt\n',
  );
});

test('where only reports are taken, they go there', () => {
  const operator = operatorFrom({ REPORT_URL: 'https://example.org/report' });
  expect(printSecurityText(operator, MADE)).toBe(
    'Contact: https://example.org/report\nExpires: 2027-11-22T00:00:00Z\n',
  );
});

test.each([{}, { OPERATOR_NAME: 'A library', OPERATOR_CONTACT: 'Long Street 1, Town' }])(
  'a copy that names no address has no such file: nobody is made up (%o)',
  (env) => {
    expect(printSecurityText(operatorFrom(env), MADE, 'https://example.org')).toBeNull();
  },
);
