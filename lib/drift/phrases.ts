import { z } from 'zod';
import { idSchema } from '../content/day-schema';
import { ContentError, checkText, conform, parseYaml, readText } from '../content/read';
import type { Source } from '../content/source';
import { LANGUAGES, type Language } from './language';

/** What a page must still say, and in which language, for its source to count as unchanged. */
export interface Expected {
  readonly language: Language;
  readonly phrases: readonly string[];
}

const FILE = 'phrases.yaml';

/** A name or a date: what is longer, or ends like a sentence, is somebody's sentence. */
const phraseSchema = z
  .string()
  .min(2)
  .max(70, { error: 'is too long for a name or a date' })
  .regex(/[^.!?…]$/, { error: 'ends like a sentence' });

const phrasesSchema = z.partialRecord(
  z.enum(LANGUAGES),
  z.record(idSchema, z.array(phraseSchema).min(1)),
);

/**
 * Reads `phrases.yaml` under `root` (the folder `content/`).
 * @throws {ContentError} as `parsePhrases` does.
 */
export function loadPhrases(
  root: string,
  sources: ReadonlyMap<string, Source>,
): ReadonlyMap<string, Expected> {
  return parsePhrases(readText(root, FILE), sources);
}

/**
 * The phrases of the sources, by their ids. LinkedIn's own pages all have some.
 * @throws {ContentError} for an id that is unknown, has no address or is there twice, and for a
 * source of tier 1 with an address that has none.
 */
export function parsePhrases(
  text: string,
  sources: ReadonlyMap<string, Source>,
): ReadonlyMap<string, Expected> {
  checkText(FILE, text);
  const groups = conform(FILE, phrasesSchema, parseYaml(FILE, text));
  const index = new Map<string, Expected>();
  for (const language of LANGUAGES)
    for (const [id, phrases] of Object.entries(groups[language] ?? {})) {
      if (index.has(id)) throw new ContentError(FILE, `${language}.${id} is there twice`);
      if (!sources.get(id)?.url)
        throw new ContentError(FILE, `${language}.${id} is no source with an address`);
      index.set(id, { language, phrases });
    }
  for (const { id, url, tier } of sources.values())
    if (url && tier === 1 && !index.has(id))
      throw new ContentError(FILE, `has nothing for "${id}", a page of tier 1`);
  return index;
}
