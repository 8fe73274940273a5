/** Measures what was promised about speed and weight, on this machine. */
import { cpus, loadavg } from 'node:os';
import type { Figure } from '../lib/proof/figures';
import { measureBuilds } from './bench/builds';
import { measureEngine } from './bench/engine';
import { measureWeights } from './bench/weights';
import { conclude } from './proof/conclude';
import { readOptions, readParts } from './proof/options';

/** In this order: the builds leave the whole site, which is then weighed. */
const PARTS = { engine: measureEngine, builds: measureBuilds, weights: measureWeights } as const;
type Part = keyof typeof PARTS;

const { part, write } = readOptions({
  part: { type: 'string', multiple: true, default: [] },
  write: { type: 'boolean', default: false },
});
const load = loadavg()[0] ?? 0;
const figures: Figure[] = [];
for (const name of readParts(part, Object.keys(PARTS) as Part[], write)) {
  console.log(`${name} …`);
  figures.push(...(await PARTS[name]()));
}
const machine = `Measured with Node ${process.versions.node} on ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), which had ${load.toFixed(1)} processes at work when it began.`;
const weights =
  'Pages are weighed with the styles and scripts they load, gzip -9. More languages than there are is an extrapolation: a straight line through these builds.';
await conclude({ name: 'bench', figures, notes: [machine, weights] }, write);
