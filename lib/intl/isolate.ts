/** Marks of Unicode's rules for mixed directions (UAX 9): what is between them has one of its own. */
const AS_ITS_FIRST_LETTER = '\u2068';
const RIGHT_TO_LEFT = '\u2067';
const END = '\u2069';
const MARKS = /[\u2067-\u2069]/g;

const LETTER_OF_THE_SENTENCE = /\p{Script=Arabic}/u;

/**
 * A text that stands in a sentence from right to left, so that neither turns the other round: a
 * Latin title with its brackets, a day after a Latin name. A text in the script of the sentence runs
 * as it does, also where it begins with "LinkedIn".
 */
export function isolate(text: string): string {
  const start = LETTER_OF_THE_SENTENCE.test(text) ? RIGHT_TO_LEFT : AS_ITS_FIRST_LETTER;
  return start + text + END;
}

export function withoutIsolates(text: string): string {
  return text.replace(MARKS, '');
}
