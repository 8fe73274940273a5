import '../../evidence.css';
import '../../world.css';
import type { Metadata } from 'next';
import { pageMetadata } from '../../../components/site/metadata';
import { Page } from '../../../components/site/Page';
import { PlacesByRegion } from '../../../components/world/PlacesByRegion';
import { WorldHistory } from '../../../components/world/WorldHistory';
import { WorldTable } from '../../../components/world/WorldTable';
import { makeLanes } from '../../../lib/evidence/lanes';
import { worldPath } from '../../../lib/site/addresses';
import { buildDate } from '../../../lib/site/build-date';
import { siteLibrary } from '../../../lib/site/library';
import { makeWorld } from '../../../lib/world/world';
import { type LocaleProps, wordsOf } from '../../locale';

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { locale, message } = await wordsOf(props);
  return pageMetadata(message('world.title'), message('world.description'), {
    locale,
    path: worldPath(locale),
  });
}

export default async function WorldPage(props: LocaleProps) {
  const words = await wordsOf(props);
  const on = buildDate();
  const library = siteLibrary(words.locale);
  return (
    <Page words={words} on={on} path={worldPath(words.locale)}>
      <div className="evidence">
        <header className="head">
          <h1>{words.message('world.title')}</h1>
          <p className="lead">{words.message('world.lead', { on: words.day(on) })}</p>
          <p className="meta">{words.message('world.training')}</p>
        </header>
        <section aria-labelledby="today">
          <h2 id="today">{words.message('world.today')}</h2>
          <WorldTable rows={makeWorld(on, library)} words={words} />
        </section>
        <section aria-labelledby="since">
          <h2 id="since">{words.message('world.history')}</h2>
          <p className="meta">{words.message('world.history.why')}</p>
          <WorldHistory
            lanes={makeLanes(library.timeline, on)}
            effects={library.effects}
            words={words}
          />
        </section>
        <section aria-labelledby="places">
          <h2 id="places">{words.message('world.places')}</h2>
          <p className="meta">{words.message('world.places.why')}</p>
          <PlacesByRegion words={words} />
        </section>
      </div>
    </Page>
  );
}
