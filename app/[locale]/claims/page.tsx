import '../../evidence.css';
import '../../claims.css';
import type { Metadata } from 'next';
import { ClaimsPage } from '../../../components/claims/ClaimsPage';
import { ClientScript } from '../../../components/site/ClientScript';
import { pageMetadata } from '../../../components/site/metadata';
import { Page } from '../../../components/site/Page';
import { claimsByStep, sourcesOfClaims } from '../../../lib/claims/about';
import { buildDate } from '../../../lib/site/build-date';
import { siteLibrary } from '../../../lib/site/library';
import { type LocaleProps, wordsOf } from '../../locale';

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { message } = await wordsOf(props);
  return pageMetadata(message('claims.page-title'), message('claims.description'));
}

export default async function Claims(props: LocaleProps) {
  const words = await wordsOf(props);
  const { claims: groups, sources } = siteLibrary();
  return (
    <Page words={words} on={buildDate()}>
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
