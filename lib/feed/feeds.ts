import type { Library } from '../content/library';
import { LANGUAGES } from '../i18n/locales';
import { type Words, wordsWithoutIsolates } from '../i18n/words';
import { FIRST_RECORDED } from '../rules/day';
import type { Region } from '../rules/regions';
import { changesPath, feedPath, historyPath } from '../site/addresses';
import type { Entry, Feed } from './atom';
import { feedIri, type Locate, makeEntries } from './entries';

type Recorded = Pick<Library, 'changes' | 'corrections'>;

/** Everything: what changed in the world, and what we corrected. */
export function makeFeed(library: Recorded, spoken: Words, origin: string | undefined): Feed {
  const words = wordsWithoutIsolates(spoken);
  const locate = locateAt(origin);
  return {
    ...frame('all', makeEntries(library, words, locate), words),
    title: words.message('feed.title'),
    subtitle: words.message('feed.subtitle'),
    self: locate(feedPath(words.locale)),
    page: locate(changesPath(words.locale)),
  };
}

/** The policy changes that concern one region. */
export function makeRegionFeed(
  region: Region,
  { changes }: Pick<Library, 'changes'>,
  spoken: Words,
  origin: string | undefined,
): Feed {
  const words = wordsWithoutIsolates(spoken);
  const locate = locateAt(origin);
  const inRegion = words.message(`history.in.${region}`);
  const concerning = changes.filter(({ regions }) => regions.includes(region));
  return {
    ...frame(region, makeEntries({ changes: concerning, corrections: [] }, words, locate), words),
    title: words.message('feed.region.title', { inRegion }),
    subtitle: words.message('feed.region.subtitle', { inRegion }),
    self: locate(feedPath(words.locale, region)),
    page: locate(historyPath(words.locale, region)),
  };
}

function frame(id: 'all' | Region, entries: readonly Entry[], words: Words) {
  return {
    id: feedIri('feed', id, words),
    language: LANGUAGES[words.locale].tag,
    author: words.message('site.name'),
    updated: entries[0]?.updated ?? FIRST_RECORDED,
    entries,
  };
}

function locateAt(origin: string | undefined): Locate {
  return (path) => (origin ? new URL(path, origin).href : null);
}
