import { stringify } from 'yaml';
import type { Library } from '../content/library';
import { listFolders, parseDocument, readText } from '../content/read';
import { type PseudoKind, pseudoMessage, pseudoProse, pseudoText } from '../i18n/pseudo';
import { letterFile, readLetter, versionOfLetter } from '../letters/load';
import { WORDINGS, type Wording } from '../notice/choices';
import { noticeFile, readNotice, textsOf, versionOfNotice } from '../notice/load';
import { documentFile, type Kind, listDocuments, versionOfEnglish } from './documents';
import { LANGUAGE_OF_FACTS } from './language';
import { NAME_GROUPS, namesFile, namesNeeded } from './names';
import { readMessages, versionsFile, versionsOf } from './versions';

/**
 * Every file of a language that nobody speaks, made of the English ones under `root`: complete and
 * up to date. By path, with its text. `tag` says which plurals it has.
 */
export function makePseudoLanguage(
  root: string,
  library: Library,
  locale: string,
  kind: PseudoKind,
  tag: string,
): ReadonlyMap<string, string> {
  const messages = readMessages(root, LANGUAGE_OF_FACTS);
  return new Map([
    [
      `messages/${locale}.json`,
      print(mapTexts(messages, (text) => pseudoMessage(text, kind, tag))),
    ],
    [versionsFile(locale), print(versionsOf(messages))],
    [`places/${locale}.json`, print(makePlaces(root, kind))],
    [namesFile(locale), stringify(makeNames(library, locale, kind))],
    ...listDocuments(root).map(
      (each) => [documentFile(each.kind, each.id, locale), makeDocument(root, each, kind)] as const,
    ),
    ...listFolders(root, 'letters').map(
      (id) => [letterFile(id, locale), makeLetter(root, id, kind)] as const,
    ),
    ...WORDINGS.map((id) => [noticeFile(id, locale), makeNotice(root, id, kind)] as const),
  ]);
}

function makePlaces(root: string, kind: PseudoKind): unknown {
  const file = `places/${LANGUAGE_OF_FACTS}.json`;
  const places: Record<string, Record<string, string>> = JSON.parse(readText(root, file));
  return Object.fromEntries(
    Object.entries(places).map(([place, { sort: _, ...words }]) => [
      place,
      mapTexts(words, (text) => pseudoText(text, kind)),
    ]),
  );
}

function makeNames(library: Library, locale: string, kind: PseudoKind): unknown {
  const needed = namesNeeded(library, locale);
  return Object.fromEntries(
    NAME_GROUPS.map((group) => [
      group,
      Object.fromEntries([...needed[group]].map((text) => [text, pseudoText(text, kind)])),
    ]),
  );
}

function makeDocument(
  root: string,
  { kind, id }: { readonly kind: Kind; readonly id: string },
  pseudo: PseudoKind,
): string {
  const file = documentFile(kind, id, LANGUAGE_OF_FACTS);
  const text = readText(root, file);
  const document = text.startsWith('---\n') ? parseDocument(file, text) : null;
  const { title, summary } = (document?.frontMatter ?? {}) as Record<string, string | undefined>;
  const words = {
    of: versionOfEnglish(root, kind, id),
    ...(title && { title: pseudoText(title, pseudo) }),
    ...(summary && { summary: pseudoText(summary, pseudo) }),
  };
  const front = stringify(words, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
  return `---\n${front}---\n${pseudoProse(document?.body ?? text, pseudo)}`;
}

function makeLetter(root: string, id: string, kind: PseudoKind): string {
  const letter = readLetter(id, LANGUAGE_OF_FACTS, root);
  return stringify({
    of: versionOfLetter(letter),
    subject: pseudoProse(letter.subject, kind),
    paragraphs: letter.paragraphs.map(({ text }) => pseudoProse(text, kind)),
  });
}

function makeNotice(root: string, id: Wording, kind: PseudoKind): string {
  const notice = readNotice(id, LANGUAGE_OF_FACTS, root);
  const change = (text: string) => pseudoProse(text, kind);
  return stringify({
    of: versionOfNotice(notice),
    subject: change(notice.subject),
    titles: mapTexts(notice.titles, change),
    texts: mapTexts(textsOf(notice), change),
  });
}

function mapTexts(
  texts: Readonly<Record<string, string>>,
  change: (text: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, change(text)]));
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
