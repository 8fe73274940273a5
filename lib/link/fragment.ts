import { type Day, FIRST_DAY, isDay } from '../rules/day';
import { CIRCUMSTANCES, type Circumstance, FEATURES, type Feature } from '../rules/features';

/** What a link carries beside the place, which is in its path. */
export interface LinkContent {
  readonly uses: readonly (Feature | 'none')[];
  readonly am: readonly Circumstance[];
  /** The day on which the link was made. */
  readonly on: Day | null;
}

/** What was wrong with a link; the guide is shown all the same. */
export const FLAWS = ['too-long', 'unreadable', 'newer', 'unknown-answers', 'tidied'] as const;
export type Flaw = (typeof FLAWS)[number];

export type Decoded =
  /** The fragment is not ours (empty, or an anchor on the page). */
  | { readonly kind: 'none' }
  | { readonly kind: 'broken'; readonly flaw: Flaw }
  | { readonly kind: 'content'; readonly content: LinkContent; readonly flaw: Flaw | null };

const MOST_CHARACTERS = 256;
const VERSION = 1;
const USES = [...FEATURES, 'none'] as const;

/** `v=1&uses=posts.messages&am=moved&on=2026-11-22`: keys and values in the order of their lists. */
export function encodeFragment({ uses, am, on }: LinkContent): string {
  const features = FEATURES.filter((each) => uses.includes(each));
  const answers = features.length > 0 ? features : USES.filter((each) => uses.includes(each));
  const circumstances = CIRCUMSTANCES.filter((each) => am.includes(each));
  return [
    `v=${VERSION}`,
    ...(answers.length > 0 ? [`uses=${answers.join('.')}`] : []),
    ...(circumstances.length > 0 ? [`am=${circumstances.join('.')}`] : []),
    ...(on ? [`on=${on}`] : []),
  ].join('&');
}

/**
 * Reads a fragment without its `#`. Total: any text gets an answer, in linear time. Programs that
 * pass links on escape `=` and `&`: once is put right, twice is said.
 */
export function decodeFragment(text: string): Decoded {
  if (!/^v[=%]/.test(text)) return { kind: 'none' };
  if (text.length > MOST_CHARACTERS) return { kind: 'broken', flaw: 'too-long' };
  const pairs = parsePairs(withoutMailTail(withoutEscapes(text)));
  if (!pairs) return { kind: 'broken', flaw: 'unreadable' };
  const version = Number(pairs.get('v'));
  if (version !== VERSION)
    return { kind: 'broken', flaw: version > VERSION ? 'newer' : 'unreadable' };
  return readContent(pairs, text);
}

function withoutEscapes(text: string): string {
  return text.replace(/%3d/gi, '=').replace(/%26/g, '&');
}

/** Mail programs add the sentence's end to a link: this much is cut off, and nothing else. */
function withoutMailTail(text: string): string {
  return text.replace(/(?:%20|[.,;:!?)>\]"'\s])+$/, '');
}

function parsePairs(text: string): ReadonlyMap<string, string> | null {
  if (!/^v=\d{1,4}(?:&[a-z]{1,12}=[a-z0-9.-]{0,200})*$/.test(text)) return null;
  const pairs = text.split('&').map((pair) => pair.split('=') as [string, string]);
  const map = new Map(pairs);
  return map.size === pairs.length ? map : null;
}

function readContent(pairs: ReadonlyMap<string, string>, text: string): Decoded {
  const uses = pick(pairs.get('uses'), USES);
  const am = pick(pairs.get('am'), CIRCUMSTANCES);
  const day = pairs.get('on');
  const on = day !== undefined && isDay(day) && day >= FIRST_DAY ? day : null;
  const isWhole =
    uses.isWhole && am.isWhole && (day === undefined || on !== null) && hasKnownKeys(pairs);
  const content = { uses: uses.known, am: am.known, on };
  if (!isWhole) return { kind: 'content', content, flaw: 'unknown-answers' };
  return { kind: 'content', content, flaw: encodeFragment(content) === text ? null : 'tidied' };
}

function hasKnownKeys(pairs: ReadonlyMap<string, string>): boolean {
  return [...pairs.keys()].every((key) => ['v', 'uses', 'am', 'on'].includes(key));
}

/** The values that are in the list; whether that was all. */
function pick<T extends string>(text: string | undefined, list: readonly T[]) {
  const given = text === undefined ? [] : text.split('.');
  const known = list.filter((each) => given.includes(each));
  return { known, isWhole: given.every((each) => (list as readonly string[]).includes(each)) };
}
