/**
 * What every language has, lacks, and has that is out of date.
 * `npm run --silent translations -- [--language de] [--stamp de <file> …]`
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLibrary } from '../lib/content/library';
import { ContentError } from '../lib/content/read';
import { isLocale, LANGUAGES } from '../lib/i18n/locales';
import { LANGUAGE_OF_FACTS } from '../lib/translation/language';
import { printDetails, printLine } from '../lib/translation/print';
import { isComplete, surveyLanguage } from '../lib/translation/report';
import { stampFile } from '../lib/translation/stamp';

const CONTENT = join(import.meta.dirname, '../content');
const OTHERS = Object.keys(LANGUAGES).filter((each) => each !== LANGUAGE_OF_FACTS);

const { values, positionals } = parseArgs({
  options: { language: { type: 'string' }, stamp: { type: 'string' } },
  allowPositionals: true,
});

try {
  if (values.stamp) stamp(values.stamp, positionals);
  else report(values.language ? [values.language] : OTHERS);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function stamp(locale: string, files: readonly string[]): void {
  checkLanguage(locale);
  for (const file of files) console.log(stampFile(CONTENT, file, locale));
}

/** Fails when a language that is offered lacks something. */
function report(locales: readonly string[]): void {
  const library = loadLibrary(CONTENT);
  for (const locale of locales) {
    checkLanguage(locale);
    const files = surveyLanguage(CONTENT, library, locale);
    console.log(values.language ? printDetails(locale, files) : printLine(locale, files));
    if (isLocale(locale) && !isComplete(files)) process.exitCode = 1;
  }
}

function checkLanguage(locale: string): void {
  if (!OTHERS.includes(locale))
    throw new ContentError('--language', `"${locale}" is none of ${OTHERS.join(', ')}`);
}
