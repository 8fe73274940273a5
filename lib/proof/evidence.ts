import type { Reason } from '../rules/checklist';
import type { Day } from '../rules/day';
import type { Effect, TrainingStatus } from '../rules/fold';
import type { Region } from '../rules/regions';

/** Where and when a checklist was asked for. */
export interface Moment {
  readonly region: Region;
  readonly on: Day;
  readonly known: Day;
}

/** A reason that somebody gets, and everything that was ever announced. */
export interface Given {
  readonly reason: Reason;
  readonly moment: Moment;
  readonly status: TrainingStatus;
  readonly effects: readonly Effect[];
}

/** What must never be true of what a reason rests on. */
export const EVIDENCE_FAULTS = {
  'has a reason without a fact': ({ reason }) => reason.effects.length === 0,
  'rests on a fact of another region': ({ reason, moment: { region } }) =>
    reason.effects.some(({ regions }) => !regions.includes(region)),
  'rests on a fact that was not public': ({ reason, moment: { on } }) =>
    reason.effects.some(({ effective, announced }) => effective > on && announced > on),
  'rests on a fact that was not recorded': ({ reason, moment: { known } }) =>
    reason.effects.some(({ recorded }) => recorded > known),
  'takes an announcement for what holds': ({ reason, moment: { on }, status }) =>
    reason.effects.some(
      ({ topic, effective }) => effective > on && !(topic === 'training' && status === 'upcoming'),
    ),
  'rests on a fact that another has replaced': (given) =>
    given.reason.effects.some((effect) => isReplaced(effect, given)),
} as const satisfies Record<string, (given: Given) => boolean>;

/** Found without the fold: is there a younger fact on the same matter, in force and recorded? */
function isReplaced(effect: Effect, { moment: { region, on, known }, effects }: Given): boolean {
  return effects.some(
    (other) =>
      other.topic === effect.topic &&
      other.regions.includes(region) &&
      other.effective <= on &&
      other.recorded <= known &&
      (other.effective > effect.effective ||
        (other.effective === effect.effective && other.recorded > effect.recorded)),
  );
}
