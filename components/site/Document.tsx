import type { ReactNode } from 'react';

/** The HTML document of a language. */
export function Document({ lang, children }: { lang: string; children: ReactNode }) {
  return (
    <html lang={lang} dir="ltr">
      <body>{children}</body>
    </html>
  );
}
