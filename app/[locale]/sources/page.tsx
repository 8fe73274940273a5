import '../../evidence.css';
import type { Metadata } from 'next';
import { SourceCatalogue } from '../../../components/evidence/SourceCatalogue';
import { pageMetadata } from '../../../components/site/metadata';
import { Page } from '../../../components/site/Page';
import { TIERS } from '../../../lib/content/source';
import { citationsOf } from '../../../lib/evidence/citations';
import { sourcesCitedIn } from '../../../lib/evidence/page-prose';
import { readPage } from '../../../lib/evidence/pages';
import { FIRST_RECORDED } from '../../../lib/rules/day';
import { buildDate } from '../../../lib/site/build-date';
import { siteLibrary } from '../../../lib/site/library';
import { type LocaleProps, wordsOf } from '../../locale';

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { message } = await wordsOf(props);
  return pageMetadata(
    message('evidence.sources.page-title'),
    message('evidence.sources.description'),
  );
}

export default async function SourcesPage(props: LocaleProps) {
  const words = await wordsOf(props);
  const library = siteLibrary();
  const all = [...library.sources.values()];
  const inAbout = sourcesCitedIn(readPage('about', words.locale));
  const tiers = TIERS.map((tier) => ({
    tier,
    cited: all
      .filter((source) => source.tier === tier)
      .map((source) => ({
        source,
        citations: citationsOf(source.id, library),
        isCitedInAbout: inAbout.has(source.id),
      })),
  }));
  return (
    <Page words={words} on={buildDate()}>
      <SourceCatalogue tiers={tiers} compiled={FIRST_RECORDED} words={words} />
    </Page>
  );
}
