import '../../evidence.css';
import type { Metadata } from 'next';
import { OperatorNote, ReportNote } from '../../../components/evidence/OperatorNotes';
import { ProsePage } from '../../../components/evidence/ProsePage';
import { pageMetadata } from '../../../components/site/metadata';
import { Page } from '../../../components/site/Page';
import { operatorFrom } from '../../../lib/evidence/operator';
import { readPage } from '../../../lib/evidence/pages';
import { aboutPath } from '../../../lib/site/addresses';
import { buildDate } from '../../../lib/site/build-date';
import { type LocaleProps, wordsOf } from '../../locale';

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { locale, message } = await wordsOf(props);
  return pageMetadata(message('about.title'), message('about.description'), {
    locale,
    path: aboutPath(locale),
  });
}

export default async function AboutPage(props: LocaleProps) {
  const words = await wordsOf(props);
  const operator = operatorFrom(process.env);
  return (
    <Page words={words} on={buildDate()} path={aboutPath(words.locale)}>
      <ProsePage
        title={words.message('about.title')}
        sections={readPage('about', words.locale)}
        additions={{
          operator: <OperatorNote operator={operator} words={words} />,
          report: <ReportNote operator={operator} words={words} />,
        }}
      />
    </Page>
  );
}
