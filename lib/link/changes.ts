import type { Day } from '../rules/day';
import { STEP_IDS, type StepId } from '../rules/steps';

/** Why a step is another one than it was. In a page, its first letter stands for each. */
export const CAUSES = ['corrected', 'found', 'linkedin', 'regulator', 'others', 'new'] as const;
export type CauseName = (typeof CAUSES)[number];

/** First letters of causes, in the order of the list; empty where nothing changed. */
export type CauseLetters = string;

/** Whoever saw the step before this day, and not before the mark ahead of it, saw another one. */
export interface Mark {
  readonly before: Day;
  readonly causes: CauseLetters;
}

/** Oldest first. */
export type Marks = Readonly<Partial<Record<StepId, readonly Mark[]>>>;

/** The marks of one step as a page carries them: `2025-10-29lr,2025-11-03l`. */
export type MarkText = string;

/** The steps in the order of the guide, each with its marks, with blanks between them. */
export function encodeMarks(marks: Marks): string {
  return STEP_IDS.map((step) => encodeOwnMarks(marks[step] ?? [])).join(' ');
}

export function encodeOwnMarks(marks: readonly Mark[]): MarkText {
  return marks.map(({ before, causes }) => before + causes).join();
}

/** Takes apart what `encodeMarks` wrote; a text that is too short has no marks for the rest. */
export function splitMarks(text: string): Readonly<Partial<Record<StepId, MarkText>>> {
  const texts = text.split(' ');
  return Object.fromEntries(STEP_IDS.map((step, index) => [step, texts[index]]));
}

/** Why a step is another one than it was on a day; empty where it is not. */
export function causesSince(on: Day, marks: MarkText = ''): CauseLetters {
  const mark = marks.split(',').find((each) => on < each.slice(0, 10));
  return mark?.slice(10) ?? '';
}

export interface ChangedStep {
  readonly step: StepId;
  readonly causes: CauseLetters;
}

/**
 * The steps shown that are not what they were when the link was made. A step that the link's own
 * answers did not show (`shownThen`) is new for the person, whatever else happened to it.
 */
export function changesSince(
  on: Day,
  marks: Readonly<Partial<Record<StepId, MarkText>>>,
  shown: readonly StepId[],
  shownThen: readonly StepId[],
): ChangedStep[] {
  return shown
    .map((step) => ({
      step,
      causes: shownThen.includes(step) ? causesSince(on, marks[step]) : 'n',
    }))
    .filter(({ causes }) => causes);
}
