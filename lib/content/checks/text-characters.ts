import type { Library } from '../library';
import type { Rights } from '../rights';
import type { Fault } from './check';
import { authorityFile, changeFile, guideFile, lawFile, rightWordsFile } from './where';

/** What a reader does not see as what it is: any space but the plain one, any control or format mark. */
const ODD = /[^\P{Z} ]|[^\P{C}\n]/u;

/**
 * What is read from the files is in Unicode form C, with plain spaces. `checkText` looks at the
 * files themselves; a reference such as `&nbsp;` or an escape such as `\u00a0` is seen only here.
 */
export function* findOddCharacters(library: Library): Generator<Fault> {
  for (const { file, value } of parsed(library))
    for (const text of stringsOf(value)) {
      const problem = problemOf(text);
      if (problem)
        yield { subject: file, file, problem: `"${text.slice(0, 40).trim()}" ${problem}` };
    }
}

function* parsed({ sources, changes, guides, labels, ...rights }: Library) {
  yield { file: 'sources.yaml', value: [...sources.values()] };
  yield { file: 'labels.yaml', value: labels };
  yield* parsedRights(rights);
  for (const change of changes) yield { file: changeFile(change.id), value: change };
  for (const { sections, ...facts } of Object.values(guides)) {
    yield { file: 'steps.yaml', value: facts };
    yield { file: guideFile(facts.id), value: sections };
  }
}

function* parsedRights({ laws, authorities, jurisdictions, rightWords, controllers }: Rights) {
  yield { file: 'controllers.yaml', value: controllers };
  yield { file: 'jurisdictions.yaml', value: jurisdictions };
  for (const law of laws.values()) yield { file: lawFile(law.id), value: law };
  for (const each of authorities.values()) yield { file: authorityFile(each.id), value: each };
  for (const [id, value] of rightWords) yield { file: rightWordsFile(id), value };
}

function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value !== null && typeof value === 'object')
    for (const [key, each] of Object.entries(value)) if (key !== 'position') yield* stringsOf(each);
}

function problemOf(text: string): string | null {
  if (text !== text.normalize('NFC')) return 'is not in Unicode form NFC';
  const odd = ODD.exec(text)?.[0].codePointAt(0);
  if (odd === undefined) return null;
  return `has the character U+${odd.toString(16).toUpperCase().padStart(4, '0')}`;
}
