import { normalise } from '../places/match';

/** A claim as the search sees it: every word of it, normalised. */
export interface Searchable {
  readonly words: readonly string[];
}

const MOST_CHARACTERS = 120;

/** The words of a text, each once: "Am I safe? I am." → "am", "i", "safe". */
export function searchWords(text: string): string[] {
  return [...new Set(normalise(text).split(' '))].filter((word) => word !== '');
}

/**
 * The claims that have most of the words of a text, or words that begin so: all of the words, if
 * any claim has them. In the order given; an empty text means every claim.
 */
export function findClaims<T extends Searchable>(text: string, claims: readonly T[]): readonly T[] {
  if (text.trim() === '') return claims;
  const wanted = searchWords(text.slice(0, MOST_CHARACTERS));
  const hits = claims.map(({ words }) => wanted.filter((word) => beginsOne(word, words)).length);
  const most = Math.max(0, ...hits);
  return most === 0 ? [] : claims.filter((_, index) => hits[index] === most);
}

function beginsOne(beginning: string, words: readonly string[]): boolean {
  return words.some((word) => word.startsWith(beginning));
}
