import type { Law, Letter as LetterId } from '../../lib/content/law';
import { wordsFor } from '../../lib/i18n/words';
import { type Choices, KINDS } from '../../lib/letters/choices';
import { composeLetter, letterText } from '../../lib/letters/compose';
import { textsOfLaw } from '../../lib/letters/law-texts';
import { gapWords } from '../../lib/letters/letter-words';
import { readLetter } from '../../lib/letters/load';
import type { SlotTexts } from '../../lib/letters/slots';
import { library } from '../library';

export type LawWithLetter = Law & { readonly letter: LetterId };

export const LAWS = [...library.laws.values()].filter(
  (law): law is LawWithLetter => law.letter !== null,
);

export function lawNamed(id: string): LawWithLetter {
  const law = LAWS.find((each) => each.id === id);
  if (!law) throw new Error(`no law "${id}" with a letter`);
  return law;
}

export const WORDS = wordsFor('en');
export const GAPS = gapWords(WORDS);

/** Somebody who has filled in everything, without a brace or a bracket. */
export const SOMEBODY: SlotTexts = {
  controller: 'the company',
  name: 'Ada Example',
  email: 'ada@example.org',
  profile: 'https://www.linkedin.com/in/ada-example',
  uses: 'what I post',
  reason: 'I keep secrets for a living.',
  place: 'somewhere',
  today: '22 November 2026',
  sent: '1 October 2026',
  confirmed: '2 October 2026',
  authority: 'the authority',
};

export const MEMBER: Choices = { covers: KINDS, person: 'member', wants: ['reason', 'erasure'] };

/** What somebody would paste into the form. */
export function write(law: LawWithLetter, choices = MEMBER, texts = SOMEBODY): string {
  return writeLetter(law.letter, law, choices, texts);
}

export function writeLetter(
  letter: string,
  law: LawWithLetter,
  choices = MEMBER,
  texts = SOMEBODY,
): string {
  const all = { ...texts, ...textsOfLaw(law, WORDS) };
  return letterText(composeLetter(readLetter(letter, 'en'), law.id, choices, all, GAPS));
}
