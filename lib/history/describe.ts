import type { Library } from '../content/library';
import type { Source } from '../content/source';
import { dayBefore } from '../evidence/calendar';
import { describeChecklist, type Guide } from '../guide/describe';
import type { MessageKey } from '../i18n/messages';
import type { Words } from '../i18n/words';
import { buildChecklist } from '../rules/checklist';
import type { Day } from '../rules/day';
import type { Region } from '../rules/regions';
import type { StepId } from '../rules/steps';
import { EVERYONE } from './everyone';
import { type HistoryEvent, type HistoryRow, makeHistory, placeIn } from './history';

export interface DescribedEvent extends HistoryEvent {
  readonly sources: readonly Source[];
}

/** A row in words. */
export interface DescribedRow extends Omit<HistoryRow, 'events'> {
  /** The sentence on the training, as of the row's day. */
  readonly status: string;
  /** What the steps that came, went or changed are called. */
  readonly titles: ReadonlyMap<StepId, string>;
  readonly events: readonly DescribedEvent[];
}

export interface DescribedHistory {
  /** The sentence that holds today. */
  readonly status: string;
  readonly rows: readonly DescribedRow[];
}

export function describeHistory(
  region: Region,
  on: Day,
  library: Library,
  words: Words,
): DescribedHistory {
  const regional = inRegion(region, words);
  const guidesOf = (day: Day) => describeDay(day, region, on, library, regional);
  const rows = makeHistory(region, on, library).map((row): DescribedRow => {
    const guides = guidesOf(row.day);
    return {
      ...row,
      status: row.isAnnounced
        ? describeAnnounced(row, regional, region)
        : (guides[0]?.training.text ?? ''),
      titles: new Map([...titlesIn(guidesOf(dayBefore(row.day))), ...titlesIn(guides)]),
      events: row.events.map((event) => ({
        ...event,
        sources: sourcesOf(event, row.day, library),
      })),
    };
  });
  return { status: guidesOf(on)[0]?.training.text ?? '', rows };
}

/** The same words, which call every place by its region. */
function inRegion(region: Region, words: Words): Words {
  const name = words.message(`region.${region}`);
  const place = { name, in: words.message(`history.in.${region}`), sort: name };
  return { ...words, place: () => place };
}

/** What everyone was told on a day, as known by the day `on`. */
function describeDay(day: Day, region: Region, on: Day, library: Library, words: Words): Guide[] {
  const place = placeIn(region);
  return EVERYONE.map((person) => {
    const checklist = buildChecklist(library.timeline, { place, ...person, on: day, known: on });
    return describeChecklist(checklist, library, words);
  });
}

function titlesIn(guides: readonly Guide[]): [StepId, string][] {
  return guides.flatMap(({ steps }) => steps.map(({ id, title }) => [id, title] as const)) as [
    StepId,
    string,
  ][];
}

/** What is still to come is not told as if it were there. */
function describeAnnounced(row: HistoryRow, words: Words, region: Region): string {
  const { status, starts } = row.training;
  const inPlace = words.message(`history.in.${region}`);
  if (!row.isStatusNew) return words.message('history.announced.same');
  if (status === 'on' || status === 'upcoming')
    return words.message('status.upcoming', { inPlace, starts: words.day(starts ?? row.day) });
  return words.message(`history.announced.${status}` as MessageKey, {
    inPlace,
    day: words.day(row.day),
  });
}

/** What tells of a start that is still to come was out on the day. */
function sourcesOf({ facts }: HistoryEvent, day: Day, { sources }: Library): Source[] {
  const cited = facts.flatMap(({ effect }) =>
    effect.sources
      .flatMap((id) => sources.get(id) ?? [])
      .filter((source) => effect.effective <= day || isPublishedBy(source, day)),
  );
  return [...new Set(cited)];
}

/** A source without a date counts as out; a year or a month counts from its start. */
function isPublishedBy({ published }: Source, day: Day): boolean {
  return published === null || published <= day.slice(0, published.length);
}
