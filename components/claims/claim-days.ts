import type { Claim } from '../../lib/claims/claim';
import { dayBefore } from '../../lib/evidence/calendar';
import type { Words } from '../../lib/i18n/words';

/** "True from 18 September 2024 to 2 November 2025."; null where no day is documented. */
export function daysOf({ verdict, from, until }: Claim, words: Words): string | null {
  const last = until && words.day(dayBefore(until));
  const first = from && words.day(from);
  if (first && last) return words.message('claims.days.span', { from: first, to: last });
  if (last) return words.message('claims.days.until', { to: last });
  if (!first) return null;
  return words.message(verdict === 'true' ? 'claims.days.since' : 'claims.days.partly-since', {
    from: first,
  });
}
