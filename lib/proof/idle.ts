import type { Library } from '../content/library';
import type { Board, Step } from '../rules/checklist';
import type { Holds } from '../rules/fold';
import type { Finding } from '../rules/rights';
import { RULES } from '../rules/rules';
import { STEP_IDS } from '../rules/steps';
import type { Topic } from '../rules/topics';

/** What somebody, somewhere, on some day was told; each by its id. */
export interface Told {
  /** `<step> <reason>`. */
  readonly reasons: Set<string>;
  readonly effects: Set<string>;
  readonly laws: Set<string>;
  readonly authorities: Set<string>;
}

export function nothingTold(): Told {
  return { reasons: new Set(), effects: new Set(), laws: new Set(), authorities: new Set() };
}

export function noteSteps({ reasons, effects }: Told, steps: readonly Step[]): void {
  for (const { id, because } of steps)
    for (const reason of because) {
      reasons.add(`${id} ${reason.id}`);
      for (const effect of reason.effects) effects.add(effect.id);
    }
}

/** The facts that choose the passages of the steps, and those that stand above all steps. */
export function noteProse({ effects }: Told, board: Board, guides: Library['guides']): void {
  for (const topic of ['training', 'controller'] as const) noteFact(effects, board.holds, topic);
  for (const { step } of board.entries)
    for (const topic of guides[step.id].proseTopics) noteFact(effects, board.holds, topic);
}

function noteFact(effects: Set<string>, { facts, status }: Holds, topic: Topic): void {
  const { effect, next } = facts[topic];
  const told = topic === 'training' && status === 'upcoming' ? next : effect;
  if (told) effects.add(told.id);
}

export function noteFinding({ laws, authorities }: Told, { law, authority, lead }: Finding): void {
  if (law) laws.add(law);
  for (const id of [authority, lead]) if (id) authorities.add(id);
}

type Known = Pick<Library, 'effects' | 'laws' | 'authorities' | 'rightWords'>;

/** What nobody is ever told is a mistake: each with its kind. */
export function findIdle(told: Told, { effects, laws, authorities, rightWords }: Known): string[] {
  const reasons = STEP_IDS.flatMap((id) => RULES[id].because.map((row) => `${id} ${row.id}`));
  const words = new Set([...told.laws].map((id) => laws.get(id)?.words ?? ''));
  return [
    ...missingFrom('reason', reasons, told.reasons),
    ...missingFrom('effect', effects.keys(), told.effects),
    ...missingFrom('law', laws.keys(), told.laws),
    ...missingFrom('authority', authorities.keys(), told.authorities),
    ...missingFrom('right words', rightWords.keys(), words),
  ];
}

function missingFrom(kind: string, all: Iterable<string>, told: ReadonlySet<string>): string[] {
  return [...all].filter((id) => !told.has(id)).map((id) => `${kind} ${id}`);
}
