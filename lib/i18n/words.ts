import enPlaces from '../../content/places/en.json' with { type: 'json' };
import type { Day } from '../rules/day';
import type { Place } from '../rules/places';
import { LANGUAGES, type Locale } from './locales';
import { formatMessage, type MessageKey, type MessageValues } from './messages';

export interface PlaceWords {
  readonly name: string;
  /** How a sentence says it: "in Germany", "in the United Kingdom". */
  readonly in: string;
  readonly sort: string;
  /** The name in a list of all places, where the plain name would not do: "California (United States)". */
  readonly listed?: string;
}

const PLACE_WORDS: Record<Locale, Readonly<Record<Place, PlaceWords>>> = {
  en: enPlaces satisfies Record<Place, PlaceWords>,
};

/** Everything a text needs from a language. */
export interface Words {
  readonly locale: Locale;
  readonly message: (key: MessageKey, values?: MessageValues) => string;
  /** `2025-11-03` → "3 November 2025". */
  readonly day: (day: Day) => string;
  /** As exact as the text is: a year, a month or a day. */
  readonly published: (published: string) => string;
  readonly place: (place: Place) => PlaceWords;
  /** `de` → "German". */
  readonly language: (code: string) => string;
}

export function wordsFor(locale: Locale): Words {
  return {
    locale,
    message: (key, values) => formatMessage(locale, key, values),
    day: (day) => formatDate(locale, day),
    published: (published) => formatDate(locale, published),
    place: (place) => PLACE_WORDS[locale][place],
    language: (code) => languageNames(locale).of(code) ?? code,
  };
}

const languageFormats = new Map<Locale, Intl.DisplayNames>();

function languageNames(locale: Locale): Intl.DisplayNames {
  const names =
    languageFormats.get(locale) ??
    new Intl.DisplayNames(LANGUAGES[locale].dates, { type: 'language' });
  languageFormats.set(locale, names);
  return names;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function formatDate(locale: Locale, text: string): string {
  const [year, month, day] = text.split('-');
  const key = `${locale} ${text.length}`;
  const format =
    dateFormats.get(key) ??
    new Intl.DateTimeFormat(LANGUAGES[locale].dates, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
    });
  dateFormats.set(key, format);
  return format.format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`));
}
