import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../content/library';
import { ContentError, listFolders, readText } from '../content/read';
import { LANGUAGES } from '../i18n/locales';
import { isLetterCurrent, letterFile } from '../letters/load';
import { WORDINGS } from '../notice/choices';
import { isNoticeCurrent, noticeFile } from '../notice/load';
import { PLACES } from '../rules/places';
import { checkTranslated, readTranslated } from './characters';
import { documentFile, listDocuments, readTranslation } from './documents';
import { findMessageFaults } from './messages';
import { findNameFaults, namesFile, namesNeeded, parseNames } from './names';
import { findPlaceFaults } from './places';
import { findStale, readMessages, readVersions } from './versions';

/** What is to be done to a file. `missing` and `wrong` keep a language from being offered. */
export const STATES = ['complete', 'out-of-date', 'missing', 'wrong'] as const;
export type State = (typeof STATES)[number];

export interface FileReport {
  readonly file: string;
  readonly state: State;
  /** What is missing, wrong or out of date, in a line each. */
  readonly details: readonly string[];
  /** Words in the file, about; 0 where it is missing. */
  readonly words: number;
}

/** Every file that a language needs, with what is to be done to it. */
export function surveyLanguage(root: string, library: Library, locale: string): FileReport[] {
  const files = [
    survey(root, messagesFile(locale), () => messageFaults(root, locale)),
    survey(root, placesFile(locale), () => placeFaults(root, locale)),
    survey(root, namesFile(locale), () => nameFaults(root, library, locale)),
    ...listDocuments(root).map(({ kind, id }) =>
      survey(root, documentFile(kind, id, locale), () =>
        readTranslation(root, kind, id, locale).isCurrent ? NOTHING : OUT_OF_DATE,
      ),
    ),
    ...listFolders(root, 'letters').map((id) =>
      survey(root, letterFile(id, locale), () =>
        isLetterCurrent(id, locale, root) ? NOTHING : OUT_OF_DATE,
      ),
    ),
    ...WORDINGS.map((id) =>
      survey(root, noticeFile(id, locale), () =>
        isNoticeCurrent(id, locale, root) ? NOTHING : OUT_OF_DATE,
      ),
    ),
  ];
  return files;
}

/** Whether a language has a file of its own already. */
export function isBegun(reports: readonly FileReport[]): boolean {
  return reports.some(({ state }) => state !== 'missing');
}

/** Whether a language can be offered as it is. */
export function isComplete(reports: readonly FileReport[]): boolean {
  return reports.every(({ state }) => state === 'complete' || state === 'out-of-date');
}

export function messagesFile(locale: string): string {
  return `messages/${locale}.json`;
}

function placesFile(locale: string): string {
  return `places/${locale}.json`;
}

interface Found {
  readonly wrong: readonly string[];
  readonly outOfDate: readonly string[];
}

const NOTHING: Found = { wrong: [], outOfDate: [] };
const OUT_OF_DATE: Found = { wrong: [], outOfDate: ['the English words have changed'] };

function survey(root: string, file: string, find: () => Found): FileReport {
  if (!existsSync(join(root, file))) return { file, state: 'missing', details: [], words: 0 };
  const { wrong, outOfDate } = findSafely(find);
  const words = countWords(readText(root, file));
  if (wrong.length > 0) return { file, state: 'wrong', details: wrong, words };
  if (outOfDate.length > 0) return { file, state: 'out-of-date', details: outOfDate, words };
  return { file, state: 'complete', details: [], words };
}

/** A file that cannot be read is one thing that is wrong. */
function findSafely(find: () => Found): Found {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { wrong: [error.message.slice(error.file.length + 2)], outOfDate: [] };
  }
}

function messageFaults(root: string, locale: string): Found {
  const [english, translated] = ['en', locale].map((each) => readMessages(root, each));
  const file = messagesFile(locale);
  checkTranslated(file, readText(root, file), locale);
  return {
    wrong: [...findMessageFaults(english ?? {}, translated ?? {}, tagOf(locale))],
    outOfDate: findStale(english ?? {}, readVersions(root, locale)).map(
      (key) => `${key}: the English words have changed`,
    ),
  };
}

function placeFaults(root: string, locale: string): Found {
  const file = placesFile(locale);
  const table: unknown = JSON.parse(readTranslated(root, file, locale));
  return { wrong: [...findPlaceFaults(file, table, PLACES)], outOfDate: [] };
}

function nameFaults(root: string, library: Library, locale: string): Found {
  const file = namesFile(locale);
  const names = parseNames(file, readTranslated(root, file, locale));
  return { wrong: [...findNameFaults(names, namesNeeded(library, locale))], outOfDate: [] };
}

function tagOf(locale: string): string {
  const languages: Readonly<Record<string, { readonly tag: string }>> = LANGUAGES;
  return languages[locale]?.tag ?? locale;
}

function countWords(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  ).length;
}
