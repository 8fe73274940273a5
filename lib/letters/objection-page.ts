import type { Authority } from '../content/authority';
import type { Jurisdiction } from '../content/jurisdiction';
import type { Law } from '../content/law';
import type { Library } from '../content/library';
import type { RightWords } from '../content/right-words';
import type { Rights } from '../content/rights';
import type { Source } from '../content/source';
import type { Day } from '../rules/day';
import { foldTimeline, type Holds } from '../rules/fold';
import { PLACES, type Place, regionOf } from '../rules/places';
import { findStanding } from '../rules/rights';
import type { Topic, Value } from '../rules/topics';

/** A place where a law applies, or is announced to. */
export interface ObjectionPlace {
  readonly place: Place;
  /** The first day, where it is still to come. */
  readonly from: Day | null;
  readonly isApproximate: boolean;
  /** That the law reaches this place is our reading of the sources. */
  readonly isInferred: boolean;
  readonly authority: Authority | null;
  /** The authority that leads on LinkedIn, where it is not the place's own. */
  readonly lead: Authority | null;
  readonly controller: Value<'controller'>;
  readonly form: Value<'objection-form'>;
  readonly nonMemberForm: Value<'non-member-form'>;
}

export interface ObjectionPage {
  readonly law: Law;
  /** The day of which all of it is told. */
  readonly on: Day;
  /** What it gives and what it does not, and how complaining goes. */
  readonly rightWords: RightWords;
  readonly places: readonly ObjectionPlace[];
  /** What the law and the sentences about the form rest on. */
  readonly sources: readonly Source[];
}

type Facts = Rights & Pick<Library, 'timeline' | 'effects' | 'sources'>;

/** What the page on one law says about each of its places, on a day. */
export function makeObjectionPage(law: Law, on: Day, facts: Facts): ObjectionPage {
  const rows = PLACES.flatMap((place) => {
    const row = rowOf(law, place, on, facts);
    return row
      ? [{ place, row, holds: foldTimeline(facts.timeline, regionOf(place), on, on) }]
      : [];
  });
  return {
    law,
    on,
    rightWords: wordsOf(law, facts),
    places: rows.map(({ place, row, holds }) => describe(place, row, holds, on, facts)),
    sources: sourcesOf(
      law,
      rows.map(({ holds }) => holds),
      facts,
    ),
  };
}

function wordsOf({ id, words }: Law, { rightWords }: Facts): RightWords {
  const found = rightWords.get(words);
  if (!found) throw new Error(`the law "${id}" has no words "${words}"`);
  return found;
}

function rowOf(law: Law, place: Place, on: Day, { jurisdictions }: Facts): Jurisdiction | null {
  const { now, next } = findStanding(jurisdictions, place, on, on);
  if (now.law === law.id) return now;
  return next?.law === law.id ? next : null;
}

function describe(
  place: Place,
  row: Jurisdiction,
  { facts: { controller, ...topics } }: Holds,
  on: Day,
  { authorities }: Facts,
): ObjectionPlace {
  const authority = (id: string | null) => (id === null ? null : (authorities.get(id) ?? null));
  return {
    place,
    from: row.from !== null && row.from > on ? row.from : null,
    isApproximate: row.approximate !== null,
    isInferred: row.inferred,
    authority: authority(row.authority),
    lead: authority(row.lead),
    controller: controller.value as Value<'controller'>,
    form: topics['objection-form'].value as Value<'objection-form'>,
    nonMemberForm: topics['non-member-form'].value as Value<'non-member-form'>,
  };
}

const TOPICS_SHOWN: readonly Topic[] = [
  'objection-form',
  'objection-scope',
  'non-member-form',
  'controller',
];

function sourcesOf(law: Law, holds: readonly Holds[], { effects, sources }: Facts): Source[] {
  const cited = holds.flatMap(({ facts }) =>
    TOPICS_SHOWN.flatMap((topic) => effects.get(facts[topic].effect?.id ?? '')?.sources ?? []),
  );
  return [...new Set([...law.sources, ...cited])].flatMap((id) => sources.get(id) ?? []);
}
