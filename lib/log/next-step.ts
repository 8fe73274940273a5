import type { Day } from '../rules/day';
import { type Reply, replyDue } from './deadline';
import { dayOf, type Log } from './log';

/** Where a person stands with an objection. `no-period`: sent, and the law sets no day. */
export const NEXT_STEPS = [
  'nothing-sent',
  'waiting',
  'due-passed',
  'no-period',
  'answered',
  'refused',
  'complained',
] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** On the last day LinkedIn still has time. Of an answer and a refusal, the later one counts. */
export function nextStep(log: Log, reply: Reply | null, today: Day): NextStep {
  if (dayOf(log, 'complaint-sent')) return 'complained';
  const answered = dayOf(log, 'answer-received') ?? '';
  const refused = dayOf(log, 'refusal-received') ?? '';
  if (answered || refused) return answered > refused ? 'answered' : 'refused';
  const sent = dayOf(log, 'form-sent');
  if (!sent) return 'nothing-sent';
  if (!reply) return 'no-period';
  return today > replyDue(sent, reply).day ? 'due-passed' : 'waiting';
}

/** Texts that are offered once they can be of use. */
export const DRAFTS = ['reminder', 'complaint'] as const;
export type Draft = (typeof DRAFTS)[number];

/** Where the law sets no day, the reminder is the person's to judge, and the complaint comes after it. */
export function draftsFor(log: Log, step: NextStep): readonly Draft[] {
  switch (step) {
    case 'due-passed':
      return DRAFTS;
    case 'no-period':
      return dayOf(log, 'reminder-sent') ? DRAFTS : ['reminder'];
    case 'refused':
      return ['complaint'];
    default:
      return [];
  }
}
