import type { Library, PolicyChange, SourcedEffect } from '../../lib/content/library';
import { makeTimeline } from '../../lib/rules/fold';
import { library } from '../library';

/** Later than anything recorded: the guide has gone on for a while. */
export const LATER = '2027-06-01';

type Given = Pick<SourcedEffect, 'topic' | 'value' | 'effective'> & Partial<SourcedEffect>;

/** Something that LinkedIn does in the EU, public and recorded on the day unless said otherwise. */
export function makeEffect(given: Given): SourcedEffect {
  const change = `${given.effective}-${given.topic}-${given.recorded ?? ''}`;
  return {
    id: `${change}/${given.topic}/${given.value}`,
    change,
    regions: ['eu'],
    announced: given.effective,
    recorded: given.effective,
    sources: ['linkedin-privacy-policy-2025-11-03'],
    confidence: 'high',
    approximate: null,
    announcedLater: null,
    ...given,
  };
}

/** The real content, and what came after it. */
export function withEffects(later: readonly SourcedEffect[]): Library {
  const effects = [...library.effects.values(), ...later];
  const [pattern] = library.changes;
  if (!pattern) throw new Error('there is no content');
  const changes = later.map((effect): PolicyChange => {
    const { change: id, regions, announced, effective, recorded } = effect;
    const own = { id, regions: [...regions], announced, effective, recorded, effects: [effect] };
    return { ...pattern, title: id, by: 'linkedin', ...own };
  });
  return {
    ...library,
    changes: [...library.changes, ...changes],
    effects: new Map(effects.map((effect) => [effect.id, effect])),
    timeline: makeTimeline(effects),
  };
}
