import type { Choices } from './choices';
import type { Letter, Paragraph } from './letter';
import { fillSlots, type Slot, type SlotTexts } from './slots';

export interface ComposedLetter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

/** What a text has in place of a slot that is not filled: "[your name]". */
export type Gaps = Readonly<Record<Slot, string>>;

/** The letter for one law and one person. What somebody typed is carried as it is. */
export function composeLetter(
  letter: Letter,
  law: string,
  choices: Choices,
  texts: SlotTexts,
  gaps: Gaps,
): ComposedLetter {
  const standing = letter.paragraphs.filter(
    (paragraph) => isOfLaw(paragraph, law, texts) && isChosen(paragraph, choices),
  );
  return {
    subject: fillSlots(letter.subject, texts, gaps),
    paragraphs: standing.map(({ text }) => fillSlots(text, texts, gaps)),
  };
}

/** Whether a paragraph stands whatever the person chooses. */
export function isOfLaw(paragraph: Paragraph, law: string, texts: SlotTexts): boolean {
  const { laws, given = [], lacking = [] } = paragraph;
  return (
    (!laws || laws.includes(law)) &&
    given.every((slot) => isKnown(slot, texts)) &&
    !lacking.some((slot) => isKnown(slot, texts))
  );
}

function isChosen({ covers, person, wants }: Paragraph, choices: Choices): boolean {
  return (
    (!covers || choices.covers.includes(covers)) &&
    (!person || person === choices.person) &&
    (!wants || choices.wants.includes(wants))
  );
}

function isKnown(slot: Slot, texts: SlotTexts): boolean {
  return Boolean(texts[slot]?.trim());
}

/** As it is pasted into a form: paragraphs with an empty line between them. */
export function letterText({ paragraphs }: ComposedLetter): string {
  return paragraphs.join('\n\n');
}
