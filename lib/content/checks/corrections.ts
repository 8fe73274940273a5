import type { Nodes } from 'mdast';
import { type Correction, correctionFile } from '../../corrections/correction';
import { FIRST_RECORDED } from '../../rules/day';
import type { Library } from '../library';
import { toPlainText } from '../prose';
import { daysIn } from './days-in-text';

/** What is wrong with a correction, key first. */
type FindProblems = (correction: Correction, library: Library) => Iterable<string>;

const CHECKS: readonly FindProblems[] = [
  findWrongDay,
  findMissing,
  findNothingConcerned,
  findNoChange,
  findSameSentence,
  findDaysAhead,
  findLinks,
];

/** What is wrong with the log of corrections, newest first. */
export function* findCorrectionFaults(library: Library) {
  for (const correction of library.corrections)
    for (const findProblems of CHECKS)
      for (const problem of findProblems(correction, library))
        yield { subject: correction.id, file: correctionFile(correction.id), problem };
}

function* findWrongDay({ id, day }: Correction) {
  if (!id.startsWith(`${day}-`)) yield `day ${day} is not the one in the id`;
  if (day < FIRST_RECORDED) yield `day ${day} is before anything was recorded, ${FIRST_RECORDED}`;
}

function* findMissing({ changes, claims, laws, sources }: Correction, library: Library) {
  const known = {
    changes: new Set(library.changes.map(({ id }) => id)),
    claims: new Set(library.claims.flatMap((group) => group.claims.map(({ id }) => id))),
    laws: library.laws,
    sources: library.sources,
  };
  for (const [key, ids] of Object.entries({ changes, claims, laws, sources }))
    for (const id of ids)
      if (!known[key as keyof typeof known].has(id))
        yield `${key} names "${id}", which does not exist`;
}

/** A reader must be able to tell where the sentence stands. */
function* findNothingConcerned({ steps, changes, claims, laws, places }: Correction) {
  if ([steps, changes, claims, laws, places].every((ids) => ids.length === 0))
    yield 'steps, changes, claims, laws, places are all empty: where does the sentence stand?';
}

function* findNoChange({ kind, changes }: Correction) {
  if (kind === 'world-changed' && changes.length === 0)
    yield 'changes is empty: "world-changed" needs the policy change that made the sentence wrong';
}

function* findSameSentence({ was, is }: Correction) {
  if (toPlainText(was) === toPlainText(is)) yield 'Is says what Was says';
}

/** No day after the correction, unless a change that it names takes effect later. */
function* findDaysAhead({ day, changes, title, is, why }: Correction, library: Library) {
  const named = library.changes.filter(({ id }) => changes.includes(id));
  const last = [day, ...named.map(({ effective }) => effective)].reduce((a, b) => (a > b ? a : b));
  for (const [key, text] of Object.entries({ title, Is: toPlainText(is), Why: toPlainText(why) }))
    for (const found of daysIn(text))
      if (found > last.slice(0, found.length))
        yield `${key} names ${found}, which is after ${last}`;
}

/** The entry is read in feeds, too, where only the text arrives. */
function* findLinks({ was, is, why }: Correction) {
  for (const [section, nodes] of Object.entries({ Was: was, Is: is, Why: why }))
    for (const url of nodes.flatMap(linksIn))
      yield `${section} links to ${url}: name what it rests on in sources`;
}

function linksIn(node: Nodes): string[] {
  if (node.type === 'link') return [node.url];
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}
