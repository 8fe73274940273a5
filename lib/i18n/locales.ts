interface Language {
  /** BCP 47, for `lang` and for the formats of numbers. */
  readonly tag: string;
  /** In the language itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whose dates it uses here: "3 November 2025", not "November 3, 2025". */
  readonly dates: string;
  /** The style sheet that sets its script, where that is not Latin. */
  readonly type?: string;
}

/** The languages that the site is made for, by the word in their addresses. */
const LANGUAGE_WORDS = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pl',
  'pt-br',
  'sv',
  'zh-hant',
  'hi',
  'ar',
] as const;
type LanguageWord = (typeof LANGUAGE_WORDS)[number];

export const LANGUAGES: Readonly<Record<LanguageWord, Language>> = {
  en: { tag: 'en', name: 'English', direction: 'ltr', dates: 'en-GB' },
  de: { tag: 'de', name: 'Deutsch', direction: 'ltr', dates: 'de-DE' },
  fr: { tag: 'fr', name: 'Français', direction: 'ltr', dates: 'fr-FR' },
  es: { tag: 'es', name: 'Español', direction: 'ltr', dates: 'es-ES' },
  it: { tag: 'it', name: 'Italiano', direction: 'ltr', dates: 'it-IT' },
  nl: { tag: 'nl', name: 'Nederlands', direction: 'ltr', dates: 'nl-NL' },
  pl: { tag: 'pl', name: 'Polski', direction: 'ltr', dates: 'pl-PL' },
  'pt-br': { tag: 'pt-BR', name: 'Português (Brasil)', direction: 'ltr', dates: 'pt-BR' },
  sv: { tag: 'sv', name: 'Svenska', direction: 'ltr', dates: 'sv-SE' },
  'zh-hant': {
    tag: 'zh-Hant-HK',
    name: '繁體中文（香港）',
    direction: 'ltr',
    dates: 'zh-HK',
    type: 'zh-hant',
  },
  hi: { tag: 'hi', name: 'हिन्दी', direction: 'ltr', dates: 'hi-IN', type: 'hi' },
  ar: { tag: 'ar', name: 'العربية', direction: 'rtl', dates: 'ar-u-nu-latn', type: 'ar' },
};

/** The languages that are offered: complete, or not here. The first is for readers of none. */
export const LOCALES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pl',
  'pt-br',
  'sv',
  'zh-hant',
  'hi',
  'ar',
] as const satisfies readonly LanguageWord[];
export type Locale = (typeof LOCALES)[number];

export function isLocale(text: string): text is Locale {
  return LOCALES.some((locale) => locale === text);
}
