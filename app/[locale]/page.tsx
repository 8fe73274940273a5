import '../home.css';
import type { Metadata } from 'next';
import { PlaceIndex } from '../../components/places/PlaceIndex';
import { ClientScript } from '../../components/site/ClientScript';
import { pageMetadata } from '../../components/site/metadata';
import { Page } from '../../components/site/Page';
import { latestChanges } from '../../lib/evidence/changes';
import { homePath } from '../../lib/site/addresses';
import { buildDate } from '../../lib/site/build-date';
import { siteLibrary } from '../../lib/site/library';
import { type LocaleProps, wordsOf } from '../locale';

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { locale, message } = await wordsOf(props);
  return pageMetadata(message('home.title'), message('home.description'), {
    locale,
    path: homePath(locale),
  });
}

export default async function Home(props: LocaleProps) {
  const words = await wordsOf(props);
  return (
    <Page words={words} on={buildDate()} path={homePath(words.locale)}>
      <PlaceIndex words={words} latest={latestChanges(siteLibrary(words.locale), 3)} />
      <ClientScript name="home" />
    </Page>
  );
}
