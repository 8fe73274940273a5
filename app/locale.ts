import { notFound } from 'next/navigation';
import { isLocale } from '../lib/i18n/locales';
import { type Words, wordsFor } from '../lib/i18n/words';

export interface LocaleProps {
  readonly params: Promise<{ locale: string }>;
}

/** The words of the language in the address; the 404 page where there is none. */
export async function wordsOf({ params }: LocaleProps): Promise<Words> {
  const { locale } = await params;
  return isLocale(locale) ? wordsFor(locale) : notFound();
}
