import type { ReactNode } from 'react';
import { clientScript } from '../../lib/site/client-script';

/** The HTML document of a language, with the one script, which no page needs to be read. */
export function Document({ lang, children }: { lang: string; children: ReactNode }) {
  return (
    <html lang={lang} dir="ltr">
      <body>
        {children}
        <script type="module" src={clientScript()} />
      </body>
    </html>
  );
}
