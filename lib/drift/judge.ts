import type { Answer, Page } from './answer';
import { decode } from './decode';
import type { Failure } from './failure';
import { findMissing } from './find-phrases';
import { languageOf } from './language';
import type { Outcome } from './outcome';
import type { Expected } from './phrases';
import { type Readable, readHtml } from './read-html';

export interface Judgement {
  readonly outcome: Outcome;
  /** One sentence without a full stop: what was seen. */
  readonly seen: string;
  /** The phrases that the page lacks; empty where it could not be read. */
  readonly missing: readonly string[];
  /** Where the address led, if elsewhere. */
  readonly movedTo: string | null;
}

/**
 * Judges the answer that asking for `url` gave. Total: no answer is too odd for an outcome.
 * @param expected null where nothing is listed to look for: then only whether the page is there
 */
export function judgeSource(url: string, expected: Expected | null, answer: Answer): Judgement {
  const movedTo = isSameAddress(url, answer.address) ? null : answer.address;
  if (answer.kind === 'failure') {
    const { failure } = answer;
    const outcome = failure === 'too-large' ? 'too-large' : 'unreachable';
    return { outcome, seen: SEEN[failure], missing: [], movedTo };
  }
  return { ...judgePage(expected, answer, movedTo), movedTo };
}

type PageJudgement = Omit<Judgement, 'movedTo'>;

function judgePage(expected: Expected | null, page: Page, movedTo: string | null): PageJudgement {
  const { status } = page;
  const seen = `it answered ${status}`;
  if (status === 404 || status === 410) return { outcome: 'missing', seen, missing: [] };
  if (status >= 500 && status !== LINKEDIN_REFUSES)
    return { outcome: 'unreachable', seen, missing: [] };
  if (status < 200 || status > 299) return { outcome: 'refused', seen, missing: [] };
  if (movedTo !== null && isLoginAddress(movedTo))
    return { outcome: 'refused', seen: 'it leads to a login page', missing: [] };

  const readable = read(page);
  if (!readable)
    return { outcome: 'not-text', seen: 'it sends something that is no text', missing: [] };
  if (expected) return judgeText(expected, readable, movedTo);
  return movedTo === null
    ? { outcome: 'not-compared', seen: 'the page is there', missing: [] }
    : { outcome: 'moved', seen: 'it leads elsewhere', missing: [] };
}

function judgeText(
  { phrases, language }: Expected,
  page: Readable,
  movedTo: string | null,
): PageJudgement {
  const missing = findMissing(page.text, phrases);
  if (page.asksForPassword && missing.length === phrases.length)
    return { outcome: 'refused', seen: 'it asks for a password', missing };
  if (movedTo !== null) return { outcome: 'moved', seen: 'it leads elsewhere', missing };
  if (missing.length === 0) return { outcome: 'match', seen: 'all phrases are there', missing };

  const seenLanguage = languageOf(page.text) ?? page.language;
  if (seenLanguage !== null && seenLanguage !== language)
    return { outcome: 'wrong-language', seen: `it is in "${seenLanguage}"`, missing };
  const seen = page.text.trim() === '' ? 'the page is empty' : 'the page has other words';
  return { outcome: 'changed', seen, missing };
}

/** LinkedIn's own status for programs. */
const LINKEDIN_REFUSES = 999;

const LOGIN = /(?:^|\/)(?:authwall|checkpoint|log-?in|sign-?in|uas)(?:\/|$)/i;

function isLoginAddress(address: string): boolean {
  return LOGIN.test(new URL(address).pathname);
}

/** A fragment and a last slash make no other address. */
function isSameAddress(one: string, other: string): boolean {
  return withoutEnd(one) === withoutEnd(other);
}

function withoutEnd(address: string): string {
  const { origin, pathname, search } = new URL(address);
  return origin + pathname.replace(/\/$/, '') + search;
}

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;
const TEXT = /^text\/plain\b/i;

/** What a person could read; null for what is no text, whatever it calls itself. */
function read({ body, type }: Page): Readable | null {
  const isNamed = type.trim() !== '';
  if (isNamed && !HTML.test(type.trim()) && !TEXT.test(type.trim())) return null;
  const text = decode(body, type);
  if (isBinary(text)) return null;
  return TEXT.test(type.trim()) ? { text, language: null, asksForPassword: false } : readHtml(text);
}

const NOT_IN_TEXT = /[^\P{Cc}\t\n\v\f\r]|\ufffd/gu;

/** One character in fifty that no text has. */
function isBinary(text: string): boolean {
  return (text.match(NOT_IN_TEXT)?.length ?? 0) * 50 > text.length;
}

const SEEN: Readonly<Record<Failure, string>> = {
  'no-such-host': 'the host has no address',
  'not-trusted': 'the connection is not secure: its certificate is not accepted',
  'no-connection': 'the connection was refused or broken off',
  'slow-connection': 'no connection came about in time',
  'slow-answer': 'the answer did not end in time',
  'broken-answer': 'the answer was damaged',
  'strange-packing': 'the answer was packed in a way that was not asked for',
  'redirect-circle': 'it leads in a circle',
  'many-redirects': 'it leads from one address to the next, too often',
  'redirect-to-nowhere': 'it leads elsewhere without saying where',
  'redirect-off-the-web': 'it leads to something that is no web address, which was not followed',
  'private-address': 'it leads into a private network, which was not followed',
  'too-large': 'the answer was too large',
};
