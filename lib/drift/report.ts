import type { Day } from '../rules/day';
import { ARCHIVE_MEANINGS, ARCHIVE_OUTCOMES, type ArchiveFinding } from './archived';
import { MEANINGS, needsPerson, OUTCOMES } from './outcome';
import type { Finding } from './verify';

/** A whole run over the cited pages. */
export interface SourcesReport {
  readonly on: Day;
  readonly findings: readonly Finding[];
  /** How many sources have no address to ask. */
  readonly withoutAddress: number;
}

/** A whole run over an archive. */
export interface ArchiveReport {
  readonly on: Day;
  /** The address or folder as it was given. */
  readonly archive: string;
  readonly findings: readonly ArchiveFinding[];
}

/** How many sources somebody has to look at. */
export function countOpen({ findings }: SourcesReport): number {
  return findings.filter(({ outcome }) => needsPerson(outcome)).length;
}

export function countOpenInArchive({ findings }: ArchiveReport): number {
  return findings.filter(({ outcome }) => outcome === 'newer' || outcome === 'not-comparable')
    .length;
}

/** For a person, in Markdown: what needs one comes first. */
export function describeSources(report: SourcesReport): string {
  const { on, findings, withoutAddress } = report;
  return page([
    `# Cited pages as they were on ${on}`,
    `${findings.length} sources have an address; ${countOpen(report)} of them need somebody to look. ${withoutAddress} have none and were not looked at. No fact was changed.`,
    ...OUTCOMES.flatMap((outcome) =>
      section(
        outcome,
        MEANINGS[outcome],
        findings.filter((finding) => finding.outcome === outcome).map(describeFinding),
      ),
    ),
  ]);
}

export function describeArchive(report: ArchiveReport): string {
  const { on, archive, findings } = report;
  return page([
    `# Archived documents as they were on ${on}`,
    `Compared with ${literal(archive)}: ${findings.length} sources were read there; ${countOpenInArchive(report)} of them need somebody to look. No fact was changed.`,
    ...ARCHIVE_OUTCOMES.flatMap((outcome) =>
      section(
        outcome,
        ARCHIVE_MEANINGS[outcome],
        findings.filter((finding) => finding.outcome === outcome).map(describeArchived),
      ),
    ),
  ]);
}

/** A finding in one line, for a terminal. */
export function describeLine({ outcome, source, seen }: Finding): string {
  return `${outcome.padEnd('wrong-language'.length)}  ${source}: ${seen}`;
}

function page(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function section(title: string, meaning: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${title} (${items.length})`, meaning, items.join('\n')];
}

function describeFinding({ source, url, outcome, seen, missing, movedTo }: Finding): string {
  if (outcome === 'match') return `- ${source}`;
  const lacks = missing.length > 0 ? `; it lacks ${missing.map(literal).join(', ')}` : '';
  const to = movedTo === null ? '' : `; it led to ${literal(movedTo)}`;
  return `- ${source}: ${seen}${to}${lacks}. ${literal(url)}`;
}

function describeArchived({ source, newest }: ArchiveFinding): string {
  if (!newest) return `- ${source}`;
  const since = newest.effective ? `effective ${newest.effective}` : 'without an effective day';
  return `- ${source}: the newest is ${since}, recorded ${newest.recorded} in ${newest.commit}`;
}

/** Text from outside: in Markdown it can link, call and format nothing. */
function literal(text: string): string {
  return `\`${text.replace(/[`\p{C}\p{Zl}\p{Zp}]/gu, ' ').slice(0, 300)}\``;
}
