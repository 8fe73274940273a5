import type { Library } from '../library';
import type { Fault } from './check';

/** LinkedIn's own words are there once for a language and a step, and not for English. */
export function* findLabelFaults({ labels }: Library): Generator<Fault> {
  const seen = new Set<string>();
  for (const { language, step } of labels) {
    const subject = `${step}.${language}`;
    const problem = problemOf(language, seen.has(subject));
    if (problem) yield { subject, file: 'labels.yaml', problem: `${subject} ${problem}` };
    seen.add(subject);
  }
}

function problemOf(language: string, isThereTwice: boolean): string | null {
  if (new Intl.Locale(language).language === 'en') return 'is English, which steps.yaml has';
  return isThereTwice ? 'is there twice' : null;
}
