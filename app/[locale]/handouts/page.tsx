import '../../evidence.css';
import '../../handout.css';
import type { Metadata } from 'next';
import { HandoutIndex } from '../../../components/handout/HandoutIndex';
import { pageMetadata } from '../../../components/site/metadata';
import { Page } from '../../../components/site/Page';
import { readHandoutRecord } from '../../../lib/handout/record';
import { handoutsPath } from '../../../lib/site/addresses';
import { buildDate } from '../../../lib/site/build-date';
import { type LocaleProps, wordsOf } from '../../locale';

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { locale, message } = await wordsOf(props);
  return pageMetadata(message('handouts.page-title'), message('handouts.description'), {
    locale,
    path: handoutsPath(locale),
  });
}

export default async function Handouts(props: LocaleProps) {
  const words = await wordsOf(props);
  const { locale } = words;
  return (
    <Page words={words} on={buildDate()} path={handoutsPath(locale)}>
      <HandoutIndex
        bytesOf={(region, sheet) => readHandoutRecord(locale, region, sheet)?.bytes ?? null}
        words={words}
      />
    </Page>
  );
}
