import { FIRST_RECORDED } from '../../rules/day';
import type { Library, PolicyChange } from '../library';
import type { Fault } from './check';
import { changeFile, type KeyedEffect, keyedEffects } from './where';

/** First the announcement, then the effect, then our record; first the document, then our reading. */
export function* findDatesOutOfOrder(library: Library): Generator<Fault> {
  for (const change of library.changes)
    for (const problem of changeProblems(change))
      yield { subject: change.id, file: changeFile(change.id), problem };
  for (const each of keyedEffects(library))
    for (const problem of effectProblems(each))
      yield { subject: each.effect.id, file: each.file, problem: `${each.key}.${problem}` };
  for (const { id, published, checked } of library.sources.values())
    if (published !== null && checked.slice(0, published.length) < published)
      yield {
        subject: id,
        file: 'sources.yaml',
        problem: `${id}.checked ${checked} is before it was published, ${published}`,
      };
}

function* changeProblems(change: PolicyChange): Generator<string> {
  const { announced, effective, recorded, effects } = change;
  const isExplained = effects.some(({ announcedLater }) => announcedLater !== null);
  if (announced > effective && !isExplained)
    yield `announced ${announced} is after effective ${effective}, and no effect has announcedLater`;
  if (recorded < FIRST_RECORDED) yield `recorded ${recorded} is before ${FIRST_RECORDED}`;
}

function* effectProblems({ effect }: KeyedEffect): Generator<string> {
  const { announced, effective, recorded, announcedLater } = effect;
  if (announced > effective && announcedLater === null)
    yield `announced ${announced} is after effective ${effective}, and there is no announcedLater`;
  if (announced <= effective && announcedLater !== null)
    yield `announcedLater has nothing to explain: ${announced} is not after ${effective}`;
  if (recorded < FIRST_RECORDED) yield `recorded ${recorded} is before ${FIRST_RECORDED}`;
}
