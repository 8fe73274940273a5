import '../../../evidence.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ChangeArticle } from '../../../../components/evidence/ChangeArticle';
import { pageMetadata } from '../../../../components/site/metadata';
import { Page } from '../../../../components/site/Page';
import { sourcesOfChange } from '../../../../lib/evidence/changes';
import { isLocale } from '../../../../lib/i18n/locales';
import { wordsFor } from '../../../../lib/i18n/words';
import { changePath, localesToBuild } from '../../../../lib/site/addresses';
import { buildDate } from '../../../../lib/site/build-date';
import { siteLibrary } from '../../../../lib/site/library';

export const dynamicParams = false;

export function generateStaticParams() {
  return localesToBuild().flatMap((locale) =>
    siteLibrary(locale).changes.map(({ id }) => ({ locale, id })),
  );
}

interface Props {
  readonly params: Promise<{ locale: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  if (!isLocale(locale)) return {};
  const change = siteLibrary(locale).changes.find((each) => each.id === id);
  if (!change) return {};
  return pageMetadata(change.title, change.summary, { locale, path: changePath(locale, id) });
}

export default async function ChangePage({ params }: Props) {
  const { locale, id } = await params;
  if (!isLocale(locale)) notFound();
  const { changes, sources, timeline } = siteLibrary(locale);
  const index = changes.findIndex((each) => each.id === id);
  const change = changes[index];
  if (!change) notFound();
  const words = wordsFor(locale);
  const on = buildDate();
  return (
    <Page words={words} on={on} path={changePath(locale, id)}>
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
