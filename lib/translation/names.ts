import { z } from 'zod';
import type { Library } from '../content/library';
import { ContentError, conform, parseYaml } from '../content/read';
import { readTranslated } from './characters';
import { isLanguageOf } from './language';

/**
 * What is named in the rows of facts, in English there: `content/names/<locale>.yaml` has the
 * words for each English text, so that another English text is a missing one.
 */
export const NAME_GROUPS = ['laws', 'articles', 'authorities', 'notes'] as const;
export type NameGroup = (typeof NAME_GROUPS)[number];

/** In another language: `name('laws', 'UK GDPR')`. */
export type Name = (group: NameGroup, english: string) => string;

const groupSchema = z.record(z.string(), z.string().min(1)).default({});
const namesSchema = z.strictObject({
  laws: groupSchema,
  articles: groupSchema,
  authorities: groupSchema,
  notes: groupSchema,
});
export type Names = z.infer<typeof namesSchema>;

export function namesFile(locale: string): string {
  return `names/${locale}.yaml`;
}

/** @throws {ContentError} naming the file and the English text that is missing or there for nothing. */
export function readNames(root: string, library: Library, locale: string): Name {
  const file = namesFile(locale);
  const names = parseNames(file, readTranslated(root, file, locale));
  const [fault] = findNameFaults(names, namesNeeded(library, locale));
  if (fault) throw new ContentError(file, fault);
  return (group, english) => names[group][english] ?? english;
}

export function parseNames(file: string, text: string): Names {
  return conform(file, namesSchema, parseYaml(file, text));
}

export function* findNameFaults(
  names: Names,
  needed: Readonly<Record<NameGroup, ReadonlySet<string>>>,
): Generator<string> {
  for (const group of NAME_GROUPS) {
    for (const english of needed[group])
      if (names[group][english] === undefined) yield `${group} has nothing for "${english}"`;
    for (const english of Object.keys(names[group]))
      if (!needed[group].has(english)) yield `${group} has "${english}", which is in no row`;
  }
}

/** The English texts that a reader meets. An authority of the language has its own name already. */
export function namesNeeded(
  { laws, authorities, effects, sources }: Library,
  locale: string,
): Record<NameGroup, Set<string>> {
  return {
    laws: new Set([...laws.values()].flatMap(({ name, short }) => [name, short])),
    articles: new Set(
      [...laws.values()].flatMap(({ articles, reply }) => [
        ...articles.map(({ cite }) => cite),
        ...(reply ? [reply.article] : []),
      ]),
    ),
    authorities: new Set(
      [...authorities.values()]
        .filter(({ local }) => local === null || !isLanguageOf(local.language, locale))
        .map(({ name }) => name),
    ),
    notes: new Set(
      [
        ...[...effects.values()].flatMap((effect) => [effect.approximate, effect.announcedLater]),
        ...[...sources.values()].map(({ judged }) => judged?.note ?? null),
      ].filter((note) => note !== null),
    ),
  };
}
