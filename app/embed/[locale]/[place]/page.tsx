import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmbedCard } from '../../../../components/embed/EmbedCard';
import { isLocale } from '../../../../lib/i18n/locales';
import { wordsFor } from '../../../../lib/i18n/words';
import { localesToBuild, placeOfSlug, placesToBuild } from '../../../../lib/site/addresses';
import { placePageOf } from '../../../place-page';

export const dynamicParams = false;

export function generateStaticParams() {
  return localesToBuild().flatMap((locale) =>
    placesToBuild().map((place) => ({ locale, place: place.toLowerCase() })),
  );
}

interface Props {
  readonly params: Promise<{ locale: string; place: string }>;
}

/** Left out of search: the guide says the same, and more. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { guide, words } = await cardOf(props);
  const { name } = words.place(guide.checklist.place);
  return {
    title: words.message('embed.card.title', { name }),
    description: guide.training.text,
    referrer: 'no-referrer',
    robots: { index: false },
    formatDetection: { telephone: false, date: false, address: false, email: false, url: false },
  };
}

export default async function EmbedPage(props: Props) {
  return <EmbedCard {...(await cardOf(props))} />;
}

async function cardOf({ params }: Props) {
  const { locale, place: slug } = await params;
  const place = placeOfSlug(slug);
  if (!isLocale(locale) || !place) notFound();
  const words = wordsFor(locale);
  const { guide } = placePageOf(locale, place);
  return { guide, words };
}
