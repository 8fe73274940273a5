/** The languages that cited pages are in, and some that they could turn up in. */
export const LANGUAGES = ['en', 'de', 'fr', 'it', 'nl', 'pt', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Small words of each that the others lack or use less. */
const SMALL_WORDS: Readonly<Record<Language, string>> = {
  en: 'the and of to is that for with this you your are by from which not',
  de: 'der die und das ist nicht mit für auf von den sich ein eine wird werden',
  fr: 'le les des et est pour dans que une vous sur pas avec aux ces votre',
  it: 'il che di della sono gli nel dei alla questo anche suoi più per non',
  nl: 'het een van en dat niet voor met zijn op te aan ook worden naar deze',
  pt: 'o os uma não com dos da em seus são mais você às ao pelo suas',
  es: 'el los las una del con sus es más está y su lo pero',
};

/** Enough to tell a language by; more would only take time. */
const LETTERS_READ = 200_000;
const WORDS_NEEDED = 20;

/** What a text is written in, by its small words; null when they are few, or speak for two. */
export function languageOf(text: string): Language | null {
  const words =
    text
      .slice(0, LETTERS_READ)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const [first, second] = LANGUAGES.map((language) => ({
    language,
    count: count(words, language),
  })).sort((a, b) => b.count - a.count);
  if (!first || !second || first.count < WORDS_NEEDED) return null;
  return first.count >= 2 * second.count ? first.language : null;
}

function count(words: readonly string[], language: Language): number {
  const small = new Set(SMALL_WORDS[language].split(' '));
  return words.filter((word) => small.has(word)).length;
}
