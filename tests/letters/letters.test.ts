import { describe, expect, test } from 'vitest';
import { LETTERS } from '../../lib/content/law';
import { type Choices, KINDS, PERSONS, WANTS } from '../../lib/letters/choices';
import { letterSchema } from '../../lib/letters/letter';
import { readLetter } from '../../lib/letters/load';
import {
  GAPS,
  LAWS,
  type LawWithLetter,
  lawNamed,
  MEMBER,
  SOMEBODY,
  write,
  writeLetter,
} from './laws';

const CITATION =
  /(?:Articles?|[Ss]ections?|[Cc]lauses?|Principle|Art\.|Arts\.|\bss?\.|§)\s*\d[\w().]*/g;
const SPAN = /\b(?:\d+|one|two|three) (?:hours?|(?:working )?days?|months?)\b/g;
const FOLLOW_UPS = ['reminder', 'complaint'] as const;

const EVERY_CHOICE: readonly Choices[] = [[], ['generative'], ['other'], KINDS].flatMap((covers) =>
  PERSONS.flatMap((person) =>
    [[], ['reason'], ['erasure'], WANTS].map((wants) => ({ covers, person, wants }) as Choices),
  ),
);

describe.each(LAWS.map((law) => [law.id, law] as const))('under %s a person', (_, law) => {
  test('cites the articles of the law’s data, and no other', () => {
    const text = write(law);
    const cited = citesOf(law, ['right', 'erasure', ...replyIfCertain(law)]);
    for (const cite of cited) expect(text).toContain(cite);
    expect(without(text, [...cited, law.name]).match(CITATION) ?? []).toEqual([]);
  });

  test('asks for erasure only where they choose it and the law gives it', () => {
    const text = write(law, { ...MEMBER, wants: ['reason'] });
    expect(text).not.toContain('erase');
    expect(write(law).includes('erase')).toBe(citesOf(law, ['erasure']).length > 0);
  });

  test('names a period only where the law is certain to set one for this', () => {
    const spans = write(law).match(SPAN) ?? [];
    expect(spans).toHaveLength(law.reply?.confidence === 'high' ? 1 : 0);
  });

  test('names no other law', () => {
    const text = without(write(law), [law.name, law.short]);
    const others = LAWS.filter(({ id }) => id !== law.id).map(({ short }) => short);
    expect(others.filter((short) => text.includes(short))).toEqual([]);
  });

  test('leaves no gap when they have filled in everything, whatever they chose', () => {
    for (const choices of EVERY_CHOICE) {
      const text = write(law, choices);
      expect(text).not.toMatch(/[[\]{}]/);
      expect(text).toContain('Ada Example, 22 November 2026');
    }
  });

  test('sees what is missing when they have filled in nothing', () => {
    const text = write(law, MEMBER, {});
    for (const gap of [GAPS.name, GAPS.email, GAPS.today, GAPS.controller])
      expect(text).toContain(gap);
    expect(text.includes(GAPS.reason)).toBe(true);
    expect(text).not.toMatch(/[{}]/);
  });

  test('objects to the kinds of AI that they chose, and to no other', () => {
    const only = (kind: (typeof KINDS)[number]) => write(law, { ...MEMBER, covers: [kind] });
    expect(only('generative')).toContain('AI that creates content');
    expect(only('generative')).not.toContain('any other AI');
    expect(only('other')).toContain('any other AI');
    expect(only('other')).not.toContain('AI that creates content');
    expect(only('other')).not.toContain('Data for Generative AI Improvement');
  });

  test('does not speak of an account that they do not have', () => {
    const text = write(law, { ...MEMBER, person: 'non-member' });
    expect(text).toContain('I have no LinkedIn account');
    expect(text).not.toContain('My LinkedIn account');
    expect(text).not.toContain('My profile:');
  });

  test.each(FOLLOW_UPS)('cites nothing in a %s that the law does not have', (letter) => {
    const known = { ...SOMEBODY, deadline: '2 November 2026', answer: 'No.' };
    const cited = citesOf(law, ['right', 'complaint', ...replyIfCertain(law)]);
    for (const texts of [SOMEBODY, known]) {
      const text = writeLetter(letter, law, MEMBER, texts);
      expect(without(text, [...cited, law.name]).match(CITATION) ?? []).toEqual([]);
      expect(text.match(SPAN) ?? []).toEqual([]);
      expect(text).not.toMatch(/[[\]{}]/);
    }
  });
});

test('in the UK a person writes to LinkedIn Corporation, and never to the Irish authority', () => {
  const controller = 'LinkedIn Corporation';
  for (const letter of [lawNamed('uk-gdpr').letter, ...FOLLOW_UPS]) {
    const text = writeLetter(letter, lawNamed('uk-gdpr'), MEMBER, { ...SOMEBODY, controller });
    expect(text).toContain('LinkedIn Corporation');
    expect(text).not.toMatch(/Ireland|Irish|DPC|Data Protection Commission/);
  }
});

test('in Switzerland a person forbids it expressly, without the GDPR and the Irish authority', () => {
  const text = write(lawNamed('ch-fadp'));
  expect(text).toContain('I expressly forbid you');
  expect(text).toContain('data that I have made public');
  expect(text).not.toMatch(/GDPR|General Data Protection|DPC|Irish|\bobject/);
});

test('in the EU the month of the GDPR is told with its article', () => {
  expect(write(lawNamed('eu-gdpr'))).toContain('one month (Article 12(3))');
});

describe('a person who waits', () => {
  const law = lawNamed('eu-gdpr');

  test('reminds LinkedIn of the day that has passed, where there is one', () => {
    const late = { ...SOMEBODY, deadline: '1 November 2026' };
    expect(writeLetter('reminder', law, MEMBER, late)).toContain('ended on 1 November 2026');
    expect(writeLetter('reminder', law)).toContain('I have no answer from you so far.');
  });

  test('complains about silence or about the answer, not about both', () => {
    const refused = { ...SOMEBODY, deadline: '1 November 2026', answer: 'We will not.' };
    expect(writeLetter('complaint', law)).toContain('has not answered');
    const text = writeLetter('complaint', law, MEMBER, refused);
    expect(text).toContain('LinkedIn answered: We will not.');
    expect(text).not.toContain('has not answered');
  });
});

describe('a letter', () => {
  test.each([...LETTERS, ...FOLLOW_UPS])('%s is in the folder of its name', (id) => {
    expect(readLetter(id, 'en').id).toBe(id);
  });

  test.each([
    ['{nmae}', 'has no slot "{nmae}"'],
    ['{Name}', 'has a brace that is not part of a slot'],
    ['{name', 'has a brace that is not part of a slot'],
  ])('with %s in its text is refused', (text, problem) => {
    const result = letterSchema.safeParse({ id: 'x', subject: 'x', paragraphs: [{ text }] });
    expect(result.error?.issues.map(({ message }) => message)).toEqual([problem]);
  });

  test('names laws that are there', () => {
    const named = LETTERS.flatMap((id) => readLetter(id, 'en').paragraphs).flatMap(
      ({ laws = [] }) => laws,
    );
    const known = LAWS.map(({ id }) => id);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });
});

function citesOf(law: LawWithLetter, uses: readonly string[]): string[] {
  return law.articles.filter((article) => uses.includes(article.for)).map(({ cite }) => cite);
}

function replyIfCertain(law: LawWithLetter): string[] {
  return law.reply?.confidence === 'high' ? ['reply'] : [];
}

/** The text with these parts taken out, longest first. */
function without(text: string, parts: readonly string[]): string {
  return parts
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, part) => rest.replaceAll(part, ''), text);
}
