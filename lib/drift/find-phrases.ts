/** The phrases that a text lacks, in their order. */
export function findMissing(text: string, phrases: readonly string[]): string[] {
  const plain = plainForm(text);
  return phrases.filter((phrase) => !contains(plain, plainForm(phrase)));
}

/** Whole words only: "Off" is not in "Offer", nor "3 November" in "13 November". */
function contains(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    if (!isWithinWord(text, at) && !isWithinWord(text, at + phrase.length)) return true;
  return false;
}

/** Whether a place in a text has a letter or digit on both sides. */
function isWithinWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** What typesetting changes is the same here: case, quotes, dashes, spaces, soft hyphens. */
function plainForm(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛′´`]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ');
}
