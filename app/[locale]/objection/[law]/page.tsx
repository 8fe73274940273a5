import '../../../objection.css';
import '../../../follow-up.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ObjectionGuide } from '../../../../components/objection/ObjectionGuide';
import { ClientScript } from '../../../../components/site/ClientScript';
import { pageMetadata } from '../../../../components/site/metadata';
import { Page } from '../../../../components/site/Page';
import { isLocale } from '../../../../lib/i18n/locales';
import type { MessageKey } from '../../../../lib/i18n/messages';
import { wordsFor } from '../../../../lib/i18n/words';
import { lawInSentence } from '../../../../lib/letters/law-texts';
import { makeSheet } from '../../../../lib/letters/letter-words';
import { readLetter } from '../../../../lib/letters/load';
import { makeObjectionPage } from '../../../../lib/letters/objection-page';
import { mainPlaces, namePlaces } from '../../../../lib/letters/place-words';
import { localesToBuild, objectionPath } from '../../../../lib/site/addresses';
import { buildDate } from '../../../../lib/site/build-date';
import { siteLibrary } from '../../../../lib/site/library';

export const dynamicParams = false;

export function generateStaticParams() {
  return localesToBuild().flatMap((locale) =>
    [...siteLibrary(locale).laws.values()]
      .filter(({ letter }) => letter !== null)
      .map(({ id }) => ({ locale, law: id })),
  );
}

interface Props {
  readonly params: Promise<{ locale: string; law: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, law: id } = await params;
  if (!isLocale(locale)) return {};
  const library = siteLibrary(locale);
  const law = library.laws.get(id);
  if (!law?.letter) return {};
  const words = wordsFor(locale);
  const places = makeObjectionPage(law, buildDate(), library).places.map(({ place }) => place);
  const count = mainPlaces(places).length;
  return pageMetadata(
    words.message('objection.title', {
      places: namePlaces(places, words) ?? words.message('objection.title.many', { count }),
      what: words.message(`objection.title.${law.letter}` as MessageKey),
      law: lawInSentence(law, words),
    }),
    words.message('objection.description', { law: lawInSentence(law, words) }),
    { locale, path: objectionPath(locale, id) },
  );
}

export default async function ObjectionLawPage({ params }: Props) {
  const { locale, law: id } = await params;
  if (!isLocale(locale)) notFound();
  const library = siteLibrary(locale);
  const law = library.laws.get(id);
  if (!law?.letter) notFound();
  const words = wordsFor(locale);
  const on = buildDate();
  const page = makeObjectionPage(law, on, library);
  return (
    <Page words={words} on={on} path={objectionPath(locale, id)}>
      <ObjectionGuide
        page={page}
        sheet={makeSheet(page, readLetter(law.letter, locale), words)}
        letters={{
          reminder: readLetter('reminder', locale),
          complaint: readLetter('complaint', locale),
        }}
        words={words}
      />
      <ClientScript name="objection" />
    </Page>
  );
}
