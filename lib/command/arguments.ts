import { parseArgs } from 'node:util';
import { isLocale, LOCALES, type Locale } from '../i18n/locales';
import { type Day, FIRST_DAY, FIRST_RECORDED, isDay, oneYearAfter } from '../rules/day';
import { CIRCUMSTANCES, type Circumstance, FEATURES, type Feature } from '../rules/features';
import { LIKELY_PLACES, type Place, parsePlace } from '../rules/places';
import { type Situation, settle } from '../rules/situation';

export const FORMATS = ['text', 'json'] as const;

export interface Request {
  readonly situation: Situation;
  readonly locale: Locale;
  readonly format: (typeof FORMATS)[number];
}

export type Parsed =
  | { readonly ok: true; readonly request: Request }
  /** One line that names the argument and what is accepted. */
  | { readonly ok: false; readonly problem: string };

const OPTIONS = {
  place: { type: 'string' },
  uses: { type: 'string' },
  am: { type: 'string' },
  on: { type: 'string' },
  known: { type: 'string' },
  locale: { type: 'string' },
  format: { type: 'string' },
} as const;

const FLAGS = Object.keys(OPTIONS)
  .map((name) => `--${name}`)
  .join(' ');

const anyOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });

class Refusal extends Error {}

/** Reads the words after `npm run checklist --`. Never throws for what a person may type. */
export function parseArguments(words: readonly string[], today: Day): Parsed {
  try {
    return { ok: true, request: readRequest(words, today) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: oneLine(error.message) };
    throw error;
  }
}

function readRequest(words: readonly string[], today: Day): Request {
  const values = readFlags(words);
  const known = values.known ?? today;
  const on = values.on ?? today;
  if (!isDay(on) || on < FIRST_DAY || on > oneYearAfter(today))
    refuse('--on', on, `a day (YYYY-MM-DD) from ${FIRST_DAY} to ${oneYearAfter(today)}`);
  if (!isDay(known) || known < FIRST_RECORDED || known > today)
    refuse('--known', known, `a day (YYYY-MM-DD) from ${FIRST_RECORDED} to ${today}`);
  const place = readPlace(values.place);
  const answers = { uses: readUses(values.uses), am: readAm(values.am) };
  return {
    situation: { place, ...settle(answers), on, known },
    locale: readOneOf('--locale', values.locale ?? 'en', LOCALES, isLocale),
    format: readOneOf('--format', values.format ?? 'text', FORMATS, isFormat),
  };
}

function readFlags(words: readonly string[]) {
  const repeated = words.find(
    (word, index) => word.startsWith('--') && words.indexOf(word) < index,
  );
  if (repeated) refuse(repeated, '', 'given once');
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: false }).values;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    throw new Refusal(`${message.split('. ')[0]}; accepted: ${FLAGS}`);
  }
}

function readPlace(text: string | undefined): Place {
  if (text === undefined)
    throw new Refusal('--place is missing; accepted: an ISO 3166 code such as DE or US-CA');
  return parsePlace(text) ?? refusePlace(text);
}

function refusePlace(text: string): never {
  const likely = LIKELY_PLACES[text.toUpperCase()];
  const hint = likely ? `, did you mean ${likely.join(' or ')}?` : '';
  return refuse(
    '--place',
    text,
    `an ISO 3166-1 code such as DE, or a listed subdivision such as US-CA${hint}`,
  );
}

function readUses(text: string | undefined): (Feature | 'none')[] {
  return readList('--uses', text, [...FEATURES, 'none'] as const);
}

function readAm(text: string | undefined): Circumstance[] {
  return readList('--am', text, CIRCUMSTANCES);
}

function readList<T extends string>(
  flag: string,
  text: string | undefined,
  accepted: readonly T[],
): T[] {
  if (text === undefined) return [];
  return text.split(',').map((word) => {
    const known = accepted.find((each) => each === word);
    return known ?? refuse(flag, word, accepted.join(','));
  });
}

function readOneOf<T extends string>(
  flag: string,
  text: string,
  accepted: readonly T[],
  isAccepted: (text: string) => text is T,
): T {
  return isAccepted(text) ? text : refuse(flag, text, anyOf.format(accepted));
}

function isFormat(text: string): text is Request['format'] {
  return (FORMATS as readonly string[]).includes(text);
}

function refuse(flag: string, given: string, accepted: string): never {
  throw new Refusal(`${flag}${given && ` "${given}"`} is not accepted; accepted: ${accepted}`);
}

/** Whatever was typed, the answer is one line of printable characters. */
function oneLine(text: string): string {
  return text.slice(0, 500).replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');
}
