import ar from '../../content/places/ar.json' with { type: 'json' };
import de from '../../content/places/de.json' with { type: 'json' };
import en from '../../content/places/en.json' with { type: 'json' };
import es from '../../content/places/es.json' with { type: 'json' };
import fr from '../../content/places/fr.json' with { type: 'json' };
import hi from '../../content/places/hi.json' with { type: 'json' };
import it from '../../content/places/it.json' with { type: 'json' };
import nl from '../../content/places/nl.json' with { type: 'json' };
import pl from '../../content/places/pl.json' with { type: 'json' };
import ptBr from '../../content/places/pt-br.json' with { type: 'json' };
import sv from '../../content/places/sv.json' with { type: 'json' };
import zhHant from '../../content/places/zh-hant.json' with { type: 'json' };
import { sayFirstDay } from '../intl/first-day';
import { withoutIsolates } from '../intl/isolate';
import type { Day } from '../rules/day';
import type { Place } from '../rules/places';
import { LANGUAGES, type Locale } from './locales';
import { formatMessage, type MessageKey, type MessageValues } from './messages';

export interface PlaceWords {
  readonly name: string;
  /** How a sentence says it: "in Germany", "in the United Kingdom". */
  readonly in: string;
  /** What the list is ordered by, where it is not the name. */
  readonly sort?: string;
  /** The name in a list of all places, where the plain name would not do: "California (United States)". */
  readonly listed?: string;
}

const PLACE_WORDS: Record<Locale, Readonly<Record<Place, PlaceWords>>> = {
  en,
  de,
  fr,
  es,
  it,
  nl,
  pl,
  'pt-br': ptBr,
  sv,
  'zh-hant': zhHant,
  hi,
  ar,
};

/** Everything a text needs from a language. */
export interface Words {
  readonly locale: Locale;
  /** BCP 47, and the same for dates: `en`, `en-GB`. */
  readonly tag: string;
  readonly dates: string;
  readonly message: (key: MessageKey, values?: MessageValues) => string;
  /** `2025-11-03` → "3 November 2025". */
  readonly day: (day: Day) => string;
  /** As exact as the text is: a year, a month or a day. */
  readonly published: (published: string) => string;
  readonly place: (place: Place) => Required<Omit<PlaceWords, 'listed'>> & PlaceWords;
  /** `de` → "German". */
  readonly language: (code: string) => string;
  /** "A, B and C", in a sentence. */
  readonly list: (texts: readonly string[]) => string;
  /** "A, B, C", in brackets or after a colon. */
  readonly shortList: (texts: readonly string[]) => string;
  /** One after another: some languages have no space between sentences. */
  readonly sentences: (texts: readonly string[]) => string;
  /** "Name:", before what it names. */
  readonly label: (text: string) => string;
  /** A document by its names, which stay in their own language. */
  readonly citation: (source: { readonly publisher: string; readonly title: string }) => string;
  /** Under which letter of the alphabet a list has a text: Å is an A in English, and not in Swedish. */
  readonly letter: (text: string) => string;
  /** Which of two texts comes first in the language's alphabet. */
  readonly compare: (a: string, b: string) => number;
}

export function wordsFor(locale: Locale): Words {
  const { tag, dates } = LANGUAGES[locale];
  return {
    locale,
    tag,
    dates,
    message: (key, values) => formatMessage(locale, key, values),
    day: (day) => formatDate(locale, day),
    published: (published) => formatDate(locale, published),
    place: (place) => ({ sort: PLACE_WORDS[locale][place].name, ...PLACE_WORDS[locale][place] }),
    language: (code) => languageNames(locale).of(code) ?? code,
    list: (texts) => listFormat(tag, 'long').format(texts),
    shortList: (texts) => listFormat(tag, 'narrow').format(texts),
    sentences: (texts) => texts.join(formatMessage(locale, 'text.between')),
    label: (text) => formatMessage(locale, 'text.label', { text }),
    citation: ({ publisher, title }) => formatMessage(locale, 'source.name', { publisher, title }),
    letter: (text) => letterOf(tag, text),
    compare: collatorOf(tag).compare,
  };
}

/** The same words for a file that other programs show: not all of them know the marks. */
export function wordsWithoutIsolates(words: Words): Words {
  return {
    ...words,
    message: (key, values) => withoutIsolates(words.message(key, values)),
    label: (text) => withoutIsolates(words.label(text)),
    citation: (source) => withoutIsolates(words.citation(source)),
  };
}

function letterOf(tag: string, text: string): string {
  const first = [...text.normalize('NFC')][0] ?? '';
  const plain = first.normalize('NFD').charAt(0);
  const { compare } = new Intl.Collator(tag, { sensitivity: 'base' });
  return (compare(first, plain) === 0 ? plain : first).toLocaleUpperCase(tag);
}

const collators = new Map<string, Intl.Collator>();

function collatorOf(tag: string): Intl.Collator {
  const collator = collators.get(tag) ?? new Intl.Collator(tag);
  collators.set(tag, collator);
  return collator;
}

const listFormats = new Map<string, Intl.ListFormat>();

function listFormat(tag: string, style: 'long' | 'narrow'): Intl.ListFormat {
  const key = `${tag} ${style}`;
  const format = listFormats.get(key) ?? new Intl.ListFormat(tag, { type: 'conjunction', style });
  listFormats.set(key, format);
  return format;
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
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  return sayFirstDay(format.format(date), LANGUAGES[locale].dates);
}
