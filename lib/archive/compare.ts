import { differencesOf } from './difference';
import type { DocumentKind } from './document-kind';
import type { ArchivedDocument } from './documents';
import { type Passage, readParagraphs, readSentences } from './paragraphs';
import type { Version, VersionKind } from './versions';

/** A recorded version with the documents in its file. */
export interface ReadVersion extends Version {
  readonly documents: readonly ArchivedDocument[];
}

/** Wording that went and wording that came at one place of a document. */
export interface Hunk {
  /** The heading above it. */
  readonly under: string | null;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

export type Comparison =
  | { readonly kind: 'different'; readonly hunks: readonly Hunk[] }
  | { readonly kind: 'same' }
  /** The version before holds another document, though the file has the same name. */
  | { readonly kind: 'other-document' }
  /** The commit is none by which the archive records a change of LinkedIn's. */
  | { readonly kind: Exclude<VersionKind, 'change'> };

/** What a version changed in its document of this kind, against the version right before it. */
export function compareVersions(
  before: ReadVersion | null,
  after: ReadVersion,
  kind: DocumentKind,
): Comparison {
  if (after.kind !== 'change') return { kind: after.kind };
  if (!before) return { kind: 'first-record' };
  const older = documentIn(before, kind);
  const newer = documentIn(after, kind);
  return older && newer ? compareTexts(older.text, newer.text) : { kind: 'other-document' };
}

/** The document of this kind in a version. A text that is not recognised is nobody's. */
export function documentIn(
  { documents }: Pick<ReadVersion, 'documents'>,
  kind: DocumentKind,
): ArchivedDocument | null {
  return documents.find((each) => each.kind === kind && kind !== 'unknown') ?? null;
}

function compareTexts(before: string, after: string): Comparison {
  const hunks = differencesOf(readParagraphs(before), readParagraphs(after), textOf).flatMap(
    ({ removed, added }) =>
      differencesOf(removed.flatMap(readSentences), added.flatMap(readSentences), textOf),
  );
  return hunks.length === 0
    ? { kind: 'same' }
    : { kind: 'different', hunks: hunks.map(({ removed, added }) => makeHunk(removed, added)) };
}

function makeHunk(removed: readonly Passage[], added: readonly Passage[]): Hunk {
  const under = (added[0] ?? removed[0])?.under ?? null;
  return { under, removed: removed.map(textOf), added: added.map(textOf) };
}

function textOf({ text }: Passage): string {
  return text;
}
