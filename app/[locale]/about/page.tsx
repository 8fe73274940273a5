import '../../evidence.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OperatorNote, ReportNote } from '../../../components/evidence/OperatorNotes';
import { ProsePage } from '../../../components/evidence/ProsePage';
import { pageMetadata } from '../../../components/site/metadata';
import { Page } from '../../../components/site/Page';
import { operatorFrom } from '../../../lib/evidence/operator';
import { readPage } from '../../../lib/evidence/pages';
import { isLocale } from '../../../lib/i18n/messages';
import { wordsFor } from '../../../lib/i18n/words';
import { buildDate } from '../../../lib/site/build-date';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { message } = wordsFor(locale);
  return pageMetadata(message('about.title'), message('about.description'));
}

export default async function AboutPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const words = wordsFor(locale);
  const operator = operatorFrom(process.env);
  return (
    <Page words={words} on={buildDate()}>
      <ProsePage
        title={words.message('about.title')}
        sections={readPage('about', locale)}
        additions={{
          operator: <OperatorNote operator={operator} words={words} />,
          report: <ReportNote operator={operator} words={words} />,
        }}
      />
    </Page>
  );
}
