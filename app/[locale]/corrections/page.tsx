import '../../evidence.css';
import '../../corrections.css';
import type { Metadata } from 'next';
import { CorrectionsPage } from '../../../components/corrections/CorrectionsPage';
import { withFeed } from '../../../components/corrections/feed-metadata';
import { pageMetadata } from '../../../components/site/metadata';
import { Page } from '../../../components/site/Page';
import { correctionsPath, feedPath } from '../../../lib/site/addresses';
import { buildDate } from '../../../lib/site/build-date';
import { siteLibrary } from '../../../lib/site/library';
import { type LocaleProps, wordsOf } from '../../locale';

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { locale, message } = await wordsOf(props);
  return withFeed(
    pageMetadata(message('corrections.page-title'), message('corrections.description'), {
      locale,
      path: correctionsPath(locale),
    }),
    feedPath(locale),
    message('feed.title'),
  );
}

export default async function Corrections(props: LocaleProps) {
  const words = await wordsOf(props);
  const { corrections, changes, claims: groups, laws, sources } = siteLibrary(words.locale);
  const claims = groups.flatMap((group) => group.claims);
  return (
    <Page words={words} on={buildDate()} path={correctionsPath(words.locale)}>
      <CorrectionsPage
        corrections={corrections}
        named={{ changes, claims, laws, sources }}
        words={words}
      />
    </Page>
  );
}
