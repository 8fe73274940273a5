import { parseCopy } from '../archive/copy';
import { kindOfTitle } from '../archive/document-kind';
import type { HistoryEntry } from '../archive/history';
import { fileOf, type Repository, readHistory } from '../archive/repository';
import type { Source } from '../content/source';
import { type ArchivedVersion, type ArchiveFinding, judgeArchived } from './archived';

/** Looks at each source whose archived copy is a commit of this repository, in their order. */
export async function compareWithArchive(
  sources: readonly Source[],
  repository: Repository,
): Promise<ArchiveFinding[]> {
  const findings: ArchiveFinding[] = [];
  for (const source of sources) {
    const commit = parseCopy(source.archive ?? '')?.commit;
    const file = commit ? await fileOf(repository, commit) : null;
    if (!commit || !file) continue;
    const history = await readHistory(repository, file, kindOfTitle(source.title));
    findings.push(judgeArchived(source, commit, history.map(makeVersion), sources));
  }
  return findings;
}

function makeVersion({ version, document, comparison }: HistoryEntry): ArchivedVersion {
  return {
    commit: version.commit,
    recorded: version.committed,
    effective: document.effective,
    isReworded: comparison.kind === 'different',
  };
}
