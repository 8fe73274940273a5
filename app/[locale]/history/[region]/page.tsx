import '../../../lanes.css';
import '../../../evidence.css';
import '../../../history.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { withFeed } from '../../../../components/corrections/feed-metadata';
import { LanesPicture } from '../../../../components/evidence/LanesPicture';
import { History } from '../../../../components/history/History';
import { pageMetadata } from '../../../../components/site/metadata';
import { Page } from '../../../../components/site/Page';
import { makeLanes, onlyLane } from '../../../../lib/evidence/lanes';
import { describeHistory } from '../../../../lib/history/describe';
import { isLocale } from '../../../../lib/i18n/locales';
import { wordsFor } from '../../../../lib/i18n/words';
import { REGIONS } from '../../../../lib/rules/regions';
import { feedPath, historyPath, localesToBuild } from '../../../../lib/site/addresses';
import { buildDate } from '../../../../lib/site/build-date';
import { siteLibrary } from '../../../../lib/site/library';

export const dynamicParams = false;

export function generateStaticParams() {
  return localesToBuild().flatMap((locale) => REGIONS.map((region) => ({ locale, region })));
}

interface Props {
  readonly params: Promise<{ locale: string; region: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, region: slug } = await params;
  const region = REGIONS.find((each) => each === slug);
  if (!isLocale(locale) || !region) return {};
  const { message } = wordsFor(locale);
  const inRegion = message(`history.in.${region}`);
  return withFeed(
    pageMetadata(
      message('history.title', { inRegion }),
      message('history.description', { inRegion }),
      { locale, path: historyPath(locale, region) },
    ),
    feedPath(locale, region),
    message('feed.region.title', { inRegion }),
  );
}

export default async function HistoryPage({ params }: Props) {
  const { locale, region: slug } = await params;
  const region = REGIONS.find((each) => each === slug);
  if (!isLocale(locale) || !region) notFound();
  const words = wordsFor(locale);
  const on = buildDate();
  const library = siteLibrary(locale);
  const lanes = onlyLane(makeLanes(library.timeline, on), region);
  return (
    <Page words={words} on={on} path={historyPath(locale, region)}>
      <History
        history={describeHistory(region, on, library, words)}
        region={region}
        on={on}
        words={words}
      >
        <LanesPicture lanes={lanes} effects={library.effects} words={words} />
      </History>
    </Page>
  );
}
