import { FEED_TYPE, makeAtom } from '../../../../../lib/feed/atom';
import { makeRegionFeed } from '../../../../../lib/feed/feeds';
import { isLocale } from '../../../../../lib/i18n/locales';
import { wordsFor } from '../../../../../lib/i18n/words';
import { REGIONS } from '../../../../../lib/rules/regions';
import { localesToBuild } from '../../../../../lib/site/addresses';
import { siteLibrary } from '../../../../../lib/site/library';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return localesToBuild().flatMap((locale) => REGIONS.map((region) => ({ locale, region })));
}

interface Context {
  readonly params: Promise<{ locale: string; region: string }>;
}

export async function GET(_: Request, { params }: Context) {
  const { locale, region: slug } = await params;
  const region = REGIONS.find((each) => each === slug);
  if (!isLocale(locale) || !region) return new Response(null, { status: 404 });
  const feed = makeRegionFeed(region, siteLibrary(locale), wordsFor(locale), process.env.SITE_URL);
  return new Response(makeAtom(feed), { headers: { 'Content-Type': FEED_TYPE } });
}
