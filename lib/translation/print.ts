import { type FileReport, isBegun, isComplete, STATES, type State } from './report';

/** One language in a line: `de  12,034 words, 170 complete, 2 out of date, 3 missing`. */
export function printLine(locale: string, files: readonly FileReport[]): string {
  if (!isBegun(files)) return `${locale}: not begun, ${files.length} files`;
  const words = files.reduce((sum, file) => sum + file.words, 0);
  const counts = STATES.map((state) => [inState(files, state).length, WORDS[state]] as const);
  return [
    `${locale}: ${words} words`,
    ...counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`),
    isComplete(files) ? 'can be offered' : 'cannot be offered',
  ].join(', ');
}

/** With every file that somebody has to look at, and why. */
export function printDetails(locale: string, files: readonly FileReport[]): string {
  const open = files.filter(({ state }) => state !== 'complete');
  const lines = open.flatMap(({ file, state, details }) => [
    `${WORDS[state]}: ${file}`,
    ...details.map((detail) => `  ${detail}`),
  ]);
  return [printLine(locale, files), ...lines].join('\n');
}

const WORDS: Readonly<Record<State, string>> = {
  complete: 'complete',
  'out-of-date': 'out of date',
  missing: 'missing',
  wrong: 'wrong',
};

function inState(files: readonly FileReport[], state: State): FileReport[] {
  return files.filter((file) => file.state === state);
}
