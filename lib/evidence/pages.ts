import { join } from 'node:path';
import { checkText, readText } from '../content/read';
import { documentFile, readTranslation } from '../translation/documents';
import { LANGUAGE_OF_FACTS } from '../translation/language';
import { type ProseSection, parsePage, splitPage } from './page-prose';

/** `content/pages/<name>/<locale>.mdx`, one folder a page. */
export type PageName = 'about' | 'accessibility' | 'elsewhere';

const CONTENT = join(process.cwd(), 'content');

/** @throws {ContentError} naming the file, when its text is not this page of prose. */
export function readPage(name: PageName, locale: string, root = CONTENT): ProseSection[] {
  if (locale === LANGUAGE_OF_FACTS) return readEnglish(name, root);
  const { file, body } = readTranslation(root, 'pages', name, locale);
  return splitPage(file, body);
}

function readEnglish(name: PageName, root: string): ProseSection[] {
  const file = documentFile('pages', name, LANGUAGE_OF_FACTS);
  const text = readText(root, file);
  checkText(file, text);
  return parsePage(file, text);
}
