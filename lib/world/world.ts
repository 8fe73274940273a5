import type { Library, SourcedEffect } from '../content/library';
import { type Axis, type Lane, makeLanes, type Segment } from '../evidence/lanes';
import type { Day } from '../rules/day';
import { foldTimeline } from '../rules/fold';
import { COUNTRIES, type Country, regionOf } from '../rules/places';
import type { Region } from '../rules/regions';
import type { Topic, Value } from '../rules/topics';

/** What holds in a region on a day. */
export interface WorldRow {
  readonly region: Region;
  /** Countries and territories; their parts are not counted. */
  readonly count: number;
  readonly axis: Axis;
  readonly today: Segment;
  /** What says so; `null` where nothing does. */
  readonly effect: SourcedEffect | null;
  readonly toggle: Answer<'toggle'>;
  readonly form: Answer<'objection-form'>;
  readonly messages: Answer<'private-messages'>;
}

export interface Answer<T extends Topic> {
  readonly value: Value<T>;
  /** What says so; `null` where nothing does. */
  readonly effect: SourcedEffect | null;
}

/** A row for each region, in their order. */
export function makeWorld(
  on: Day,
  { timeline, effects }: Pick<Library, 'timeline' | 'effects'>,
): WorldRow[] {
  const { axis, lanes } = makeLanes(timeline, on);
  return lanes.map(({ region, segments }) => {
    const today = segments.findLast(({ from }) => from <= on);
    if (!today) throw new Error(`nothing is told of "${region}"`);
    const { facts } = foldTimeline(timeline, region, on, on);
    const answer = <T extends Topic>(topic: T): Answer<T> => ({
      value: facts[topic].value as Value<T>,
      effect: effects.get(facts[topic].effect?.id ?? '') ?? null,
    });
    return {
      region,
      count: countriesIn(region).length,
      axis,
      today,
      effect: effects.get(today.effect?.id ?? '') ?? null,
      toggle: answer('toggle'),
      form: answer('objection-form'),
      messages: answer('private-messages'),
    };
  });
}

export function countriesIn(region: Region): Country[] {
  return COUNTRIES.filter((country) => regionOf(country) === region);
}

/** Every day on which the answer became another one somewhere, newest first. */
export function turningDays(lanes: readonly Pick<Lane, 'segments'>[]): Day[] {
  const days = lanes.flatMap(({ segments }) => segments.map(({ from }) => from));
  return [...new Set(days)].toSorted().toReversed();
}

/** How many of the days a segment lasts over. */
export function spanOf({ from, to }: Segment, days: readonly Day[]): number {
  return days.filter((day) => from <= day && day < to).length;
}
