import { FEED_TYPE, makeAtom } from '../../../lib/feed/atom';
import { makeFeed } from '../../../lib/feed/feeds';
import { isLocale } from '../../../lib/i18n/locales';
import { wordsFor } from '../../../lib/i18n/words';
import { localesToBuild } from '../../../lib/site/addresses';
import { siteLibrary } from '../../../lib/site/library';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return localesToBuild().map((locale) => ({ locale }));
}

export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const feed = makeFeed(siteLibrary(locale), wordsFor(locale), process.env.SITE_URL);
  return new Response(makeAtom(feed), { headers: { 'Content-Type': FEED_TYPE } });
}
