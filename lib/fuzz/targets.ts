import { parseArguments } from '../command/arguments';
import { ContentError } from '../content/read';
import { parsePreset } from '../letters/preset';
import { decodeFragment, encodeFragment, FLAWS, type LinkContent } from '../link/fragment';
import { makeLogFile, readLogFile } from '../log/file';
import { decodeLog, ENTRIES, encodeLog, type Log } from '../log/log';
import { CIRCUMSTANCES, FEATURES } from '../rules/features';
import { PLACES, parsePlace } from '../rules/places';
import { STEP_IDS } from '../rules/steps';
import { placePathInLowerCase, withLastSlash } from '../site/address';
import { aliasOfSlug, placeOfSlug } from '../site/addresses';
import { decodeTicks, encodeTicks } from '../ticks/ticks';
import type { Target } from './run';

const TODAY = '2026-11-22';
const USES = [...FEATURES, 'none'] as const;
const SLUGS = PLACES.map((place) => place.toLowerCase());

const LINKS: readonly LinkContent[] = [
  { uses: [], am: [], on: null },
  { uses: ['none'], am: [], on: TODAY },
  { uses: ['posts', 'messages'], am: ['several-accounts'], on: TODAY },
  { uses: [], am: ['no-account', 'moved'], on: '2028-02-29' },
  { uses: FEATURES, am: CIRCUMSTANCES, on: '2026-12-31' },
];

const LOGS: readonly Log[] = [
  { law: 'eu-gdpr', place: '', entries: [{ what: 'switched-off', on: '2025-11-03' }] },
  { law: 'uk-gdpr', place: 'GB', entries: [{ what: 'form-sent', on: '2026-10-01' }] },
  {
    law: 'eu-gdpr',
    place: 'DE-BY',
    entries: ENTRIES.map((what, index) => ({ what, on: `2026-0${index + 1}-15` })),
  },
];

/** Everything that reads what somebody else wrote, but for content. */
export const TARGETS: readonly Target[] = [
  {
    name: 'links',
    corpus: LINKS.map(encodeFragment),
    share: 20,
    look: lookAtLink,
  },
  {
    name: 'addresses',
    corpus: [
      '/en/gb/',
      '/en/US-CA',
      '/en/history/eu/',
      '/pt-br/de',
      'gb',
      'us-ca',
      'UK',
      'XK',
      'el',
    ],
    share: 20,
    look: lookAtAddress,
  },
  {
    name: 'presets of the objection',
    corpus: ['place=fr&uses=posts.messages&am=no-account', 'place=us-ca', 'am=moved&uses=groups'],
    share: 15,
    look: lookAtPreset,
  },
  {
    name: 'imported logs',
    corpus: LOGS.map(makeLogFile),
    share: 15,
    look: lookAtFile,
  },
  {
    name: 'stored logs',
    corpus: LOGS.map(encodeLog),
    share: 10,
    look: lookAtStoredLog,
  },
  {
    name: 'stored ticks',
    corpus: [
      encodeTicks({}),
      encodeTicks({ 'keep-proof': { revised: TODAY, on: TODAY } }),
      encodeTicks(Object.fromEntries(STEP_IDS.map((id) => [id, { revised: TODAY, on: TODAY }]))),
    ],
    share: 10,
    look: lookAtTicks,
  },
  {
    name: 'words of the checklist command',
    corpus: [
      '--place DE',
      '--place us-ca --uses posts,messages --am no-account --on 2025-10-15 --known 2026-11-22',
      '--place=GB --format json --locale en',
      '--place UK',
    ],
    share: 9,
    look: lookAtArguments,
  },
];

/** Content that `read` takes, or refuses by naming the file; nothing else may come of it. */
export function contentTarget(
  name: string,
  corpus: readonly string[],
  read: (text: string) => unknown,
): Target {
  return { name, corpus, share: 0.25, look: (text) => lookAtContent(read, text) };
}

function lookAtContent(read: (text: string) => unknown, text: string): string | null {
  try {
    read(text);
    return null;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message.startsWith(`${error.file}: `) ? null : 'refuses without naming the file';
  }
}

function lookAtLink(text: string): string | null {
  const decoded = decodeFragment(text);
  if (decoded.kind === 'none') return text.startsWith('v=') ? 'is not seen as ours' : null;
  if (decoded.flaw !== null && !FLAWS.includes(decoded.flaw)) return 'has a flaw without a name';
  if (decoded.kind === 'broken') return null;
  if (!isFrom(decoded.content.uses, USES) || !isFrom(decoded.content.am, CIRCUMSTANCES))
    return 'gives an answer that is not in the list';
  const link = encodeFragment(decoded.content);
  const again = decodeFragment(link);
  if (again.kind !== 'content' || again.flaw !== null || encodeFragment(again.content) !== link)
    return 'is another link after it was read';
  return decoded.flaw === null && link !== text ? 'is put right without a word' : null;
}

function lookAtAddress(text: string): string | null {
  const place = parsePlace(text);
  if (place !== null && text.replace(/[a-z]/g, (letter) => letter.toUpperCase()) !== place)
    return `is taken for ${place}`;
  const slug = placeOfSlug(text);
  if (slug !== null && slug.toLowerCase() !== text) return `is taken for ${slug}`;
  if (aliasOfSlug(text) !== null && !/^[a-z]{2}$/.test(text)) return 'is taken for another name';
  const paths = [withLastSlash(text), placePathInLowerCase(text)].filter((path) => path !== null);
  return paths.every(isOwnPath) ? null : 'leads away from the site';
}

function isOwnPath(path: string): boolean {
  const { origin, pathname } = new URL(path, 'https://atlas.example');
  return origin === 'https://atlas.example' && pathname === path && path.endsWith('/');
}

function lookAtPreset(text: string): string | null {
  const preset = parsePreset(text, SLUGS);
  if (preset === null) return null;
  const { place, uses } = preset;
  const isListed = (place === null || SLUGS.includes(place)) && isFrom(uses, FEATURES);
  return isListed ? null : 'gives an answer that is not in the list';
}

function lookAtFile(text: string): string | null {
  const read = readLogFile(text, TODAY);
  if (read.kind !== 'ok') return null;
  const again = readLogFile(makeLogFile(read.log), TODAY);
  return isSame(read, again) ? findFaultOfLog(read.log, TODAY) : 'is another log after it was read';
}

function lookAtStoredLog(text: string): string | null {
  const log = decodeLog(text);
  if (log === null) return null;
  const isStable = isSame(log, decodeLog(encodeLog(log)));
  return isStable ? findFaultOfLog(log, '2999-12-31') : 'is another log after it was read';
}

function findFaultOfLog({ entries }: Log, last: string): string | null {
  const order = entries.map(({ what }) => ENTRIES.indexOf(what));
  if (order.length === 0) return 'gives a log without entries';
  if (order.some((at, index) => at <= (order[index - 1] ?? -1)))
    return 'gives entries out of order';
  return entries.every(({ on }) => on <= last) ? null : 'gives a day that cannot be';
}

function lookAtTicks(text: string): string | null {
  const ticks = decodeTicks(text);
  if (!isFrom(Object.keys(ticks), STEP_IDS)) return 'gives a tick without a step';
  return isSame(ticks, decodeTicks(encodeTicks(ticks))) ? null : 'is another one after it was read';
}

function lookAtArguments(text: string): string | null {
  const parsed = parseArguments(text.split(' '), TODAY);
  if (!parsed.ok) {
    const isOneLine = /^[^\p{C}\p{Zl}\p{Zp}]{1,500}$/u.test(parsed.problem);
    return isOneLine ? null : 'is refused in more than one plain line';
  }
  const { place, uses, am } = parsed.request.situation;
  const isListed = PLACES.includes(place) && isFrom(uses, FEATURES) && isFrom(am, CIRCUMSTANCES);
  return isListed ? null : 'gives an answer that is not in the list';
}

function isFrom(given: readonly string[], list: readonly string[]): boolean {
  return given.every((each) => list.includes(each));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
