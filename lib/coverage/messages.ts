import { type Condition, isMet } from '../rules/condition';
import type { Holds } from '../rules/fold';

/** Where something said in a message stands: in the training, left out of it, or nobody has said. */
export const SIDES = ['in', 'out', 'unsaid', 'other-purpose'] as const;
export type Side = (typeof SIDES)[number];

/** What the caveat on messages is about. */
export const MESSAGE_PARTS = [
  'group-messages',
  'ai-inputs',
  'private-messages',
  'outside-check',
  'sent-drafts',
  'scanning',
] as const;
export type MessagePart = (typeof MESSAGE_PARTS)[number];

/** The first row whose condition is met; none means that it does not come up. */
const PARTS: Readonly<Record<MessagePart, readonly (readonly [Condition, Side])[]>> = {
  'group-messages': [
    [{ 'group-messages': ['listed'] }, 'in'],
    [{}, 'unsaid'],
  ],
  'ai-inputs': [
    [{ 'ai-inputs': ['listed'] }, 'in'],
    [{}, 'unsaid'],
  ],
  'private-messages': [
    [{ 'private-messages': ['stated-excluded'] }, 'out'],
    [{}, 'unsaid'],
  ],
  'outside-check': [[{ 'private-messages': ['stated-excluded'] }, 'unsaid']],
  'sent-drafts': [[{ 'ai-inputs': ['listed'] }, 'unsaid']],
  scanning: [
    [{ 'message-scanning': ['assistance-and-security', 'harm-detection'] }, 'other-purpose'],
  ],
};

/** The parts that stand on each side, in the order of the list. */
export function makeMessageSides(holds: Holds): Readonly<Record<Side, readonly MessagePart[]>> {
  const on = (side: Side) => MESSAGE_PARTS.filter((part) => sideOf(part, holds) === side);
  return {
    in: on('in'),
    out: on('out'),
    unsaid: on('unsaid'),
    'other-purpose': on('other-purpose'),
  };
}

function sideOf(part: MessagePart, holds: Holds): Side | null {
  return PARTS[part].find(([condition]) => isMet(condition, holds))?.[1] ?? null;
}
