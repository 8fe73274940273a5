import { printTable } from './table';

/** One line of what a command has shown: what was looked at, what it has to be, and what it is. */
export interface Figure {
  readonly what: string;
  /** `null`: measured, and promised to nobody. */
  readonly bound: string | null;
  readonly figure: string;
  readonly isWithinBound: boolean;
}

export function printFigures(figures: readonly Figure[]): string {
  return printTable(
    ['What', 'Bound', 'Figure', 'Verdict'],
    figures.map(({ what, bound, figure, isWithinBound }) => [
      what,
      bound ?? 'none',
      figure,
      bound === null ? 'measured' : isWithinBound ? 'passed' : 'failed',
    ]),
  );
}

/** What has no bound. */
export function measured(what: string, figure: string): Figure {
  return { what, bound: null, figure, isWithinBound: true };
}

/** Nothing held to a bound shows nothing. */
export function allHold(figures: readonly Figure[]): boolean {
  return figures.some(({ bound }) => bound !== null) && figures.every((each) => each.isWithinBound);
}

/** `9,028,800`. */
export function printCount(count: number): string {
  return Math.round(count).toLocaleString('en');
}
