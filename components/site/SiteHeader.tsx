import { LANGUAGES } from '../../lib/i18n/locales';
import type { Words } from '../../lib/i18n/words';
import {
  aboutPath,
  changesPath,
  homePath,
  languagesPath,
  localesToBuild,
} from '../../lib/site/addresses';
import { Spaced } from './Spaced';

/** @param path of the page that it stands on */
export function SiteHeader({ words, path }: { words: Words; path: string }) {
  return (
    <header className="bar">
      <Spaced>
        <a className="skip" href="#content">
          {words.message('site.skip')}
        </a>
        <a className="name" href={homePath(words.locale)}>
          {words.message('site.name')}
        </a>
        <nav aria-label={words.message('site.nav')}>
          <Spaced>
            <a href={homePath(words.locale)} data-keep-answers="">
              {words.message('site.home')}
            </a>
            <a className="with-room" href={changesPath(words.locale)}>
              {words.message('evidence.nav.changes')}
            </a>
            <a className="with-room" href={aboutPath(words.locale)}>
              {words.message('about.nav')}
            </a>
            {localesToBuild().length > 1 && (
              <a className="language" href={languagesPath(words.locale, path)} data-keep-answers="">
                {LANGUAGES[words.locale].name}
              </a>
            )}
          </Spaced>
        </nav>
      </Spaced>
    </header>
  );
}
