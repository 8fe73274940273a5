import { distance } from 'fastest-levenshtein';

/** A place as the search sees it: its code, and every name it goes by, all normalised. */
export interface Searchable {
  readonly code: string;
  readonly names: readonly string[];
}

/** Between the names in the one attribute that carries them. */
const BETWEEN_NAMES = '|';
const MOST_CHARACTERS = 60;
const SHORTEST_MISSPELT_WORD = 4;

/** Letters that Unicode does not take apart, and those that people type for one another. */
// biome-ignore format: a table
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ə: 'e',
  ŋ: 'n', ɓ: 'b', ɗ: 'd', ς: 'σ', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', '&': ' and ',
};
const FOLDABLE = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'g');

/** Lower case, without accents and punctuation, words apart by one space: "Côte d’Ivoire" → "cote divoire". */
export function normalise(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter)
    .replace(/[\p{M}\p{Lm}\p{Cf}.'’‘`´]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => word !== 'the');
  return (telling.length > 0 ? telling : words).join(' ');
}

/**
 * The names as one attribute, without the one that shows and those that another begins with: "deu"
 * finds "deutschland" by itself.
 */
export function writeNames(names: readonly string[], shown: string): string {
  const all = [...new Set([shown, ...names].map(normalise))];
  const needed = all.filter(
    (name) => !all.some((other) => other !== name && other.startsWith(name)),
  );
  return needed.filter((name) => name !== normalise(shown)).join(BETWEEN_NAMES);
}

/** What `writeNames` wrote, with the name that is shown. */
export function readSearchable(code: string, shown: string, written: string): Searchable {
  const names = [normalise(shown), ...written.split(BETWEEN_NAMES)].filter((name) => name !== '');
  return { code: normalise(code).replaceAll(' ', ''), names: names.flatMap(withSaint) };
}

/**
 * The places that a text means, best first, each once: those with a word that begins so; if there
 * is none, those that contain it; if there is none, those that it may misspell. An empty text means
 * every place.
 */
export function findPlaces<T extends Searchable>(text: string, places: readonly T[]): readonly T[] {
  if (text.trim() === '') return places;
  const query = normalise(text.slice(0, MOST_CHARACTERS));
  if (query === '') return [];
  return (
    firstFound([
      () => [
        ...places.filter((place) => isExactly(place, query)),
        ...places.filter((place) => !isExactly(place, query) && begins(place, query)),
      ],
      () => places.filter((place) => contains(place, joined(query))),
      () => nearest(query, places),
    ]) ?? []
  );
}

function firstFound<T>(searches: readonly (() => readonly T[])[]): readonly T[] | undefined {
  for (const search of searches) {
    const found = search();
    if (found.length > 0) return found;
  }
  return undefined;
}

function isExactly({ code, names }: Searchable, query: string): boolean {
  return code === joined(query) || names.includes(query);
}

/** In any order: "korea south" begins the words of "south korea". */
function begins({ names }: Searchable, query: string): boolean {
  const parts = query.split(' ');
  return names.some((name) => {
    const words = name.split(' ');
    return parts.every((part) => words.some((word) => word.startsWith(part)));
  });
}

function contains({ names }: Searchable, query: string): boolean {
  return names.some((name) => joined(name).includes(query));
}

/** Those with the fewest slips, and a whole word before the beginning of a longer one. */
function nearest<T extends Searchable>(query: string, places: readonly T[]): readonly T[] {
  const text = joined(query);
  const most = slipsAllowed(text.length);
  const slips = places.map(({ names }) => fewestSlips(text, names, most));
  const fewest = Math.min(...slips);
  return fewest === Number.POSITIVE_INFINITY
    ? []
    : places.filter((_, index) => slips[index] === fewest);
}

function slipsAllowed(letters: number): number {
  if (letters >= 8) return 2;
  return letters >= SHORTEST_MISSPELT_WORD ? 1 : 0;
}

const NEVER = Number.POSITIVE_INFINITY;
const HALF = 0.5;

function fewestSlips(text: string, names: readonly string[], most: number): number {
  if (most === 0) return NEVER;
  const words = new Set(names.flatMap((name) => [joined(name), ...name.split(' ')]));
  const slips = [...words]
    .filter((word) => word.length >= SHORTEST_MISSPELT_WORD)
    .flatMap((word) => [
      slipsBetween(text, word, most),
      ...[-1, 0, 1].map(
        (more) => HALF + slipsBetween(text, word.slice(0, text.length + more), most),
      ),
    ]);
  return Math.min(NEVER, ...slips);
}

/** Letters left out, added or changed, and neighbours swapped; `NEVER` beyond `most`. */
function slipsBetween(text: string, word: string, most: number): number {
  if (Math.abs(text.length - word.length) > most) return NEVER;
  const edits = distance(text, word);
  if (edits < 2) return edits;
  if (edits > most + 1) return NEVER;
  const swapped = swaps(text).map((each) => 1 + distance(each, word));
  const slips = Math.min(edits, ...swapped);
  return slips > most ? NEVER : slips;
}

function swaps(text: string): string[] {
  return Array.from(
    { length: text.length - 1 },
    (_, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
  );
}

function joined(words: string): string {
  return words.replaceAll(' ', '');
}

/** "st lucia" is also "saint lucia", and the other way round. */
function withSaint(name: string): readonly string[] {
  const spelled = name.replace(/\b(?:st|saint)\b/g, 'saint');
  return spelled.includes('saint') && /\bsaint\b/.test(spelled)
    ? [spelled, spelled.replace(/\bsaint\b/g, 'st')]
    : [name];
}
