import type { Library, PolicyChange } from '../content/library';
import { toPlainText } from '../content/prose';
import type { Correction } from '../corrections/correction';
import type { Kind } from '../corrections/kinds';
import type { Words } from '../i18n/words';
import type { Day } from '../rules/day';
import { REGIONS, type Region } from '../rules/regions';
import { changePath, correctionsPath } from '../site/addresses';
import type { Entry } from './atom';
import { nameUuid } from './uuid';

/** The absolute address of a path; null where nobody knows the site's. */
export type Locate = (path: string) => string | null;

/** Policy changes and corrections as entries, what was written down last first. */
export function makeEntries(
  { changes, corrections }: Pick<Library, 'changes' | 'corrections'>,
  words: Words,
  locate: Locate,
): Entry[] {
  const dated = [
    ...corrections.map((each) => ({ day: each.day, entry: correctionEntry(each, words, locate) })),
    ...changes
      .toReversed()
      .map((each) => ({ day: each.effective, entry: changeEntry(each, words, locate) })),
  ];
  return dated
    .toSorted((a, b) => compare(b.entry.updated, a.entry.updated) || compare(b.day, a.day))
    .map(({ entry }) => entry);
}

/** `urn:uuid:` from what is permanent; the same change has one id in every feed of a language. */
export function feedIri(kind: 'feed' | 'change' | 'correction', id: string, words: Words): string {
  return `urn:uuid:${nameUuid(`${words.locale}/${kind}/${id}`)}`;
}

function changeEntry(change: PolicyChange, words: Words, locate: Locate): Entry {
  const { id, title, summary, by, announced, effective, regions } = change;
  const days = { announced: words.day(announced), effective: words.day(effective) };
  return {
    id: feedIri('change', id, words),
    title: words.message('feed.change', { day: days.effective, title }),
    updated: lastRecorded(change),
    // Nobody acted: we read the sources and wrote down what we found.
    category: category(by === 'guide' ? 're-checked' : 'world-changed', words),
    paragraphs: [
      summary,
      words.message(announced === effective ? 'feed.day' : 'feed.days', days),
      where(regions, words),
    ],
    page: locate(changePath(words.locale, id)),
  };
}

function correctionEntry(correction: Correction, words: Words, locate: Locate): Entry {
  const { id, title, kind, day, was, is, why, regions } = correction;
  const said = { was: toPlainText(was), is: toPlainText(is), why: toPlainText(why) };
  return {
    id: feedIri('correction', id, words),
    title: words.message('feed.correction', { title }),
    updated: day,
    category: category(kind, words),
    paragraphs: [
      ...(said.was ? [words.message('feed.was', said)] : []),
      words.message(said.was ? 'feed.is' : 'feed.still', said),
      words.message('feed.why', said),
      where(regions, words),
    ],
    page: locate(correctionsPath(words.locale, id)),
  };
}

function category(kind: Kind, words: Words): Entry['category'] {
  return { term: kind, label: words.message(`corrections.kind.${kind}`) };
}

/** A row that corrects an older one is recorded later than the change that it is about. */
function lastRecorded({ recorded, effects }: PolicyChange): Day {
  return effects.reduce((last, each) => (each.recorded > last ? each.recorded : last), recorded);
}

function where(regions: readonly Region[], words: Words): string {
  const names = REGIONS.filter((region) => regions.includes(region)).map((region) =>
    words.message(`region.${region}`),
  );
  const isEverywhere = names.length === REGIONS.length;
  return words.message('feed.where', {
    regions: isEverywhere ? words.message('evidence.everywhere') : names.join(' · '),
  });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
