import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PlaceGuide } from '../../../components/guide/PlaceGuide';
import { PlaceAlias } from '../../../components/places/PlaceAlias';
import { pageMetadata } from '../../../components/site/metadata';
import { Page } from '../../../components/site/Page';
import { makePlacePage } from '../../../lib/guide/place-page';
import { isLocale, LOCALES } from '../../../lib/i18n/messages';
import { wordsFor } from '../../../lib/i18n/words';
import { ALIASES, aliasOfSlug, placeOfSlug, placesToBuild } from '../../../lib/site/addresses';
import { buildDate } from '../../../lib/site/build-date';
import { siteLibrary } from '../../../lib/site/library';

export const dynamicParams = false;

export function generateStaticParams() {
  const slugs = [...placesToBuild().map((place) => place.toLowerCase()), ...Object.keys(ALIASES)];
  return LOCALES.flatMap((locale) => slugs.map((place) => ({ locale, place })));
}

interface Props {
  readonly params: Promise<{ locale: string; place: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, place: slug } = await params;
  const place = placeOfSlug(slug) ?? aliasOfSlug(slug);
  if (!isLocale(locale) || !place) return {};
  const words = wordsFor(locale);
  const on = buildDate();
  const { guide } = makePlacePage(place, on, siteLibrary(), words);
  const { name } = words.place(place);
  return pageMetadata(
    words.message('place.title', { name }),
    words.message('place.description', { status: guide.training.text, on: words.day(on) }),
  );
}

export default async function PlacePage({ params }: Props) {
  const { locale, place: slug } = await params;
  if (!isLocale(locale)) notFound();
  const words = wordsFor(locale);
  const on = buildDate();
  const alias = aliasOfSlug(slug);
  if (alias) return <PlaceAlias place={alias} words={words} on={on} />;
  const place = placeOfSlug(slug);
  if (!place) notFound();
  return (
    <Page words={words} on={on}>
      <PlaceGuide {...makePlacePage(place, on, siteLibrary(), words)} words={words} />
    </Page>
  );
}
