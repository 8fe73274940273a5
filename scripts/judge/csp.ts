import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { headersFor } from '../../lib/site/headers';
import { titled } from './installation';
import { type Finding, firstFew, type Judge, literal, verdictFor } from './judgement';

/** By their numbers in csp_evaluator 1.1.8: the lower, the worse. */
const SEVERITIES = {
  10: 'high',
  20: 'syntax',
  30: 'medium',
  40: 'high maybe',
  45: 'strict',
  50: 'medium maybe',
  60: 'information',
  100: 'none',
} as const;
const MEDIUM_MAYBE = 50;

/** A path of each set of headers. */
const PATHS = ['/', '/embed/', '/data/', '/en/offline/'];

export interface Remark {
  readonly severity: number;
  readonly directive: string;
  readonly value?: string;
  readonly description: string;
}

export const csp: Judge = {
  name: 'csp',
  title: titled('csp_evaluator', 'csp_evaluator'),
  bound: 'nothing above “medium maybe”',
  judge: async () => readRemarks(PATHS.flatMap((path) => evaluate(policyFor(path)))),
};

function policyFor(path: string): string {
  const policy = headersFor(path).find(([name]) => name === 'Content-Security-Policy');
  if (!policy) throw new Error(`There is no policy for ${path}.`);
  return policy[1];
}

/** It is a library without a command. */
function evaluate(policy: string): Remark[] {
  const load = createRequire(resolve('scripts/judge/package.json'));
  const { CspEvaluator } = load('csp_evaluator');
  const { CspParser } = load('csp_evaluator/dist/parser');
  return new CspEvaluator(new CspParser(policy).csp).evaluate();
}

export function readRemarks(remarks: readonly Remark[]): Finding {
  const worst = Math.min(100, ...remarks.map(({ severity }) => severity));
  const count = remarks.length === 1 ? '1 remark' : `${remarks.length} remarks`;
  return {
    figure: `${count}, at worst “${nameOf(worst)}”`,
    verdict: verdictFor(worst >= MEDIUM_MAYBE),
    notes: firstFew([...new Set(remarks.map(describe))]),
  };
}

function describe({ severity, directive, value, description }: Remark): string {
  const about = value === undefined ? directive : `${directive} ${value}`;
  return `${nameOf(severity)}, ${literal(about)}: ${literal(description)}`;
}

function nameOf(severity: number): string {
  return SEVERITIES[severity as keyof typeof SEVERITIES] ?? String(severity);
}
