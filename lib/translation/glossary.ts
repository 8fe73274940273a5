import { z } from 'zod';
import { idSchema } from '../content/day-schema';
import { ContentError, conform, parseYaml, readChecked } from '../content/read';
import { readTranslated } from './characters';

/** A term that every language says in one way: `content/glossary/terms.yaml`. */
const termSchema = z.strictObject({
  id: idSchema,
  /** How English texts write it, in any case. */
  forms: z.array(z.string().min(1)).min(1),
  /** Whether a translation is searched for it. Not for words with several meanings. */
  check: z.boolean(),
  note: z.string().min(1),
});
export type Term = z.infer<typeof termSchema>;

/** How a language says it: `content/glossary/<locale>.yaml`, by the term's id. */
const entrySchema = z.strictObject({
  use: z.string().min(1),
  /** How it may stand in a sentence: endings, compounds. */
  forms: z.array(z.string().min(1)).min(1),
  avoid: z.array(z.string().min(1)),
  /** Where a law has the word; `null` where none does. */
  law: z.string().min(1).nullable(),
});
export type Glossary = Readonly<Record<string, z.infer<typeof entrySchema>>>;

const TERMS = 'glossary/terms.yaml';

export function readTerms(root: string): Term[] {
  return conform(TERMS, z.array(termSchema), parseYaml(TERMS, readChecked(root, TERMS)));
}

/** @throws {ContentError} when a term has no entry, or an entry no term. */
export function readGlossary(root: string, terms: readonly Term[], locale: string): Glossary {
  const file = `glossary/${locale}.yaml`;
  const text = readTranslated(root, file, locale);
  const glossary = conform(file, z.record(idSchema, entrySchema), parseYaml(file, text));
  const missing = terms.find(({ id }) => !glossary[id]);
  if (missing) throw new ContentError(file, `${missing.id} is missing`);
  const strange = Object.keys(glossary).find((id) => !terms.some((term) => term.id === id));
  if (strange !== undefined) throw new ContentError(file, `${strange} is not in terms.yaml`);
  return glossary;
}

/** The checked terms of an English text that its translation says in another way. */
export function findOtherWords(
  terms: readonly Term[],
  glossary: Glossary,
  english: string,
  translated: string,
): string[] {
  return terms
    .filter(({ check, forms }) => check && forms.some((form) => hasWord(english, form)))
    .flatMap(({ id }) => {
      const { use, forms, avoid } = glossary[id] ?? { use: '', forms: [], avoid: [] };
      const wrong = avoid.find((word) => hasWord(translated, word));
      if (wrong !== undefined) return [`${id}: "${wrong}" should be "${use}"`];
      return forms.some((form) => has(translated, form)) ? [] : [`${id}: "${use}" is missing`];
    });
}

/** As a word of its own, where words are parted: "consent" is not in "consented". */
function hasWord(text: string, word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return has(text, word);
  const letters = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{M}])${letters}(?![\\p{L}\\p{M}])`, 'iu').test(text);
}

/** Anywhere: languages join words, or do not part them. */
function has(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}
