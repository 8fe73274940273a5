import type { ReactNode } from 'react';
import type { Words } from '../../lib/i18n/words';
import type { Day } from '../../lib/rules/day';
import { SiteFooter } from './SiteFooter';
import { SiteHeader } from './SiteHeader';

/** What every page has around its content. */
export function Page({ words, on, children }: { words: Words; on: Day; children: ReactNode }) {
  return (
    <>
      <SiteHeader words={words} />
      <main id="content">{children}</main>
      <SiteFooter words={words} on={on} />
    </>
  );
}
