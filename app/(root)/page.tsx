import type { Metadata } from 'next';
import { ClientScript } from '../../components/site/ClientScript';
import { pageMetadata } from '../../components/site/metadata';
import { LANGUAGES } from '../../lib/i18n/locales';
import { wordsFor } from '../../lib/i18n/words';
import { homePath, localesToBuild, rootPath } from '../../lib/site/addresses';

export const metadata: Metadata = pageMetadata(
  wordsFor('en').message('root.title'),
  wordsFor('en').message('home.description'),
  { locale: 'en', path: rootPath() },
);

/** The choice of language, each named in itself. */
export default function LanguageChoice() {
  const { message } = wordsFor('en');
  return (
    <main id="content" className="plain">
      <p className="name">{message('site.name')}</p>
      <h1>{message('root.heading')}</h1>
      <language-choice>
        <ul className="languages">
          {localesToBuild().map((locale) => {
            const { tag, name } = LANGUAGES[locale];
            return (
              <li key={locale} lang={tag}>
                <a href={homePath(locale)} hrefLang={tag}>
                  {name}
                </a>
                <p>
                  <bdi>{wordsFor(locale).message('site.tagline')}</bdi>
                </p>
              </li>
            );
          })}
        </ul>
      </language-choice>
      <ClientScript name="choice" />
    </main>
  );
}
