import type { Library } from '../library';
import type { Source } from '../source';
import type { Fault } from './check';
import { citationsByChanges } from './sources-exist';

/** The articles that this guide was started from. Each is judged as a whole, for its date. */
export const SEEDS: readonly string[] = [
  'unknown-publisher-expansion-2025-11',
  'senior-tech-info-2024-09',
  'winbuzzer-2024-09',
  'co-ai-2024-09',
  'unknown-publisher-uk-suspension-2024-09',
];

/** Each article is there, judged for its date, and stands in the history; no other is judged. */
export function* findUnjudgedSeeds(library: Library): Generator<Fault> {
  const cited = new Set(citationsByChanges(library).map(({ source }) => source));
  for (const id of SEEDS) {
    const problem = problemOf(library.sources.get(id), cited.has(id));
    if (problem) yield { subject: id, file: 'sources.yaml', problem: `${id}${problem}` };
  }
  for (const { id, judged } of library.sources.values())
    if (judged && !SEEDS.includes(id))
      yield {
        subject: id,
        file: 'sources.yaml',
        problem: `${id}.judged is only for the articles that this guide was started from`,
      };
}

function problemOf(source: Source | undefined, isCited: boolean): string | null {
  if (!source) return ' is missing: this guide was started from it';
  if (!source.judged) return '.judged is missing: this guide was started from it';
  if (source.published === null) return '.published is missing: it is judged for its date';
  if (source.judged.until !== null && source.judged.until <= source.published)
    return `.judged.until ${source.judged.until} is before it was published, ${source.published}`;
  return isCited ? null : ' is cited by no change';
}
