import { type Comparison, compareVersions, type Hunk, type ReadVersion } from './compare';
import { shortCommit } from './copy';
import type { ArchivedDocument } from './documents';
import type { HistoryEntry } from './history';

/** What a version changed in one document, for a terminal. */
export function describeEntry({ version, document, before, comparison }: HistoryEntry): string[] {
  const { commit, committed, file } = version;
  return [
    `${document.title ?? 'untitled'}, ${effectiveWords(document)}`,
    `${file}, recorded ${committed} in ${commit}`,
    ...(before ? [`the version before: ${shortCommit(before.commit)}, ${holds(before)}`] : []),
    '',
    ...describeComparison(comparison),
  ];
}

/** One line for each version and document: effective, recorded, commit, kind, document. */
export function describeVersions(versions: readonly ReadVersion[]): string[] {
  return versions.flatMap((version, index) =>
    version.documents.map((document) =>
      [
        document.effective ?? 'no day    ',
        version.committed,
        shortCommit(version.commit),
        version.kind.padEnd('technical-upgrade'.length),
        `${document.title ?? 'untitled'} (${document.kind})`,
        NOTES[compareVersions(versions[index - 1] ?? null, version, document.kind).kind],
      ]
        .join('  ')
        .trimEnd(),
    ),
  );
}

const NOTES: Readonly<Record<Comparison['kind'], string>> = {
  different: '',
  same: '= as before',
  'other-document': '! not in the version before',
  'first-record': '',
  'technical-upgrade': '',
  unknown: '',
};

const REASONS: Readonly<Record<Exclude<Comparison['kind'], 'different'>, string>> = {
  same: 'The wording of this document did not change in this version.',
  'other-document': 'The version before does not hold this document: there is nothing to compare.',
  'first-record': 'The archive starts here: there is no wording before.',
  'technical-upgrade': 'The archive upgraded its own tools here: LinkedIn changed nothing.',
  unknown: 'The commit is not one by which the archive records a change.',
};

function describeComparison(comparison: Comparison): string[] {
  return comparison.kind === 'different'
    ? comparison.hunks.flatMap(describeHunk)
    : [REASONS[comparison.kind], ''];
}

function describeHunk({ under, removed, added }: Hunk): string[] {
  return [
    ...(under ? [`[${under}]`] : []),
    ...removed.map((text) => `− ${text}`),
    ...added.map((text) => `+ ${text}`),
    '',
  ];
}

function holds({ documents }: ReadVersion): string {
  return documents.map((each) => `${each.title ?? 'untitled'}, ${effectiveWords(each)}`).join('; ');
}

function effectiveWords({ effective }: ArchivedDocument): string {
  return effective ? `effective ${effective}` : 'without an effective day';
}
