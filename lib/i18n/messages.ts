import { IntlMessageFormat } from 'intl-messageformat';
import en from '../../content/messages/en.json' with { type: 'json' };

export type MessageKey = keyof typeof en;

/** Every language has every key: a missing one does not compile. */
const MESSAGES = { en } as const satisfies Record<string, Record<MessageKey, string>>;

export const LOCALES = Object.keys(MESSAGES) as readonly Locale[];
export type Locale = keyof typeof MESSAGES;

export type MessageValues = Readonly<Record<string, string | number>>;

export function isLocale(text: string): text is Locale {
  return Object.hasOwn(MESSAGES, text);
}

export function isMessageKey(text: string): text is MessageKey {
  return Object.hasOwn(en, text);
}

const formats = new Map<string, IntlMessageFormat>();

/** @throws when a value that the message asks for is missing. */
export function formatMessage(locale: Locale, key: MessageKey, values: MessageValues = {}): string {
  const id = `${locale} ${key}`;
  const format = formats.get(id) ?? new IntlMessageFormat(MESSAGES[locale][key], locale);
  formats.set(id, format);
  return String(format.format(values));
}
