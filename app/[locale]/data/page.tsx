import '../../evidence.css';
import '../../data.css';
import type { Metadata } from 'next';
import { DataPage } from '../../../components/data/DataPage';
import { pageMetadata } from '../../../components/site/metadata';
import { Page } from '../../../components/site/Page';
import { listTables } from '../../../lib/data/catalogue';
import { siteData } from '../../../lib/data/site-data';
import { dataPath } from '../../../lib/site/addresses';
import { buildDate } from '../../../lib/site/build-date';
import { type LocaleProps, wordsOf } from '../../locale';

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { locale, message } = await wordsOf(props);
  return pageMetadata(message('data.page-title'), message('data.description'), {
    locale,
    path: dataPath(locale),
  });
}

export default async function OpenDataPage(props: LocaleProps) {
  const words = await wordsOf(props);
  const data = siteData();
  return (
    <Page words={words} on={buildDate()} path={dataPath(words.locale)}>
      <DataPage
        tables={listTables(data)}
        example={data.example}
        origin={process.env.SITE_URL?.replace(/\/$/, '') ?? null}
        words={words}
      />
    </Page>
  );
}
