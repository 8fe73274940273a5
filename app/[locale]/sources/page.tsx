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
import { sourcesPath } from '../../../lib/site/addresses';
import { buildDate } from '../../../lib/site/build-date';
import { siteLibrary } from '../../../lib/site/library';
import { type LocaleProps, wordsOf } from '../../locale';

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { locale, message } = await wordsOf(props);
  return pageMetadata(
    message('evidence.sources.page-title'),
    message('evidence.sources.description'),
    { locale, path: sourcesPath(locale) },
  );
}

export default async function SourcesPage(props: LocaleProps) {
  const words = await wordsOf(props);
  const library = siteLibrary(words.locale);
  const all = [...library.sources.values()];
  const inAbout = sourcesCitedIn(readPage('about', words.locale));
  const inElsewhere = sourcesCitedIn(readPage('elsewhere', words.locale));
  const tiers = TIERS.map((tier) => ({
    tier,
    cited: all
      .filter((source) => source.tier === tier)
      .map((source) => ({
        source,
        citations: citationsOf(source.id, library),
        isCitedInAbout: inAbout.has(source.id),
        isCitedInElsewhere: inElsewhere.has(source.id),
      })),
  }));
  return (
    <Page words={words} on={buildDate()} path={sourcesPath(words.locale)}>
      <SourceCatalogue tiers={tiers} compiled={FIRST_RECORDED} words={words} />
    </Page>
  );
}
