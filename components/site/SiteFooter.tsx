import type { Words } from '../../lib/i18n/words';
import type { Day } from '../../lib/rules/day';
import {
  aboutPath,
  accessibilityPath,
  changesPath,
  claimsPath,
  correctionsPath,
  dataPath,
  elsewherePath,
  handoutsPath,
  noticePath,
  sourcesPath,
  worldPath,
} from '../../lib/site/addresses';
import { Spaced } from './Spaced';

export function SiteFooter({ words, on }: { words: Words; on: Day }) {
  return (
    <footer className="foot">
      <nav className="no-print" aria-label={words.message('evidence.nav.footer')}>
        <Spaced>
          <a href={changesPath(words.locale)}>{words.message('evidence.nav.changes')}</a>
          <a href={correctionsPath(words.locale)}>{words.message('corrections.nav')}</a>
          <a href={claimsPath(words.locale)}>{words.message('claims.nav')}</a>
          <a href={sourcesPath(words.locale)}>{words.message('evidence.nav.sources')}</a>
          <a href={worldPath(words.locale)}>{words.message('world.nav')}</a>
          <a href={noticePath(words.locale)}>{words.message('notice.nav')}</a>
          <a href={elsewherePath(words.locale)}>{words.message('elsewhere.nav')}</a>
          <a href={handoutsPath(words.locale)}>{words.message('handouts.nav')}</a>
          <a href={dataPath(words.locale)}>{words.message('data.nav')}</a>
          <a href={aboutPath(words.locale)}>{words.message('about.nav')}</a>
          <a href={accessibilityPath(words.locale)}>{words.message('about.accessibility.nav')}</a>
        </Spaced>
      </nav>
      <p>{words.message('site.footer.dated', { on: words.day(on) })}</p>
      <p>{words.message('site.footer.scope')}</p>
      <p className="no-print">{words.message('site.footer.privacy')}</p>
    </footer>
  );
}
