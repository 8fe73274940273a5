import { describe, expect, test } from 'vitest';
import { WORDINGS } from '../../lib/notice/choices';
import { noticeSchema, type ParagraphFile, type Subject, valuesOf } from '../../lib/notice/notice';
import { SECTIONS } from '../../lib/notice/sheet';
import { FILES } from './sheet';

/** What a notice must never leave out, whatever will hold. */
const ALWAYS_TOLD = [
  'status',
  'toggle',
  'objection-form',
  'private-messages',
  'group-messages',
  'ai-inputs',
] as const satisfies readonly Subject[];

function paragraphsOf(file: (typeof FILES)['plain']): ParagraphFile[] {
  return SECTIONS.flatMap((section) => file[section]);
}

describe.each(WORDINGS)('the %s notice', (wording) => {
  const paragraphs = paragraphsOf(FILES[wording]);

  test.each(ALWAYS_TOLD)('has a sentence for every value of %s', (subject) => {
    const told = paragraphs
      .filter(({ uses, when = {} }) => !uses && Object.keys(when).join() === subject)
      .flatMap(({ when }) => when?.[subject] ?? []);
    expect(told).toEqual(expect.arrayContaining([...valuesOf(subject)]));
  });

  test('says one thing only about the training and about private messages', () => {
    for (const subject of ['status', 'private-messages'] as const) {
      const values = paragraphs.flatMap(({ when }) => when?.[subject] ?? []);
      expect(values.toSorted()).toEqual([...valuesOf(subject)].toSorted());
    }
  });

  test('names each paragraph once', () => {
    const ids = paragraphs.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

test('the formal notice tells all that the plain one tells, under the same conditions', () => {
  const conditionsOf = (wording: (typeof WORDINGS)[number]) =>
    paragraphsOf(FILES[wording]).map(({ text: _, ...paragraph }) => paragraph);
  expect(conditionsOf('formal')).toEqual(expect.arrayContaining(conditionsOf('plain')));
});

describe('a notice is refused', () => {
  const [first] = FILES.plain.opening;

  test.each([
    ['with a slot that does not exist', { text: 'In {country}.' }, /has no slot .+country/],
    ['with a brace of its own', { text: 'In {places.' }, /brace that is not part of a slot/],
    [
      'for a value that its topic does not have',
      { when: { toggle: ['on'] } },
      /toggle has no value .+on/,
    ],
    ['for a topic that does not exist', { when: { switch: ['available'] } }, /switch/],
    ['for what people do for themselves', { uses: 'job-applications' }, /uses/],
    ['with an address that it does not know', { link: 'meta' }, /link/],
  ])('%s', (_, change, message) => {
    const file = { ...FILES.plain, opening: [{ ...first, ...change }] };
    expect(() => noticeSchema.parse(file)).toThrow(message);
  });
});
