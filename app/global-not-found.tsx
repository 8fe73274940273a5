import type { Metadata } from 'next';
import { Document } from '../components/site/Document';
import { pageMetadata } from '../components/site/metadata';
import { wordsFor } from '../lib/i18n/words';
import { homePath } from '../lib/site/addresses';
import './globals.css';

const { message } = wordsFor('en');

export const metadata: Metadata = pageMetadata(
  message('not-found.title'),
  message('not-found.text'),
  { locale: 'en' },
);

export default function NotFound() {
  return (
    <Document locale="en">
      <main id="content" className="plain">
        <p className="name">{message('site.name')}</p>
        <h1>{message('not-found.title')}</h1>
        <p>{message('not-found.text')}</p>
        <p>
          <a href={homePath('en')}>{message('not-found.link')}</a>
        </p>
      </main>
    </Document>
  );
}
