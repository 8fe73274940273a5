import { ContentError, checkText, readText } from '../content/read';

/** Beyond letters and the plain space: what a language's own spelling needs. */
const OWN_CHARACTERS: Readonly<Record<string, RegExp>> = {
  // Before ; : ! ? and inside « ».
  fr: /[\u00a0\u202f]/g,
  // Joiners decide how a cluster is drawn.
  hi: /[\u200c\u200d]/g,
  // Direction marks, where a Latin name meets punctuation.
  ar: /[\u200e\u200f]/g,
};

const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z]+);/i;

/** The text of a translated file, in characters that its language may have. */
export function readTranslated(root: string, file: string, locale: string): string {
  const text = readText(root, file);
  checkTranslated(file, text, locale);
  return text;
}

/** @throws {ContentError} naming the file and the character. */
export function checkTranslated(file: string, text: string, locale: string): void {
  const own = OWN_CHARACTERS[locale];
  const plain = own ? text.replace(own, ' ') : text;
  checkText(file, plain);
  const space = /[^\P{Z} ]/u.exec(plain);
  if (space) throw new ContentError(file, `has a space that ${locale} has no use for`);
  const reference = REFERENCE.exec(text);
  if (reference)
    throw new ContentError(file, `has ${reference[0]}: write the character itself instead`);
}
