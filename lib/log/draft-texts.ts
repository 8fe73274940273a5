import type { Law } from '../content/law';
import type { SlotTexts } from '../letters/slots';
import type { Day } from '../rules/day';
import { replyDue } from './deadline';
import { dayOf, type Log } from './log';

export interface LogWords {
  readonly day: (day: Day) => string;
  readonly refused: (on: string) => string;
}

/**
 * What the log puts into a reminder or a complaint. The end of the time for an answer is named only
 * where it is past, and where it is sure: the law's own text was read, and no holiday can move it.
 */
export function textsOfLog(
  log: Log,
  reply: Law['reply'],
  today: Day,
  { day, refused }: LogWords,
): SlotTexts {
  const sent = dayOf(log, 'form-sent');
  const confirmed = dayOf(log, 'confirmation-received');
  const refusal = dayOf(log, 'refusal-received');
  const deadline = sent && reply ? sureDeadline(sent, reply, today) : null;
  return {
    today: day(today),
    ...(sent && { sent: day(sent) }),
    ...(confirmed && { confirmed: day(confirmed) }),
    ...(deadline && { deadline: day(deadline) }),
    ...(refusal && { answer: refused(day(refusal)) }),
  };
}

function sureDeadline(sent: Day, reply: NonNullable<Law['reply']>, today: Day): Day | null {
  const due = replyDue(sent, reply);
  return reply.confidence === 'high' && due.exact && today > due.day ? due.day : null;
}
