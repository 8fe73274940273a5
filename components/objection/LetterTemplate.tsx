import type { MessageKey } from '../../lib/i18n/messages';
import type { Words } from '../../lib/i18n/words';
import { REASONS } from '../../lib/letters/choices';
import { isOfLaw } from '../../lib/letters/compose';
import type { Paragraph } from '../../lib/letters/letter';
import type { ObjectionPage } from '../../lib/letters/objection-page';
import type { LetterSheet } from '../../lib/letters/sheet';
import { fillSlots } from '../../lib/letters/slots';

interface Props {
  readonly page: ObjectionPage;
  readonly sheet: LetterSheet;
  readonly words: Words;
}

/**
 * The whole letter with visible gaps. Marks say which choice a paragraph belongs to; the style sheet
 * follows the choices, and without one each such paragraph says when it is meant.
 */
export function LetterTemplate({ page, sheet, words }: Props) {
  const { texts } = sheet;
  const paragraphs = sheet.letter.paragraphs.filter(
    (paragraph) =>
      isOfLaw(paragraph, sheet.law, texts) &&
      (paragraph.wants !== 'reason' || page.law.reason === 'wanted'),
  );
  return (
    <div className="letter-sheet">
      {paragraphs.map((paragraph) => (
        <p
          key={paragraph.text}
          data-covers={paragraph.covers}
          data-person={paragraph.person}
          data-wants={paragraph.wants}
        >
          <OnlyIf paragraph={paragraph} words={words} />
          <ParagraphText paragraph={paragraph} sheet={sheet} />
        </p>
      ))}
    </div>
  );
}

function OnlyIf({ paragraph, words }: { paragraph: Paragraph; words: Words }) {
  const { covers, person, wants } = paragraph;
  const only = [covers, person, wants === 'erasure' && wants].filter(Boolean);
  return only.map((each) => (
    <i key={`${each}`} className="only-if">
      {words.message(`letter.only.${each}` as MessageKey)}{' '}
    </i>
  ));
}

/** The reasons stand side by side until one is chosen. */
function ParagraphText({ paragraph, sheet }: { paragraph: Paragraph; sheet: LetterSheet }) {
  const { texts, gaps, reasons } = sheet;
  if (paragraph.wants !== 'reason') return fillSlots(paragraph.text, texts, gaps);
  const [before = '', after = ''] = paragraph.text.split('{reason}');
  return (
    <>
      {fillSlots(before, texts, gaps)}
      <span data-reason="own">{gaps.reason} </span>
      {REASONS.map((reason) => (
        <span key={reason} data-reason={reason} hidden>
          {reasons[reason]}
        </span>
      ))}
      {fillSlots(after, texts, gaps)}
    </>
  );
}
