import '../../evidence.css';
import '../../claims.css';
import type { Metadata } from 'next';
import { ClaimsPage } from '../../../components/claims/ClaimsPage';
import { ClientScript } from '../../../components/site/ClientScript';
import { pageMetadata } from '../../../components/site/metadata';
import { Page } from '../../../components/site/Page';
import { claimsByStep, sourcesOfClaims } from '../../../lib/claims/about';
import { claimsPath } from '../../../lib/site/addresses';
import { buildDate } from '../../../lib/site/build-date';
import { siteLibrary } from '../../../lib/site/library';
import { type LocaleProps, wordsOf } from '../../locale';

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { locale, message } = await wordsOf(props);
  return pageMetadata(message('claims.page-title'), message('claims.description'), {
    locale,
    path: claimsPath(locale),
  });
}

export default async function Claims(props: LocaleProps) {
  const words = await wordsOf(props);
  const { claims: groups, sources } = siteLibrary(words.locale);
  return (
    <Page words={words} on={buildDate()} path={claimsPath(words.locale)}>
      <ClaimsPage
        groups={groups}
        steps={claimsByStep(groups)}
        sources={sourcesOfClaims(groups).flatMap((id) => sources.get(id) ?? [])}
        words={words}
      />
      <ClientScript name="claims" />
    </Page>
  );
}
