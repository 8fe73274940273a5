import { printTable } from '../../lib/proof/table';

export const VERDICTS = ['passed', 'failed', 'not run'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Somebody else's program that looks at what we made. */
export interface Judge {
  /** The word for it on the command line. */
  readonly name: string;
  readonly title: string;
  /** What the figure has to be. */
  readonly bound: string;
  readonly judge: () => Promise<Finding>;
}

export interface Finding {
  /** What was measured, in the words of the bound. */
  readonly figure: string;
  readonly verdict: Verdict;
  /** What somebody has to know to trust or to mend the figure; Markdown. */
  readonly notes: readonly string[];
}

export interface Judgement extends Finding {
  readonly judge: string;
  readonly bound: string;
}

/** This machine lacks what the judge needs: that is no verdict on the site. */
export class CannotRun extends Error {}

/** A judge that stumbles has not passed. */
export async function hear({ title, bound, judge }: Judge): Promise<Judgement> {
  try {
    return { judge: title, bound, ...(await judge()) };
  } catch (error) {
    const verdict = error instanceof CannotRun ? 'not run' : 'failed';
    const reason = error instanceof Error ? error.message : String(error);
    return { judge: title, bound, figure: 'none', verdict, notes: [literal(reason)] };
  }
}

export function verdictFor(isWithinBound: boolean): Verdict {
  return isWithinBound ? 'passed' : 'failed';
}

/** Judges that could not run neither pass nor fail the site; without any other, nothing was shown. */
export function holds(judgements: readonly Judgement[]): boolean {
  const verdicts = judgements.map(({ verdict }) => verdict);
  return verdicts.includes('passed') && !verdicts.includes('failed');
}

export function printJudgements(judgements: readonly Judgement[]): string {
  return printTable(
    ['Judge', 'Bound', 'Figure', 'Verdict', 'Notes'],
    judgements.map(({ judge, bound, figure, verdict, notes }) => [
      judge,
      bound,
      figure,
      verdict,
      notes.join('; '),
    ]),
  );
}

/** Text from outside: in Markdown it can link, call and format nothing. */
export function literal(text: string): string {
  return `\`${text
    .replace(/[`\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, 300)}\``;
}

const SHOWN = 5;

/** The first few, and how many more there are. */
export function firstFew(notes: readonly string[]): string[] {
  const more = notes.length - SHOWN;
  return more > 0 ? [...notes.slice(0, SHOWN), `and ${more} more`] : [...notes];
}
