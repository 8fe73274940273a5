import '../../lanes.css';
import '../../evidence.css';
import type { Metadata } from 'next';
import { withFeed } from '../../../components/corrections/feed-metadata';
import { ChangeList } from '../../../components/evidence/ChangeList';
import { LanesPicture } from '../../../components/evidence/LanesPicture';
import { LanesTable } from '../../../components/evidence/LanesTable';
import { pageMetadata } from '../../../components/site/metadata';
import { Page } from '../../../components/site/Page';
import { makeLanes } from '../../../lib/evidence/lanes';
import { changesPath, feedPath } from '../../../lib/site/addresses';
import { buildDate } from '../../../lib/site/build-date';
import { siteLibrary } from '../../../lib/site/library';
import { type LocaleProps, wordsOf } from '../../locale';

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { locale, message } = await wordsOf(props);
  return withFeed(
    pageMetadata(message('evidence.changes.title'), message('evidence.changes.description'), {
      locale,
      path: changesPath(locale),
    }),
    feedPath(locale),
    message('feed.title'),
  );
}

export default async function ChangesPage(props: LocaleProps) {
  const words = await wordsOf(props);
  const on = buildDate();
  const { timeline, effects, changes } = siteLibrary(words.locale);
  const lanes = makeLanes(timeline, on);
  return (
    <Page words={words} on={on} path={changesPath(words.locale)}>
      <div className="evidence">
        <header className="head">
          <h1>{words.message('evidence.changes.title')}</h1>
          <p className="lead">
            {words.message('evidence.changes.lead', {
              from: words.day(lanes.axis.from),
              on: words.day(on),
            })}
          </p>
        </header>
        <section aria-labelledby="lanes">
          <h2 id="lanes">{words.message('evidence.lanes.heading')}</h2>
          <LanesPicture lanes={lanes} effects={effects} words={words} />
        </section>
        <section aria-labelledby="table">
          <h2 id="table">{words.message('evidence.table.heading')}</h2>
          <LanesTable lanes={lanes} effects={effects} words={words} />
        </section>
        <section aria-labelledby="all">
          <h2 id="all">{words.message('evidence.list.heading')}</h2>
          <p>{words.message('evidence.list.lead')}</p>
          <ChangeList changes={changes} words={words} />
        </section>
      </div>
    </Page>
  );
}
