import { join } from 'node:path';
import { z } from 'zod';
import { ContentError, conform, parseYaml, readChecked } from '../content/read';
import { readTranslated } from '../translation/characters';
import { LANGUAGE_OF_FACTS } from '../translation/language';
import { checkSlots } from '../translation/slots';
import { versionOf } from '../translation/version';
import { type Letter, letterSchema, slottedSchema } from './letter';

const CONTENT = join(process.cwd(), 'content');

/** What a translation of a letter has: the texts of its paragraphs, in their order. */
const wordsSchema = z.strictObject({
  of: z.string(),
  subject: slottedSchema,
  paragraphs: z.array(slottedSchema),
});

export function letterFile(id: string, locale: string): string {
  return `letters/${id}/${locale}.yaml`;
}

/**
 * A letter in one language. When a paragraph stands is said once, in the English file.
 * @throws {ContentError} naming the file and the key, when its text is not this letter.
 */
export function readLetter(id: string, locale: string, root = CONTENT): Letter {
  const english = readEnglish(id, root);
  return locale === LANGUAGE_OF_FACTS ? english : translate(english, locale, root).letter;
}

/** Whether a translation was made of the English words as they are now. */
export function isLetterCurrent(id: string, locale: string, root: string): boolean {
  const english = readEnglish(id, root);
  return translate(english, locale, root).of === versionOfLetter(english);
}

export function versionOfLetter({ subject, paragraphs }: Letter): string {
  return versionOf({ subject, paragraphs: paragraphs.map(({ text }) => text) });
}

function readEnglish(id: string, root: string): Letter {
  const file = letterFile(id, LANGUAGE_OF_FACTS);
  return conform(file, letterSchema, parseYaml(file, readChecked(root, file)));
}

function translate(english: Letter, locale: string, root: string) {
  const file = letterFile(english.id, locale);
  const text = readTranslated(root, file, locale);
  const { of, subject, paragraphs } = conform(file, wordsSchema, parseYaml(file, text));
  checkSlots(file, 'subject', english.subject, subject);
  if (paragraphs.length !== english.paragraphs.length)
    throw new ContentError(
      file,
      `has ${paragraphs.length} paragraphs, the English letter ${english.paragraphs.length}`,
    );
  const translated = english.paragraphs.map((paragraph, index) => {
    const words = paragraphs[index] ?? '';
    checkSlots(file, `paragraphs.${index}`, paragraph.text, words);
    return { ...paragraph, text: words };
  });
  return { of, letter: { id: english.id, subject, paragraphs: translated } };
}
