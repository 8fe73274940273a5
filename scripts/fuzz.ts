/**
 * Hands everything that reads other people's text a great many texts that were real once and are not
 * any more. The same seed gives the same texts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { authoritySchema } from '../lib/content/authority';
import { jurisdictionSchema } from '../lib/content/jurisdiction';
import { lawSchema } from '../lib/content/law';
import { policyChangeSchema } from '../lib/content/policy-change';
import { checkText, conform, parseDocument, parseYaml } from '../lib/content/read';
import { sourceSchema } from '../lib/content/source';
import { stepFactsSchema } from '../lib/content/step-guide';
import { measureLargest } from '../lib/fuzz/largest';
import { fuzz, type Target } from '../lib/fuzz/run';
import { contentTarget, TARGETS } from '../lib/fuzz/targets';
import { printCount } from '../lib/proof/figures';
import { conclude } from './proof/conclude';
import { readOptions, readWhole } from './proof/options';

const CONTENT = join(import.meta.dirname, '../content');
const FEW = 6;
const MILLISECONDS = 5;
/** What anybody can hand a reader. What a browser stored is the reader's own. */
const ANSWERED_FAST = ['links', 'presets of the objection', 'imported logs'];

const options = readOptions({
  count: { type: 'string', default: '1000000' },
  seed: { type: 'string', default: String(Date.now() % 2 ** 32) },
  write: { type: 'boolean', default: false },
});
const count = readWhole('--count', options.count);
const seed = readWhole('--seed', options.seed);
/** The reader of YAML warns of tags it does not know: a million times, that is noise. */
process.removeAllListeners('warning');
console.log(`Seed ${seed}`);

const targets = [...TARGETS, ...contentTargets()];
const turns = targets.reduce((sum, { share }) => sum + share, 0);
const figures = [...targets.map(fuzzTarget), ...targets.filter(isAnsweredFast).map(timeTarget)];
const notes = [
  `The seed was ${seed}: \`npm run fuzz -- --seed ${seed} --count ${count}\` reads the same texts.`,
  'Times are the best of five, so that what else the machine does counts little.',
];
await conclude({ name: 'fuzz', figures, notes }, options.write);

function fuzzTarget(target: Target) {
  const mutations = Math.ceil((count * target.share) / turns);
  const start = performance.now();
  const { read, defects } = fuzz(target, mutations, seed);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  for (const { input, problem } of defects)
    console.error(`${target.name}: ${JSON.stringify(input).slice(0, 300)} ${problem}`);
  console.log(`${target.name}: ${printCount(read)} in ${seconds} s`);
  return {
    what: `Changed ${target.name}`,
    bound: '0 defects',
    figure: `${printCount(read)} texts: ${defects.length} defects`,
    isWithinBound: defects.length === 0,
  };
}

function isAnsweredFast({ name }: Target): boolean {
  return ANSWERED_FAST.includes(name);
}

function timeTarget(target: Target) {
  const milliseconds = measureLargest(target);
  return {
    what: `A megabyte among ${target.name}`,
    bound: `${MILLISECONDS} ms`,
    figure: `${milliseconds.toFixed(2)} ms`,
    isWithinBound: milliseconds < MILLISECONDS,
  };
}

function contentTargets(): Target[] {
  return [
    contentTarget('policy changes', readSome('policy-changes', 'en.mdx'), (text) =>
      readFrontMatter(text, policyChangeSchema),
    ),
    contentTarget('laws', readSome('laws', '.yaml'), (text) => readYaml(text, lawSchema)),
    contentTarget('authorities', readSome('authorities', '.yaml'), (text) =>
      readYaml(text, authoritySchema),
    ),
    contentTarget('sources', [readHead('sources.yaml')], (text) =>
      readYaml(text, z.array(sourceSchema)),
    ),
    contentTarget('jurisdictions', [readHead('jurisdictions.yaml')], (text) =>
      readYaml(text, z.array(jurisdictionSchema)),
    ),
    contentTarget('facts of steps', [readHead('steps.yaml')], (text) =>
      readYaml(text, z.record(z.string(), stepFactsSchema)),
    ),
  ];
}

function readFrontMatter(text: string, schema: z.ZodType): void {
  checkText('changed.mdx', text);
  conform('changed.mdx', schema, parseDocument('changed.mdx', text).frontMatter);
}

function readYaml(text: string, schema: z.ZodType): void {
  checkText('changed.yaml', text);
  conform('changed.yaml', schema, parseYaml('changed.yaml', text));
}

/** A few short files: the long ones say the same. */
function readSome(folder: string, ending: string): string[] {
  return readdirSync(join(CONTENT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(CONTENT, folder, name), 'utf8'))
    .sort((a, b) => a.length - b.length)
    .slice(0, FEW);
}

/** The first entries of a list. */
function readHead(file: string): string {
  const text = readFileSync(join(CONTENT, file), 'utf8');
  return text.slice(0, text.indexOf('\n', 1500) + 1);
}
