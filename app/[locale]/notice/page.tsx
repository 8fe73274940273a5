import '../../objection.css';
import '../../notice.css';
import type { Metadata } from 'next';
import { NoticeGuide } from '../../../components/notice/NoticeGuide';
import { ClientScript } from '../../../components/site/ClientScript';
import { pageMetadata } from '../../../components/site/metadata';
import { Page } from '../../../components/site/Page';
import { readNotice } from '../../../lib/notice/load';
import { makeNoticeSheet, offeredPlaces } from '../../../lib/notice/make-sheet';
import { homePath, noticePath } from '../../../lib/site/addresses';
import { buildDate } from '../../../lib/site/build-date';
import { siteLibrary } from '../../../lib/site/library';
import { publicAddress } from '../../../lib/site/public-address';
import { type LocaleProps, wordsOf } from '../../locale';

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { locale, message } = await wordsOf(props);
  return pageMetadata(message('notice.title'), message('notice.description'), {
    locale,
    path: noticePath(locale),
  });
}

export default async function NoticePage(props: LocaleProps) {
  const words = await wordsOf(props);
  const { locale } = words;
  const on = buildDate();
  const origin = process.env.SITE_URL;
  const sheet = makeNoticeSheet(
    { plain: readNotice('plain', locale), formal: readNotice('formal', locale) },
    on,
    siteLibrary(locale),
    words,
    origin ? publicAddress(homePath(locale), origin) : null,
  );
  return (
    <Page words={words} on={on} path={noticePath(locale)}>
      <NoticeGuide sheet={sheet} places={offeredPlaces(words)} words={words} />
      <ClientScript name="notice" />
    </Page>
  );
}
