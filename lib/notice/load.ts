import { join } from 'node:path';
import { ContentError, conform, parseYaml, readChecked } from '../content/read';
import { readTranslated } from '../translation/characters';
import { LANGUAGE_OF_FACTS } from '../translation/language';
import { checkSlots } from '../translation/slots';
import { versionOf } from '../translation/version';
import type { Wording } from './choices';
import { NOTICE_PARTS, type NoticeFile, noticeSchema, noticeWordsSchema } from './notice';

const CONTENT = join(process.cwd(), 'content');

export function noticeFile(id: string, locale: string): string {
  return `notices/${id}/${locale}.yaml`;
}

/**
 * A notice in one language. When a paragraph stands is said once, in the English file.
 * @throws {ContentError} naming the file and the key, when its text is not this notice.
 */
export function readNotice(id: Wording, locale: string, root = CONTENT): NoticeFile {
  const english = readEnglish(id, root);
  return locale === LANGUAGE_OF_FACTS ? english : translate(english, locale, root).notice;
}

/** Whether a translation was made of the English words as they are now. */
export function isNoticeCurrent(id: Wording, locale: string, root: string): boolean {
  const english = readEnglish(id, root);
  return translate(english, locale, root).of === versionOfNotice(english);
}

export function versionOfNotice(notice: NoticeFile): string {
  const { subject, titles } = notice;
  return versionOf({ subject, titles, texts: textsOf(notice) });
}

/** The texts of the paragraphs by their ids, in their order. */
export function textsOf(notice: NoticeFile): Readonly<Record<string, string>> {
  const paragraphs = NOTICE_PARTS.flatMap((part) => notice[part]);
  return Object.fromEntries(paragraphs.map(({ id, text }) => [id, text]));
}

function readEnglish(id: Wording, root: string): NoticeFile {
  const file = noticeFile(id, LANGUAGE_OF_FACTS);
  const notice = conform(file, noticeSchema, parseYaml(file, readChecked(root, file)));
  const ids = NOTICE_PARTS.flatMap((part) => notice[part].map((paragraph) => paragraph.id));
  const twice = ids.find((each, index) => ids.indexOf(each) !== index);
  if (twice) throw new ContentError(file, `has two paragraphs "${twice}"`);
  return notice;
}

function translate(english: NoticeFile, locale: string, root: string) {
  const file = noticeFile(english.id, locale);
  const text = readTranslated(root, file, locale);
  const { of, subject, titles, texts } = conform(file, noticeWordsSchema, parseYaml(file, text));
  checkSlots(file, 'subject', english.subject, subject);
  for (const [key, title] of Object.entries(english.titles))
    checkSlots(file, `titles.${key}`, title, titles[key as keyof typeof titles]);
  checkTexts(file, textsOf(english), texts);
  const said = NOTICE_PARTS.map((part) => [
    part,
    english[part].map((paragraph) => ({ ...paragraph, text: texts[paragraph.id] ?? '' })),
  ]);
  const notice: NoticeFile = { ...english, subject, titles, ...Object.fromEntries(said) };
  return { of, notice };
}

type Texts = Readonly<Record<string, string>>;

function checkTexts(file: string, english: Texts, translated: Texts): void {
  for (const [id, text] of Object.entries(english)) {
    const words = translated[id];
    if (words === undefined) throw new ContentError(file, `texts lacks ${id}`);
    checkSlots(file, `texts.${id}`, text, words);
  }
  const more = Object.keys(translated).find((id) => english[id] === undefined);
  if (more) throw new ContentError(file, `texts has ${more}, which the English notice has not`);
}
