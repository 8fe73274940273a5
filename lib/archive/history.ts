import { type Comparison, compareVersions, documentIn, type ReadVersion } from './compare';
import type { DocumentKind } from './document-kind';
import type { ArchivedDocument } from './documents';

/** One version of one document, and what it changed in it. */
export interface HistoryEntry {
  readonly version: ReadVersion;
  readonly document: ArchivedDocument;
  /** The version of the file right before it, whatever document that holds. */
  readonly before: ReadVersion | null;
  readonly comparison: Comparison;
}

/** @param versions all of one file, newest last; the history keeps their order */
export function historyOf(versions: readonly ReadVersion[], kind: DocumentKind): HistoryEntry[] {
  return versions.flatMap((version, index) => {
    const document = documentIn(version, kind);
    const before = versions[index - 1] ?? null;
    return document
      ? [{ version, document, before, comparison: compareVersions(before, version, kind) }]
      : [];
  });
}

/** The entry of a commit, which may be given by its beginning; null if the history lacks it. */
export function entryOf(history: readonly HistoryEntry[], commit: string): HistoryEntry | null {
  return history.find(({ version }) => version.commit.startsWith(commit)) ?? null;
}

/** The later versions in which the document's wording changed; null if the history lacks the commit. */
export function newerThan(history: readonly HistoryEntry[], commit: string): HistoryEntry[] | null {
  const cited = entryOf(history, commit);
  if (!cited) return null;
  return history
    .slice(history.indexOf(cited) + 1)
    .filter(({ comparison }) => comparison.kind === 'different');
}
