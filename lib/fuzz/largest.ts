import type { Target } from './run';

const CHARACTERS = 1_000_000;
const RUNS = 5;

/** The shapes that take the longest: what is real, again and again, and what never ends. */
function largestOf(text: string): readonly string[] {
  return [
    text.repeat(Math.ceil(CHARACTERS / (text.length + 1))).slice(0, CHARACTERS),
    text.padEnd(CHARACTERS, '.'),
    text.padEnd(CHARACTERS, '/a'),
    text.padEnd(CHARACTERS, '&a=b'),
    '['.repeat(CHARACTERS),
    `"${'é'.repeat(CHARACTERS / 2)}"`,
  ];
}

/** Milliseconds for the slowest megabyte, each read a few times and taken at its best. */
export function measureLargest({ corpus, look }: Target): number {
  return Math.max(...corpus.flatMap(largestOf).map((text) => bestOf(() => look(text))));
}

function bestOf(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
