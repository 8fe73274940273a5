import { describe, expect, test } from 'vitest';
import { findClaims, searchWords } from '../../lib/claims/match';
import { toPlainText } from '../../lib/content/prose';
import { library } from '../library';

const CLAIMS = library.claims.flatMap(({ claims }) => claims);
const SEARCHABLE = CLAIMS.map(({ id, title, now, find }) => ({
  id,
  words: searchWords([title, toPlainText(now), ...find].join(' ')),
}));

function found(text: string): string[] {
  return findClaims(text, SEARCHABLE).map(({ id }) => id);
}

describe('someone who types', () => {
  test.each([
    ['deadline', 'too-late'],
    ['DEADLINE', 'too-late'],
    ['toggle on', 'turn-it-on-to-opt-out'],
    ['cannot find the switch', 'no-switch-so-i-am-safe'],
    ['DMs', 'private-messages-are-used'],
    ['InMail', 'private-messages-are-used'],
    ['resume', 'cv-and-applications'],
    ['résumé', 'cv-and-applications'],
    ['UK', 'uk-is-left-out'],
    ['Britain suspended', 'uk-is-left-out'],
    ['60 days', 'opt-out-every-60-days'],
    ['30 days', 'thirty-days-everywhere'],
    ['ChatGPT', 'openai-is-an-affiliate'],
    ['dpc approved', 'irish-regulator-approved'],
    ['14 January 2026', 'change-of-january-2026'],
    ['phone', 'only-in-the-browser'],
    ['TS-DPRO', 'form-is-a-second-switch'],
    ['delete old posts', 'old-posts-are-safe'],
  ])('"%s" finds %s', (text, id) => {
    expect(found(text)).toContain(id);
  });

  test('the beginning of a word finds it, its middle does not', () => {
    expect(found('deadl')).toEqual(found('deadline'));
    expect(found('eadline')).toEqual([]);
  });

  test('several words gets what has them all, and no more', () => {
    const all = found('days 60');
    expect(all).toEqual(['opt-out-every-60-days']);
  });

  test('a word that is nowhere, too, still gets what has the others', () => {
    expect(found('deadline zzzz')).toEqual(found('deadline'));
  });

  test('nothing that is anywhere finds nothing', () => {
    expect(found('zzzz')).toEqual([]);
    expect(found('…')).toEqual([]);
  });

  test('nothing at all sees everything, in its order', () => {
    expect(found('  ')).toEqual(CLAIMS.map(({ id }) => id));
  });
});

test('the words of a text are each there once, without accents and marks', () => {
  expect(searchWords('Your résumés; your “CV”.')).toEqual(['your', 'resumes', 'cv']);
});
