import type { Random } from './random';

/** One text in so many is very long: little new is learnt from most of them. */
const LONG_ONES = 500;
const USUAL_CHARACTERS = 2_000;
const MOST_CHARACTERS = 100_000;
const MOST_CHANGES = 4;

/** Words that mean something to JavaScript, JSON, YAML or a browser, and nothing to us. */
const WORDS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '"__proto__":{"polluted":true},',
  '"constructor":{"prototype":{"polluted":true}},',
  '[[[[[[[[',
  '{"a":',
  'null',
  'NaN',
  '-1',
  '1e999',
  '9999999999999999999',
  '2026-02-31',
  '0000-00-00',
  '+275760-09-13',
  '&v=1',
  '=',
  '..',
  '//evil.example',
  '\\',
  '%00',
  '%2e%2e%2f',
  '<script>',
  'javascript:',
  '--',
  '--place',
  '\n---\n',
  '&a',
  '*a',
  '!!js/function',
  '<<: *a',
  '{{',
] as const;

/** Ends of text, marks that join or turn, letters that change with their case, broken halves. */
const CHARACTERS = [
  '\0',
  '\n',
  '\r',
  '\t',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u0301',
  'ß',
  'ı',
  'İ',
  'ſ',
  '\u212a',
  'ﬁ',
  'ŉ',
  'é',
  '１',
  '\u200b',
  '\u200f',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\uffff',
  '\ud83d',
  '\ude00',
  '😀',
  '漢',
] as const;

type Mutator = (text: string, corpus: readonly string[], random: Random) => string;

const MUTATORS = {
  flipBit: (text, _, { below }) => {
    const at = below(text.length);
    const code = text.charCodeAt(at) ^ (1 << below(8));
    return replace(text, at, 1, text === '' ? '' : String.fromCharCode(code));
  },
  remove: (text, _, { below }) => replace(text, below(text.length), 1 + below(8), ''),
  cutOff: (text, _, { below }) => text.slice(0, below(text.length + 1)),
  double: (text, _, { below }) => {
    const at = below(text.length);
    return replace(text, at, 0, text.slice(at, at + 1 + below(16)));
  },
  repeat: (text, _, { below }) => {
    const at = below(text.length);
    const span = text.slice(at, at + 1 + below(4));
    return replace(text, at, 0, span.repeat(1 + below(60)));
  },
  splice: (text, corpus, { below, pick }) => {
    const other = pick(corpus);
    return text.slice(0, below(text.length + 1)) + other.slice(below(other.length + 1));
  },
  swap: (text, _, { below }) => {
    const [at, to] = [below(text.length), below(text.length)];
    return replace(replace(text, at, 1, text.charAt(to)), to, 1, text.charAt(at));
  },
  insertWord: (text, _, { below, pick }) => replace(text, below(text.length + 1), 0, pick(WORDS)),
  replaceByCharacter: (text, _, { below, pick }) =>
    replace(text, below(text.length), below(3), pick(CHARACTERS)),
  onlyCharacters: (_, __, { below, pick }) => pick(CHARACTERS) + (below(2) ? pick(CHARACTERS) : ''),
  upperCase: (text) => text.toUpperCase(),
  doubleAll: (text) => text + text,
} as const satisfies Record<string, Mutator>;

const ALL = Object.values<Mutator>(MUTATORS);

/** A text that was real once, changed in one to four ways. */
export function mutate(corpus: readonly string[], random: Random): string {
  let text = random.pick(corpus);
  for (let left = 1 + random.below(MOST_CHANGES); left > 0; left -= 1)
    text = random.pick(ALL)(text, corpus, random).slice(0, USUAL_CHARACTERS);
  return random.below(LONG_ONES) === 0 ? lengthen(text) : text;
}

function lengthen(text: string): string {
  return text.repeat(Math.ceil(MOST_CHARACTERS / (text.length + 1)));
}

function replace(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length);
}
