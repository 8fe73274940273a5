import '../../offline.css';
import type { Metadata } from 'next';
import { OfflineGuide } from '../../../components/offline/OfflineGuide';
import { ClientScript } from '../../../components/site/ClientScript';
import { pageMetadata } from '../../../components/site/metadata';
import { Page } from '../../../components/site/Page';
import { offlinePath, placesToBuild } from '../../../lib/site/addresses';
import { buildDate } from '../../../lib/site/build-date';
import { type LocaleProps, wordsOf } from '../../locale';

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { locale, message } = await wordsOf(props);
  return pageMetadata(message('offline.title'), message('offline.description'), {
    locale,
    path: offlinePath(locale),
  });
}

export default async function OfflinePage(props: LocaleProps) {
  const words = await wordsOf(props);
  return (
    <Page words={words} on={buildDate()} path={offlinePath(words.locale)}>
      <OfflineGuide places={placesToBuild()} words={words} />
      <ClientScript name="offline" />
    </Page>
  );
}
