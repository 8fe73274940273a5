/** Facts are kept once; the words beside them are in this language. */
export const LANGUAGE_OF_FACTS = 'en';

/** Whether a text in `language` (BCP 47) is in the language of `locale`: `zh` is not `zh-hant`. */
export function isLanguageOf(language: string, locale: string): boolean {
  const [one, other] = [language, locale].map((tag) => new Intl.Locale(tag).maximize());
  return one?.language === other?.language && one?.script === other?.script;
}
