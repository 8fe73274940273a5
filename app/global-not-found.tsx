import type { Metadata } from 'next';
import { Document } from '../components/site/Document';
import { pageMetadata } from '../components/site/metadata';
import { LANGUAGES, type Locale } from '../lib/i18n/locales';
import { wordsFor } from '../lib/i18n/words';
import { homePath, localesToBuild } from '../lib/site/addresses';
import './globals.css';

const { message } = wordsFor('en');

export const metadata: Metadata = pageMetadata(
  message('not-found.title'),
  message('not-found.text'),
  { locale: 'en' },
);

/** Whoever comes here may read any of the languages, and one page answers for all addresses. */
export default function NotFound() {
  return (
    <Document locale="en">
      <main id="content" className="plain">
        <p className="name">{message('site.name')}</p>
        <h1>{message('not-found.title')}</h1>
        <p>{message('not-found.text')}</p>
        <p>
          <a href={homePath('en')}>{message('not-found.link')}</a>
        </p>
        <ul className="languages">
          {localesToBuild()
            .filter((locale) => locale !== 'en')
            .map((locale) => (
              <InLanguage key={locale} locale={locale} />
            ))}
        </ul>
      </main>
    </Document>
  );
}

function InLanguage({ locale }: { readonly locale: Locale }) {
  const { message, sentences } = wordsFor(locale);
  const { tag, direction } = LANGUAGES[locale];
  return (
    <li lang={tag} dir={direction}>
      <a href={homePath(locale)}>{message('not-found.link')}</a>
      <p>
        {sentences([message('not-found.title') + message('text.stop'), message('not-found.text')])}
      </p>
    </li>
  );
}
