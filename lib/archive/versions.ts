import type { Day } from '../rules/day';

/** What a commit of the archive records; `unknown` is none that its own program writes. */
export const VERSION_KINDS = ['first-record', 'change', 'technical-upgrade', 'unknown'] as const;

export type VersionKind = (typeof VERSION_KINDS)[number];

/** One recorded version of one file of the archive. */
export interface Version {
  readonly commit: string;
  /** When the archive recorded it, in UTC: never the day on which a document took effect. */
  readonly committed: Day;
  readonly file: string;
  readonly kind: VersionKind;
}

/** How a commit's subject begins; the second of each pair is what the archive wrote until 2023. */
const SUBJECTS: Readonly<Record<Exclude<VersionKind, 'unknown'>, readonly string[]>> = {
  'first-record': ['First record of ', 'Start tracking '],
  change: ['Record new changes of ', 'Update '],
  'technical-upgrade': ['Apply technical or declaration upgrade on ', 'Refilter '],
};

/** For `git log --name-only`; the separators occur in no subject and no file name. */
export const LOG_FORMAT = '%x1e%H%x1f%cI%x1f%s';

/** @param log what git prints with `LOG_FORMAT`; the versions keep its order */
export function parseLog(log: string): Version[] {
  return log.split('\x1e').slice(1).flatMap(parseRecord);
}

function parseRecord(record: string): Version[] {
  const [head = '', ...files] = record.split('\n').filter(Boolean);
  const [commit = '', time = '', subject = ''] = head.split('\x1f');
  const committed = new Date(time).toISOString().slice(0, 10);
  return files.map((file) => ({ commit, committed, file, kind: kindOfSubject(subject) }));
}

function kindOfSubject(subject: string): VersionKind {
  const known = Object.entries(SUBJECTS).find(([, starts]) =>
    starts.some((start) => subject.startsWith(start)),
  );
  return (known?.[0] ?? 'unknown') as VersionKind;
}
