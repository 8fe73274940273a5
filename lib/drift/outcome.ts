/** What became of a cited page. */
export const OUTCOMES = [
  'changed',
  'missing',
  'moved',
  'wrong-language',
  'refused',
  'unreachable',
  'too-large',
  'not-text',
  'not-compared',
  'superseded',
  'match',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** What each means, for the person who reads the report. */
export const MEANINGS: Readonly<Record<Outcome, string>> = {
  changed: 'The page is there, and lacks what it was cited for.',
  missing: 'The page is gone.',
  moved: 'The address leads to another one.',
  'wrong-language': 'The page is there in another language, so that nothing could be compared.',
  refused: 'The server does not let a program read the page.',
  unreachable: 'There was no answer to judge.',
  'too-large': 'The answer was larger than a page should be, and was not read.',
  'not-text': 'The answer is no text.',
  'not-compared': 'The page is there; nothing is listed to look for (content/phrases.yaml).',
  superseded: 'A newer version at the same address is cited, and that one was compared.',
  match: 'The page says what it was cited for.',
};

const QUIET: readonly Outcome[] = ['not-compared', 'superseded', 'match'];

export function needsPerson(outcome: Outcome): boolean {
  return !QUIET.includes(outcome);
}
