import '../../evidence.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SourceCatalogue } from '../../../components/evidence/SourceCatalogue';
import { pageMetadata } from '../../../components/site/metadata';
import { Page } from '../../../components/site/Page';
import { TIERS } from '../../../lib/content/source';
import { citationsOf } from '../../../lib/evidence/citations';
import { sourcesCitedIn } from '../../../lib/evidence/page-prose';
import { readPage } from '../../../lib/evidence/pages';
import { isLocale } from '../../../lib/i18n/messages';
import { wordsFor } from '../../../lib/i18n/words';
import { FIRST_RECORDED } from '../../../lib/rules/day';
import { buildDate } from '../../../lib/site/build-date';
import { siteLibrary } from '../../../lib/site/library';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { message } = wordsFor(locale);
  return pageMetadata(
    message('evidence.sources.page-title'),
    message('evidence.sources.description'),
  );
}

export default async function SourcesPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const words = wordsFor(locale);
  const library = siteLibrary();
  const all = [...library.sources.values()];
  const inAbout = sourcesCitedIn(readPage('about', locale));
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
