import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PlaceGuide } from '../../../components/guide/PlaceGuide';
import { PlaceAlias } from '../../../components/places/PlaceAlias';
import { ClientScript } from '../../../components/site/ClientScript';
import { DataBlock } from '../../../components/site/DataBlock';
import { type Preview, pageMetadata } from '../../../components/site/metadata';
import { Page } from '../../../components/site/Page';
import { stepsWithClaims } from '../../../lib/claims/about';
import { isLocale } from '../../../lib/i18n/locales';
import { type Words, wordsFor } from '../../../lib/i18n/words';
import { isStillTrue, makePreview } from '../../../lib/preview/preview';
import { readPreview } from '../../../lib/preview/read';
import type { Day } from '../../../lib/rules/day';
import type { Place } from '../../../lib/rules/places';
import type { Region } from '../../../lib/rules/regions';
import {
  ALIASES,
  aliasOfSlug,
  localesToBuild,
  placeOfSlug,
  placePath,
  placesToBuild,
  previewPath,
  twinPath,
} from '../../../lib/site/addresses';
import { buildDate } from '../../../lib/site/build-date';
import { siteLibrary } from '../../../lib/site/library';
import { makePageData } from '../../../lib/site/page-data';
import { placePageOf } from '../../place-page';

export const dynamicParams = false;

export function generateStaticParams() {
  const slugs = [...placesToBuild().map((place) => place.toLowerCase()), ...Object.keys(ALIASES)];
  return localesToBuild().flatMap((locale) => slugs.map((place) => ({ locale, place })));
}

interface Props {
  readonly params: Promise<{ locale: string; place: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, place: slug } = await params;
  if (!isLocale(locale)) return {};
  const words = wordsFor(locale);
  const alias = aliasOfSlug(slug);
  if (alias) return aliasMetadata(alias, words);
  const place = placeOfSlug(slug);
  if (!place) return {};
  const on = buildDate();
  const { guide } = placePageOf(locale, place);
  const { name } = words.place(place);
  return pageMetadata(
    words.message('place.title', { name }),
    words.message('place.description', { status: guide.training.text, on: words.day(on) }),
    {
      locale,
      path: placePath(locale, place),
      preview: previewOf(guide.checklist.region, on, words),
    },
  );
}

const previews = new Map<string, Preview | null>();

/** All places of a region have one picture, which is looked at once. */
function previewOf(region: Region, on: Day, words: Words): Preview | null {
  const id = `${words.locale} ${region} ${on}`;
  const preview = previews.has(id) ? (previews.get(id) ?? null) : findPreview(region, on, words);
  previews.set(id, preview);
  return preview;
}

/** A picture that no longer says what the guide says is not shown. */
function findPreview(region: Region, on: Day, words: Words): Preview | null {
  const shown = readPreview(words.locale, region);
  if (!shown || !isStillTrue(shown, makePreview(region, on, siteLibrary(words.locale), words)))
    return null;
  return { path: previewPath(words.locale, region), text: shown.text };
}

function aliasMetadata(place: Place, words: Words): Metadata {
  const { name } = words.place(place);
  return pageMetadata(
    words.message('alias.title', { name, code: place }),
    words.message('alias.description', { name, code: place }),
    { locale: words.locale, path: placePath(words.locale, place) },
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
  const library = siteLibrary(locale);
  const page = placePageOf(locale, place);
  return (
    <Page words={words} on={on} path={placePath(locale, place)}>
      <link rel="alternate" type="text/markdown" href={twinPath(locale, place)} />
      <DataBlock data={makePageData(page.guide, words)} />
      <PlaceGuide
        {...page}
        effects={library.effects}
        claimed={stepsWithClaims(library.claims)}
        words={words}
      />
      <ClientScript name="guide" />
    </Page>
  );
}
