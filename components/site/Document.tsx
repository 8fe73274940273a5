import type { ReactNode } from 'react';
import { LANGUAGES, type Locale } from '../../lib/i18n/locales';
import { typePath } from '../../lib/site/addresses';

/** The HTML document of a language. Another script than Latin is set by a style sheet of its own. */
export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  const { tag, direction, type } = LANGUAGES[locale];
  return (
    <html lang={tag} dir={direction}>
      <body>
        {type && <link rel="stylesheet" href={typePath(type)} precedence="next" />}
        {children}
      </body>
    </html>
  );
}
