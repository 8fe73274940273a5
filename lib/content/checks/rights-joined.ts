import { WRITTEN_RIGHTS } from '../../rules/rights';
import type { Library } from '../library';
import type { Fault } from './check';
import { authorityFile, lawFile, rightWordsFile } from './where';

/** Laws, authorities, their words and the places that have them name each other, and none is idle. */
export function* findLooseRights(library: Library): Generator<Fault> {
  yield* findMissing(library);
  yield* findIdle(library);
  yield* findLettersWithoutRight(library);
}

function* findMissing({ jurisdictions, authorities, laws, rightWords }: Library): Generator<Fault> {
  for (const [index, { authority, lead }] of jurisdictions.entries())
    for (const id of [authority, lead])
      if (id !== null && !authorities.has(id))
        yield {
          subject: id,
          file: 'jurisdictions.yaml',
          problem: `${index} names the authority "${id}", which is not in authorities`,
        };
  for (const { id, words } of laws.values())
    if (!rightWords.has(words))
      yield { subject: id, file: lawFile(id), problem: `words "${words}" are not in rights` };
}

function* findIdle({ jurisdictions, authorities, laws, rightWords }: Library): Generator<Fault> {
  const named = new Set(
    jurisdictions.flatMap(({ law, authority, lead }) => [
      `law ${law}`,
      `authority ${authority}`,
      `authority ${lead}`,
    ]),
  );
  const worded = new Set([...laws.values()].map(({ words }) => words));
  for (const id of laws.keys())
    if (!named.has(`law ${id}`))
      yield { subject: id, file: lawFile(id), problem: `${id} is the law of no place` };
  for (const id of authorities.keys())
    if (!named.has(`authority ${id}`))
      yield { subject: id, file: authorityFile(id), problem: `${id} is the authority of no place` };
  for (const id of rightWords.keys())
    if (!worded.has(id))
      yield { subject: id, file: rightWordsFile(id), problem: `${id} explains no law` };
}

function* findLettersWithoutRight({ laws }: Library): Generator<Fault> {
  for (const { id, letter, right } of laws.values())
    if (letter !== null && !WRITTEN_RIGHTS.includes(right))
      yield {
        subject: id,
        file: lawFile(id),
        problem: `letter "${letter}" needs a right, not "${right}"`,
      };
}
