import '../../../evidence.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ChangeArticle } from '../../../../components/evidence/ChangeArticle';
import { pageMetadata } from '../../../../components/site/metadata';
import { Page } from '../../../../components/site/Page';
import { sourcesOfChange } from '../../../../lib/evidence/changes';
import { isLocale, LOCALES } from '../../../../lib/i18n/locales';
import { wordsFor } from '../../../../lib/i18n/words';
import { buildDate } from '../../../../lib/site/build-date';
import { siteLibrary } from '../../../../lib/site/library';

export const dynamicParams = false;

export function generateStaticParams() {
  const ids = siteLibrary().changes.map(({ id }) => id);
  return LOCALES.flatMap((locale) => ids.map((id) => ({ locale, id })));
}

interface Props {
  readonly params: Promise<{ locale: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const change = siteLibrary().changes.find((each) => each.id === id);
  return change ? pageMetadata(change.title, change.summary) : {};
}

export default async function ChangePage({ params }: Props) {
  const { locale, id } = await params;
  const { changes, sources, timeline } = siteLibrary();
  const index = changes.findIndex((each) => each.id === id);
  const change = changes[index];
  if (!isLocale(locale) || !change) notFound();
  const words = wordsFor(locale);
  const on = buildDate();
  return (
    <Page words={words} on={on}>
      <ChangeArticle
        change={change}
        sources={sourcesOfChange(change).flatMap((source) => sources.get(source) ?? [])}
        timeline={timeline}
        on={on}
        older={changes[index - 1] ?? null}
        newer={changes[index + 1] ?? null}
        words={words}
      />
    </Page>
  );
}
