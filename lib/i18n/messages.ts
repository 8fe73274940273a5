import { IntlMessageFormat } from 'intl-messageformat';
import ar from '../../content/messages/ar.json' with { type: 'json' };
import de from '../../content/messages/de.json' with { type: 'json' };
import en from '../../content/messages/en.json' with { type: 'json' };
import es from '../../content/messages/es.json' with { type: 'json' };
import fr from '../../content/messages/fr.json' with { type: 'json' };
import hi from '../../content/messages/hi.json' with { type: 'json' };
import it from '../../content/messages/it.json' with { type: 'json' };
import nl from '../../content/messages/nl.json' with { type: 'json' };
import pl from '../../content/messages/pl.json' with { type: 'json' };
import ptBr from '../../content/messages/pt-br.json' with { type: 'json' };
import sv from '../../content/messages/sv.json' with { type: 'json' };
import zhHant from '../../content/messages/zh-hant.json' with { type: 'json' };
import { isolate } from '../intl/isolate';
import { LANGUAGES, type Locale } from './locales';

export type MessageKey = keyof typeof en;

/** Every language has every key: a missing one does not compile. */
const MESSAGES: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = {
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

export type MessageValues = Readonly<Record<string, string | number>>;

export function isMessageKey(text: string): text is MessageKey {
  return Object.hasOwn(en, text);
}

const formats = new Map<string, IntlMessageFormat>();

/**
 * In a language from right to left, every text that is put in is kept apart from the words around it.
 * @throws when a value that the message asks for is missing.
 */
export function formatMessage(locale: Locale, key: MessageKey, values: MessageValues = {}): string {
  const id = `${locale} ${key}`;
  const format =
    formats.get(id) ?? new IntlMessageFormat(MESSAGES[locale][key], LANGUAGES[locale].tag);
  formats.set(id, format);
  const isMirrored = LANGUAGES[locale].direction === 'rtl';
  return String(format.format(isMirrored ? isolateTexts(values) : values));
}

function isolateTexts(values: MessageValues): MessageValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolate(value) : value,
    ]),
  );
}
