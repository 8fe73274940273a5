import '../../evidence.css';
import type { Metadata } from 'next';
import { ReportNote } from '../../../components/evidence/OperatorNotes';
import { ProsePage } from '../../../components/evidence/ProsePage';
import { pageMetadata } from '../../../components/site/metadata';
import { Page } from '../../../components/site/Page';
import { operatorFrom } from '../../../lib/evidence/operator';
import { readPage } from '../../../lib/evidence/pages';
import { accessibilityPath } from '../../../lib/site/addresses';
import { buildDate } from '../../../lib/site/build-date';
import { type LocaleProps, wordsOf } from '../../locale';

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { locale, message } = await wordsOf(props);
  return pageMetadata(
    message('about.accessibility.title'),
    message('about.accessibility.description'),
    { locale, path: accessibilityPath(locale) },
  );
}

export default async function AccessibilityPage(props: LocaleProps) {
  const words = await wordsOf(props);
  const operator = operatorFrom(process.env);
  return (
    <Page words={words} on={buildDate()} path={accessibilityPath(words.locale)}>
      <ProsePage
        title={words.message('about.accessibility.title')}
        sections={readPage('accessibility', words.locale)}
        additions={{
          report: <ReportNote operator={operator} words={words} />,
        }}
      />
    </Page>
  );
}
