import '../../evidence.css';
import type { Metadata } from 'next';
import { ProsePage } from '../../../components/evidence/ProsePage';
import { pageMetadata } from '../../../components/site/metadata';
import { Page } from '../../../components/site/Page';
import { readPage } from '../../../lib/evidence/pages';
import { elsewherePath } from '../../../lib/site/addresses';
import { buildDate } from '../../../lib/site/build-date';
import { type LocaleProps, wordsOf } from '../../locale';

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { locale, message } = await wordsOf(props);
  return pageMetadata(message('elsewhere.title'), message('elsewhere.description'), {
    locale,
    path: elsewherePath(locale),
  });
}

export default async function ElsewherePage(props: LocaleProps) {
  const words = await wordsOf(props);
  return (
    <Page words={words} on={buildDate()} path={elsewherePath(words.locale)}>
      <ProsePage
        title={words.message('elsewhere.title')}
        sections={readPage('elsewhere', words.locale)}
      />
    </Page>
  );
}
