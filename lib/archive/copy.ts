/** The archived copy that a source was read in. */
export interface ArchivedCopy {
  /** Of the Open Terms Archive, such as `pga-versions`. */
  readonly repository: string;
  /** Whole, or as much of its beginning as a source gave. */
  readonly commit: string;
  readonly url: string;
}

/**
 * @param text the key `archive` of a source, `OpenTermsArchive/<repository>@<commit>`
 * @returns null for a copy in another repository
 */
export function parseCopy(text: string): ArchivedCopy | null {
  const [, repository, commit] = /^OpenTermsArchive\/([a-z-]+)@([0-9a-f]{7,40})$/.exec(text) ?? [];
  if (!repository || !commit) return null;
  const url = `https://github.com/OpenTermsArchive/${repository}/commit/${commit}`;
  return { repository, commit, url };
}

/** As much of it as tells a reader which commit is meant. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 7);
}
