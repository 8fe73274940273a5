import type { ReactNode } from 'react';
import type { Words } from '../../lib/i18n/words';
import type { Day } from '../../lib/rules/day';
import { SiteFooter } from './SiteFooter';
import { SiteHeader } from './SiteHeader';

interface Props {
  readonly words: Words;
  readonly on: Day;
  /** Its own address, which leads to the same page in other languages. */
  readonly path: string;
  readonly children: ReactNode;
}

/** What every page has around its content. */
export function Page({ words, on, path, children }: Props) {
  return (
    <>
      <SiteHeader words={words} path={path} />
      <main id="content">{children}</main>
      <SiteFooter words={words} on={on} />
    </>
  );
}
