import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';

/**
 * Languages that nobody speaks, to see whether a page is ready for real ones. `accented`: letters
 * with accents, longer by two fifths. `mirrored`: the same length in Arabic letters, right to left.
 */
export const PSEUDO_KINDS = ['accented', 'mirrored'] as const;
export type PseudoKind = (typeof PSEUDO_KINDS)[number];

// biome-ignore format: a table
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'í', j: 'ĵ', k: 'ķ', l: 'ļ',
  m: 'ɱ', n: 'ñ', o: 'ó', p: 'þ', q: 'ʠ', r: 'ŕ', s: 'š', t: 'ţ', u: 'ú', v: 'ṽ', w: 'ŵ', x: 'ẋ',
  y: 'ý', z: 'ž', A: 'Á', B: 'Ɓ', C: 'Ç', D: 'Ð', E: 'É', F: 'Ƒ', G: 'Ĝ', H: 'Ĥ', I: 'Í', J: 'Ĵ',
  K: 'Ķ', L: 'Ļ', M: 'Ḿ', N: 'Ñ', O: 'Ó', P: 'Þ', Q: 'Ɋ', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Ú', V: 'Ṽ',
  W: 'Ŵ', X: 'Ẋ', Y: 'Ý', Z: 'Ž',
};

// biome-ignore format: a table
const MIRRORED: Readonly<Record<string, string>> = {
  a: 'ا', b: 'ب', c: 'ص', d: 'د', e: 'ع', f: 'ف', g: 'غ', h: 'ه', i: 'ي', j: 'ج', k: 'ك', l: 'ل',
  m: 'م', n: 'ن', o: 'و', p: 'ط', q: 'ق', r: 'ر', s: 'س', t: 'ت', u: 'ض', v: 'ظ', w: 'ش', x: 'خ',
  y: 'ث', z: 'ز',
};

const VOWELS = /[aeiou]/gi;
/** Two vowels in five letters, or near: doubling them makes a text longer by two fifths. */
const SPARE = 0.4;

/** Plain words. */
export function pseudoText(text: string, kind: PseudoKind): string {
  return text.replace(/[A-Za-z]+/g, (word) => pseudoWord(word, kind));
}

function pseudoWord(word: string, kind: PseudoKind): string {
  if (kind === 'mirrored')
    return [...word].map((letter) => MIRRORED[letter.toLowerCase()] ?? letter).join('');
  const wanted = Math.ceil(word.length * SPARE);
  const doubled = word.replace(VOWELS, (vowel) => vowel + vowel.toLowerCase());
  const last = word.at(-1)?.toLowerCase() ?? '';
  const long = doubled.slice(0, word.length + wanted);
  const padded = long + last.repeat(Math.max(0, word.length + wanted - long.length));
  return [...padded].map((letter) => ACCENTED[letter] ?? letter).join('');
}

/** An ICU message: its words only. Arguments, tags and cases stay; plurals get those of `tag`. */
export function pseudoMessage(message: string, kind: PseudoKind, tag = 'en'): string {
  return printAST(pseudoParts(parse(message), kind, tag));
}

function pseudoParts(
  parts: readonly MessageFormatElement[],
  kind: PseudoKind,
  tag: string,
): MessageFormatElement[] {
  return parts.map((part) => {
    if (part.type === TYPE.literal) return { ...part, value: pseudoText(part.value, kind) };
    if (part.type === TYPE.tag) return { ...part, children: pseudoParts(part.children, kind, tag) };
    if (part.type !== TYPE.plural && part.type !== TYPE.select) return part;
    const cases = Object.entries(part.options).map(([name, { value }]) => [
      name,
      { value: pseudoParts(value, kind, tag) },
    ]);
    const options = Object.fromEntries(cases);
    if (part.type === TYPE.select) return { ...part, options };
    return { ...part, options: withCasesOf(options, part.pluralType, tag) };
  });
}

/** The text of `other` for every case that the language has and English has not. */
function withCasesOf<T>(
  options: Readonly<Record<string, T>>,
  type: Intl.PluralRulesOptions['type'] = 'cardinal',
  tag: string,
): Record<string, T> {
  const { pluralCategories } = new Intl.PluralRules(tag, { type }).resolvedOptions();
  const exact = Object.keys(options).filter((each) => each.startsWith('='));
  return Object.fromEntries(
    [...exact, ...pluralCategories].map((each) => [each, (options[each] ?? options.other) as T]),
  );
}

/**
 * What in MDX prose is no word: elements with their attributes (but a title is words), the address
 * of a link, a slot in braces.
 */
const NO_WORDS = /<[^>]*>|\]\([^)]*\)|\{[^}]*\}/g;

/** MDX prose: its words only. */
export function pseudoProse(text: string, kind: PseudoKind): string {
  const kept = [...text.matchAll(NO_WORDS)].map(([piece]) =>
    piece.replace(/(title=")([^"]*)(")/, (_, open, title, close) =>
      [open, pseudoText(title, kind), close].join(''),
    ),
  );
  const words = text.split(NO_WORDS).map((piece) => pseudoText(piece, kind));
  return words.map((piece, index) => piece + (kept[index] ?? '')).join('');
}
