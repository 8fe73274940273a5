import { isLocale } from '../../../../lib/i18n/locales';
import { wordsFor } from '../../../../lib/i18n/words';
import {
  localesToBuild,
  placeOfSlug,
  placePath,
  placesToBuild,
} from '../../../../lib/site/addresses';
import { publicAddress } from '../../../../lib/site/public-address';
import { makeTwin } from '../../../../lib/twin/twin';
import { placePageOf } from '../../../place-page';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return localesToBuild().flatMap((locale) =>
    placesToBuild().map((place) => ({ locale, place: place.toLowerCase() })),
  );
}

interface Context {
  readonly params: Promise<{ locale: string; place: string }>;
}

export async function GET(_: Request, { params }: Context) {
  const { locale, place: slug } = await params;
  const place = placeOfSlug(slug);
  if (!isLocale(locale) || !place) return new Response(null, { status: 404 });
  const words = wordsFor(locale);
  const page = placePageOf(locale, place);
  const text = makeTwin(page, publicAddress(placePath(locale, place)), words);
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}
