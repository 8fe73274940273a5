import { dayBefore } from '../../lib/evidence/calendar';
import type { Axis, Segment } from '../../lib/evidence/lanes';
import type { Words } from '../../lib/i18n/words';

/** "18 September 2024 to 2 November 2025", "since 3 November 2025". */
export function segmentDays({ from, to }: Segment, axis: Axis, words: Words) {
  const last = dayBefore(to);
  const values = { from: words.day(from), to: words.day(last) };
  if (to === axis.to) return words.message('evidence.lane.since', values);
  return words.message(from === last ? 'evidence.lane.day' : 'evidence.lane.span', values);
}

/** "paused", "announced for 3 November 2025". */
export function segmentStatus({ status, effect }: Segment, words: Words) {
  return status === 'upcoming' && effect
    ? words.message('evidence.lane.announced-for', { starts: words.day(effect.effective) })
    : words.message(`evidence.status.${status}`);
}

/** The whole lane in a line, for those who do not see it. */
export function laneWords(segments: readonly Segment[], axis: Axis, words: Words): string {
  return segments
    .map((segment) =>
      words.message('evidence.lane.segment', {
        days: segmentDays(segment, axis, words),
        status: segmentStatus(segment, words),
      }),
    )
    .join(words.message('text.semicolon'));
}
