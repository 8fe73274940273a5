/** The languages that are offered, by the word in their addresses: complete, or not here. */
export const LOCALES = ['en'] as const;
export type Locale = (typeof LOCALES)[number];

interface Language {
  /** BCP 47, for `lang` and for the formats of numbers and days. */
  readonly tag: string;
  /** In the language itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whose dates it uses here: "3 November 2025", not "November 3, 2025". */
  readonly dates: string;
}

export const LANGUAGES: Readonly<Record<Locale, Language>> = {
  en: { tag: 'en', name: 'English', direction: 'ltr', dates: 'en-GB' },
};

export function isLocale(text: string): text is Locale {
  return LOCALES.some((locale) => locale === text);
}
