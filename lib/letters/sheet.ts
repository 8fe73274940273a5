import type { Day } from '../rules/day';
import type { Feature } from '../rules/features';
import type { ReasonId } from './choices';
import type { Gaps } from './compose';
import type { Letter } from './letter';
import type { SlotTexts } from './slots';

/** What a page carries so that the browser can compose its letter. */
export interface LetterSheet {
  readonly law: string;
  /** When its law was last read: before that no clock can be right. */
  readonly checked: Day;
  readonly letter: Letter;
  /** What the law puts in, and what all its places have in common. */
  readonly texts: SlotTexts;
  readonly gaps: Gaps;
  readonly uses: Readonly<Record<Feature, string>>;
  readonly reasons: Readonly<Record<ReasonId, string>>;
  /** BCP 47, for dates and lists: `en-GB`. */
  readonly form: string;
}
