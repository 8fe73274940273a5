/** One small change to the code, and whether a test noticed. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** The text that was changed, on one line. */
  readonly code: string;
  readonly replacement: string;
  readonly isNoticed: boolean;
}

/** A mutant that no test can notice, since it does the same. */
interface Equivalent {
  readonly file: string;
  readonly code: string;
  readonly replacement: string;
  readonly why: string;
}

export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: 'lib/link/fragment.ts',
    code: 'version > VERSION',
    replacement: 'version >= VERSION',
    why: 'An equal version has gone another way a line before.',
  },
  {
    file: 'lib/link/fragment.ts',
    code: 'day !== undefined',
    replacement: 'true',
    why: 'No day is no valid day, either; the condition is there for the compiler.',
  },
  {
    file: 'lib/rules/checklist.ts',
    code: "'know'",
    replacement: '""',
    why: 'Each rule ends with a priority that is always met, so none falls through.',
  },
  {
    file: 'lib/rules/compare.ts',
    code: 'before.known > after.known',
    replacement: 'before.known >= after.known',
    why: 'Of two equal days it does not matter which one is taken.',
  },
  ...['true', 'from || to'].map((replacement) => ({
    file: 'lib/rules/compare.ts',
    code: 'from && to',
    replacement,
    why: 'Of the steps that come and go, none speaks of the training itself.',
  })),
  {
    file: 'lib/rules/compare.ts',
    code: 'from.availability === to.availability',
    replacement: 'true',
    why: 'In the table, whatever is offered or no longer offered also changes its rank or its reasons.',
  },
  {
    file: 'lib/rules/compare.ts',
    code: '[]',
    replacement: '["Stryker was here"]',
    why: 'What is invented here has no id, so nothing is the same as it.',
  },
  {
    file: 'lib/rules/fold.ts',
    code: 'a < b',
    replacement: 'a <= b',
    why: 'What is equal has been answered a line before.',
  },
  {
    file: 'lib/rules/rights.ts',
    code: "(a.from ?? '') < (b.from ?? '')",
    replacement: "(a.from ?? '') <= (b.from ?? '')",
    why: 'No place has two rows that start on one day: the content check refuses them.',
  },
  {
    file: 'lib/rules/rights.ts',
    code: 'from !== null',
    replacement: 'true',
    why: 'In JavaScript `null` is not later than any day; the condition is there for the compiler.',
  },
  {
    file: 'lib/rules/rules.ts',
    code: '[KNOW]',
    replacement: '[]',
    why: 'A rule without a priority that is met says "know".',
  },
];

const NOTICED = ['Killed', 'Timeout'];
const COUNTED = [...NOTICED, 'Survived', 'NoCoverage'];

interface Position {
  readonly line: number;
  readonly column: number;
}

/** The part of Stryker's report that is read here; its other states are no verdict on the tests. */
export interface MutationReport {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly mutants: readonly {
          readonly status: string;
          readonly replacement: string;
          readonly location: { readonly start: Position; readonly end: Position };
        }[];
      }
    >
  >;
}

export function readReport({ files }: MutationReport): Mutant[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => COUNTED.includes(status))
      .map(({ status, replacement, location }) => ({
        file,
        line: location.start.line,
        code: oneLine(textBetween(source, location)),
        replacement: oneLine(replacement),
        isNoticed: NOTICED.includes(status),
      })),
  );
}

/** The share that was noticed, in percent. */
export function scoreOf(mutants: readonly Mutant[]) {
  const noticed = mutants.filter(({ isNoticed }) => isNoticed).length;
  return { noticed, count: mutants.length, score: (100 * noticed) / Math.max(1, mutants.length) };
}

/** Survivors that are none of the equivalent ones. */
export function unexplained(mutants: readonly Mutant[], explained = EQUIVALENT): Mutant[] {
  return mutants.filter(
    (mutant) => !mutant.isNoticed && !explained.some((each) => isSame(each, mutant)),
  );
}

/** Explanations of what no longer survives, among the files that were looked at. */
export function idleExplanations(mutants: readonly Mutant[], explained = EQUIVALENT): Equivalent[] {
  const survivors = mutants.filter(({ isNoticed }) => !isNoticed);
  return explained.filter(
    (each) =>
      mutants.some(({ file }) => file === each.file) &&
      !survivors.some((mutant) => isSame(each, mutant)),
  );
}

function isSame(known: Equivalent, { file, code, replacement }: Mutant): boolean {
  return known.file === file && known.code === code && known.replacement === replacement;
}

function textBetween(source: string, { start, end }: { start: Position; end: Position }): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) => line.slice(0, index === last ? end.column - 1 : undefined))
    .map((line, index) => (index === 0 ? line.slice(start.column - 1) : line))
    .join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
