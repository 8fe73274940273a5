import type { Words } from '../../lib/i18n/words';
import { aboutPath, changesPath, homePath, rootPath } from '../../lib/site/addresses';

export function SiteHeader({ words }: { words: Words }) {
  return (
    <header className="bar">
      <a className="skip" href="#content">
        {words.message('site.skip')}
      </a>
      <a className="name" href={homePath(words.locale)}>
        {words.message('site.name')}
      </a>
      <nav aria-label={words.message('site.nav')}>
        <a href={homePath(words.locale)} data-keep-answers="">
          {words.message('site.home')}
        </a>
        <a className="with-room" href={changesPath(words.locale)}>
          {words.message('evidence.nav.changes')}
        </a>
        <a className="with-room" href={aboutPath(words.locale)}>
          {words.message('about.nav')}
        </a>
        <a href={rootPath()}>{words.message('site.language')}</a>
      </nav>
    </header>
  );
}
