import { kindOfTitle } from '../archive/document-kind';
import type { Source } from '../content/source';
import type { Day } from '../rules/day';

/** A version of a document, as an archive recorded it. */
export interface ArchivedVersion {
  readonly commit: string;
  /** When the archive took it down: never the day on which it took effect. */
  readonly recorded: Day;
  /** From the document's own line. */
  readonly effective: Day | null;
  /** Whether its wording differs from the version right before; false where nothing compares. */
  readonly isReworded: boolean;
}

export const ARCHIVE_OUTCOMES = ['newer', 'not-comparable', 'newer-cited', 'newest'] as const;

export type ArchiveOutcome = (typeof ARCHIVE_OUTCOMES)[number];

/** What each means, for the person who reads the report. */
export const ARCHIVE_MEANINGS: Readonly<Record<ArchiveOutcome, string>> = {
  newer: 'The archive has a newer version that this guide has not read.',
  'not-comparable':
    'The archive has no line of versions of this document from the cited commit on.',
  'newer-cited': 'The archive has a newer version, and this guide cites it or a later one.',
  newest: 'The cited version is the newest in the archive.',
};

export interface ArchiveFinding {
  readonly source: string;
  readonly outcome: ArchiveOutcome;
  /** The newest version, where there is a newer one than the cited. */
  readonly newest: ArchivedVersion | null;
}

/**
 * Judges a cited version by what the archive recorded after it.
 * @param versions all of the cited document, newest last
 * @param sources all that this guide cites, this one included
 */
export function judgeArchived(
  source: Source,
  commit: string,
  versions: readonly ArchivedVersion[],
  sources: readonly Source[],
): ArchiveFinding {
  const newer = newerThanCited(versions, commit);
  const newest = newer?.at(-1) ?? null;
  const outcome = newer ? outcomeOf(newest, source, sources) : 'not-comparable';
  return { source: source.id, outcome, newest };
}

/**
 * The later versions with other wording, or with a later day of their own: where the archive
 * switched documents or tools in between, wording is not compared, and only the day can tell.
 */
function newerThanCited(
  versions: readonly ArchivedVersion[],
  commit: string,
): ArchivedVersion[] | null {
  const index = versions.findIndex((version) => version.commit === commit);
  const since = versions[index]?.effective ?? null;
  if (index < 0) return null;
  return versions
    .slice(index + 1)
    .filter(({ isReworded, effective }) => isReworded || isLater(effective, since));
}

function isLater(day: Day | null, since: Day | null): boolean {
  return day !== null && since !== null && day > since;
}

function outcomeOf(
  newest: ArchivedVersion | null,
  source: Source,
  sources: readonly Source[],
): ArchiveOutcome {
  if (newest === null) return 'newest';
  return sources.some((other) => covers(other, newest, source)) ? 'newer-cited' : 'newer';
}

/**
 * Whether a source shows that the guide has read a version of `cited`: it is the same copy, or a
 * version of the same document from that day on, read after the archive recorded this one. Wording
 * that changes without a new day is thus unread until somebody has looked again.
 */
function covers(other: Source, { commit, recorded, effective }: ArchivedVersion, cited: Source) {
  if (other.archive?.endsWith(`@${commit}`)) return true;
  if (kindOfTitle(other.title) !== kindOfTitle(cited.title)) return false;
  if (effective === null || other.published === null) return false;
  return effective <= other.published && recorded <= other.checked;
}
