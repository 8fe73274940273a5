import '../home.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PlaceIndex } from '../../components/places/PlaceIndex';
import { ClientScript } from '../../components/site/ClientScript';
import { pageMetadata } from '../../components/site/metadata';
import { Page } from '../../components/site/Page';
import { latestChanges } from '../../lib/evidence/changes';
import { isLocale } from '../../lib/i18n/messages';
import { wordsFor } from '../../lib/i18n/words';
import { buildDate } from '../../lib/site/build-date';
import { siteLibrary } from '../../lib/site/library';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { message } = wordsFor(locale);
  return pageMetadata(message('home.title'), message('home.description'));
}

export default async function Home({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const words = wordsFor(locale);
  return (
    <Page words={words} on={buildDate()}>
      <PlaceIndex words={words} latest={latestChanges(siteLibrary(), 3)} />
      <ClientScript name="home" />
    </Page>
  );
}
