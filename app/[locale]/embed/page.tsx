import '../../embed-maker.css';
import type { Metadata } from 'next';
import { SnippetMaker } from '../../../components/embed/SnippetMaker';
import { ClientScript } from '../../../components/site/ClientScript';
import { pageMetadata } from '../../../components/site/metadata';
import { Page } from '../../../components/site/Page';
import { embedMakerPath, placesToBuild } from '../../../lib/site/addresses';
import { buildDate } from '../../../lib/site/build-date';
import { type LocaleProps, wordsOf } from '../../locale';

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { locale, message } = await wordsOf(props);
  return pageMetadata(message('embed.title'), message('embed.description'), {
    locale,
    path: embedMakerPath(locale),
  });
}

export default async function EmbedMaker(props: LocaleProps) {
  const words = await wordsOf(props);
  return (
    <Page words={words} on={buildDate()} path={embedMakerPath(words.locale)}>
      <SnippetMaker places={placesToBuild()} words={words} />
      <ClientScript name="embed" />
    </Page>
  );
}
