import type { Operator } from '../evidence/operator';
import { type Day, oneYearAfter } from '../rules/day';

/**
 * The file `security.txt` of RFC 9116, or null where the operator gave no address to write to.
 * It expires a year after the day of the build: a copy that nobody looks after says so by then.
 */
export function printSecurityText(
  { contact, report }: Operator,
  made: Day,
  origin?: string,
): string | null {
  const address = contact?.href ?? report;
  if (!address) return null;
  const canonical = origin && new URL('/.well-known/security.txt', origin).href;
  return [
    `Contact: ${address}`,
    `Expires: ${oneYearAfter(made)}T00:00:00Z`,
    ...(canonical ? [`Canonical: ${canonical}`] : []),
    '',
  ].join('\n');
}
