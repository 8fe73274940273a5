import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** The messages of one language by their keys, as its file has them. */
export type Messages = Readonly<Record<string, string>>;

/** Everything in which a language's messages are not the English ones in other words. */
export function* findMessageFaults(
  english: Messages,
  translated: Messages,
  tag: string,
): Generator<string> {
  for (const key of Object.keys(english))
    if (translated[key] === undefined) yield `${key} is missing`;
  for (const [key, message] of Object.entries(translated)) {
    const source = english[key];
    const fault =
      source === undefined ? 'is not an English message' : faultOf(source, message, tag);
    if (fault) yield `${key} ${fault}`;
  }
}

function faultOf(english: string, translated: string, tag: string): string | null {
  if (translated.trim() === '' && english.trim() !== '') return 'is empty';
  const tree = parseMessage(translated);
  if (typeof tree === 'string') return `is no ICU message: ${tree}`;
  const [wanted, given] = [namesIn(parse(english)), namesIn(tree)];
  const [missing] = wanted.difference(given);
  if (missing !== undefined) return `lacks ${missing}`;
  const [more] = given.difference(wanted);
  if (more !== undefined) return `has ${more}, which the English message has not`;
  const [counted] = countsIn(parse(english)).difference(countsIn(tree));
  if (counted !== undefined) return `has no plurals for {${counted}}`;
  return faultOfCases(parse(english), tree, tag);
}

function parseMessage(message: string): MessageFormatElement[] | string {
  try {
    return parse(message);
  } catch (error) {
    return (error as Error).message;
  }
}

/** What is filled in, and the tags around words. How a number is formatted is the language's. */
function namesIn(parts: readonly MessageFormatElement[]): Set<string> {
  return new Set(
    everyPart(parts).flatMap((part) => {
      if (part.type === TYPE.literal || part.type === TYPE.pound) return [];
      return part.type === TYPE.tag ? `<${part.value}>` : `{${part.value}}`;
    }),
  );
}

/** What decides between plurals. */
function countsIn(parts: readonly MessageFormatElement[]): Set<string> {
  return new Set(everyPart(parts).flatMap((part) => (part.type === TYPE.plural ? part.value : [])));
}

function everyPart(parts: readonly MessageFormatElement[]): MessageFormatElement[] {
  return parts.flatMap((part) => {
    if (part.type === TYPE.tag) return [part, ...everyPart(part.children)];
    if (part.type !== TYPE.plural && part.type !== TYPE.select) return [part];
    return [part, ...Object.values(part.options).flatMap(({ value }) => everyPart(value))];
  });
}

/** Every plural has a text for each category of its language; a select has those of the English one. */
function faultOfCases(
  english: readonly MessageFormatElement[],
  translated: readonly MessageFormatElement[],
  tag: string,
): string | null {
  for (const part of everyPart(translated)) {
    if (part.type === TYPE.plural) {
      const fault = comparePlural(Object.keys(part.options), part.pluralType, tag);
      if (fault) return `${fault} for {${part.value}}`;
    }
    if (part.type === TYPE.select) {
      const source = everyPart(english).find(
        (each) => each.type === TYPE.select && each.value === part.value,
      );
      const wanted = source?.type === TYPE.select ? Object.keys(source.options) : [];
      const missing = wanted.find((option) => !Object.hasOwn(part.options, option));
      if (missing !== undefined) return `lacks the case "${missing}" for {${part.value}}`;
    }
  }
  return null;
}

function comparePlural(
  cases: readonly string[],
  type: Intl.PluralRulesOptions['type'] = 'cardinal',
  tag: string,
): string | null {
  const { pluralCategories } = new Intl.PluralRules(tag, { type }).resolvedOptions();
  const categories: readonly string[] = pluralCategories;
  const missing = categories.find((category) => !cases.includes(category));
  if (missing !== undefined) return `lacks the plural "${missing}"`;
  const strange = cases.find((each) => !categories.includes(each) && !each.startsWith('='));
  return strange === undefined ? null : `has the plural "${strange}", which ${tag} has not`;
}
