import type { Library, PolicyChange } from '../content/library';
import type { Day } from '../rules/day';
import type { Effect, Timeline } from '../rules/fold';
import type { Region } from '../rules/regions';
import type { Topic } from '../rules/topics';

/** What came after an effect, and where; `effect` is null where it still holds. */
export interface Successor {
  readonly effect: Effect | null;
  readonly regions: readonly Region[];
}

/**
 * What replaced an effect, region by region, as recorded by the day `known`: the next one on the
 * same topic with another value. A row that says the same again replaces nothing.
 */
export function successorsOf(effect: Effect, timeline: Timeline, known: Day): Successor[] {
  const groups = new Map<Effect | null, Region[]>();
  for (const region of effect.regions) {
    const next = nextOf(effect, timeline[region][effect.topic], known);
    groups.set(next, [...(groups.get(next) ?? []), region]);
  }
  return [...groups]
    .map(([next, regions]) => ({ effect: next, regions }))
    .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
}

function nextOf(effect: Effect, effects: readonly Effect[], known: Day): Effect | null {
  const later = effects.slice(effects.findIndex(({ id }) => id === effect.id) + 1);
  return later.find(({ value, recorded }) => value !== effect.value && recorded <= known) ?? null;
}

/** What still holds comes last. */
function startOf({ effect }: Successor): string {
  return effect?.effective ?? '~';
}

/** Changes of one year, newest first. */
export interface Year {
  readonly year: string;
  readonly changes: readonly PolicyChange[];
}

/** @param changes oldest first, as the library has them */
export function byYear(changes: readonly PolicyChange[]): Year[] {
  const years = new Map<string, PolicyChange[]>();
  for (const change of changes.toReversed()) {
    const year = change.effective.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), change]);
  }
  return [...years].map(([year, ofYear]) => ({ year, changes: ofYear }));
}

/** The newest changes that somebody announced, newest first. */
export function latestChanges(
  { changes }: Pick<Library, 'changes'>,
  count: number,
): PolicyChange[] {
  return changes
    .filter(({ by }) => by !== 'guide')
    .slice(-count)
    .toReversed();
}

/** Every source that a change or one of its effects rests on, each once. */
export function sourcesOfChange({ sources, effects }: PolicyChange): string[] {
  return [...new Set([...sources, ...effects.flatMap((effect) => effect.sources)])];
}

/** Why a day is not exact, or was public only later, and the topics that this is true of. */
export interface NoteOnDays {
  readonly note: string;
  readonly topics: readonly Topic[];
}

/** Each sentence once. */
export function notesOnDays({ effects }: PolicyChange): NoteOnDays[] {
  const topicsOf = new Map<string, Set<Topic>>();
  for (const { topic, approximate, announcedLater } of effects)
    for (const note of [approximate, announcedLater])
      if (note) topicsOf.set(note, (topicsOf.get(note) ?? new Set()).add(topic));
  return [...topicsOf].map(([note, topics]) => ({ note, topics: [...topics] }));
}
