import type { Metadata } from 'next';
import { pageMetadata } from '../../components/site/metadata';
import { LOCALES } from '../../lib/i18n/locales';
import { wordsFor } from '../../lib/i18n/words';
import { homePath } from '../../lib/site/addresses';

export const metadata: Metadata = pageMetadata(
  wordsFor('en').message('root.title'),
  wordsFor('en').message('home.description'),
);

/** The choice of language, each named in itself. */
export default function LanguageChoice() {
  const { message } = wordsFor('en');
  return (
    <main id="content" className="plain">
      <p className="name">{message('site.name')}</p>
      <h1>{message('root.heading')}</h1>
      <ul className="languages">
        {LOCALES.map((locale) => (
          <li key={locale}>
            <a href={homePath(locale)} lang={locale} hrefLang={locale}>
              {wordsFor(locale).message('site.language')}
            </a>
            <p lang={locale}>{wordsFor(locale).message('site.tagline')}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}
