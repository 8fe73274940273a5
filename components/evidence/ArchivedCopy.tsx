import { parseCopy, shortCommit } from '../../lib/archive/copy';
import type { Words } from '../../lib/i18n/words';
import { OutboundLink } from '../site/OutboundLink';

interface Props {
  /** The key `archive` of a source. */
  readonly archive: string;
  readonly words: Words;
}

/** The version of a document that was read, by the commit of the repository that keeps it. */
export function ArchivedCopy({ archive, words }: Props) {
  const copy = parseCopy(archive);
  if (!copy) return words.message('archive.other', { archive });
  const { repository, commit, url } = copy;
  return (
    <OutboundLink href={url}>
      {words.message('archive.copy', { repository, commit: shortCommit(commit) })}
    </OutboundLink>
  );
}
