import type { Day } from '../../rules/day';
import type { Library, SourcedEffect } from '../library';
import type { Fault } from './check';
import { keyedEffects } from './where';

/**
 * From the first day on which the guide shows an effect there is something to cite for it: a source
 * that was out by then, or one without a date. `announcedLater` says why there is not.
 */
export function* findEffectsWithoutSourceOfTheirTime(library: Library): Generator<Fault> {
  for (const { effect, file, key } of keyedEffects(library)) {
    const day = firstShown(effect);
    const isOut = effect.sources.some((id) => isPublishedBy(library, id, day));
    if (!isOut && effect.announcedLater === null)
      yield {
        subject: effect.id,
        file,
        problem: `${key}.sources has none that was published by ${day}`,
      };
  }
}

/** Training is shown from its announcement, as upcoming. */
function firstShown({ topic, announced, effective }: SourcedEffect): Day {
  return topic === 'training' ? announced : effective;
}

/** A year or a month counts from its start. A source that is missing is another check's matter. */
function isPublishedBy({ sources }: Library, id: string, day: Day): boolean {
  const published = sources.get(id)?.published ?? '';
  return published <= day.slice(0, published.length);
}
