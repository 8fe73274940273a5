import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { LOCALES } from '../../lib/i18n/locales';
import { type Figure, measured, printCount } from '../../lib/proof/figures';
import { fitLine, type Line } from '../../lib/proof/line';
import { listFiles } from '../../lib/site/output';
import { watchMemory } from './memory';

/** The last build leaves the whole site. */
const BUILT = [1, 4, LOCALES.length] as const;
/** What is promised is promised for the languages that there are. */
const MOST_SECONDS = 180;
const MOST_BYTES = 2e9;
/** So many are not there: what they would take follows from the builds. */
const IMAGINED = 40;

interface Build {
  readonly languages: number;
  readonly pages: number;
  readonly seconds: number;
  /** `null` where it cannot be measured. */
  readonly bytes: number | null;
}

/** What builds take, and what they would take with more languages, by a line through three of them. */
export async function measureBuilds(): Promise<Figure[]> {
  const builds: Build[] = [];
  // The first build also waits for the disk, and fills the compiler's cache for those after it.
  await build(1);
  for (const languages of BUILT) builds.push(await build(languages));
  const time = fitLine(builds.map(({ languages, seconds }) => [languages, seconds]));
  const memory = fitLine(
    builds.flatMap(({ languages, bytes }) => (bytes ? [[languages, bytes]] : [])),
  );
  return [
    ...builds.map(figureOf),
    measured('Each further language', describeGrowth(time, memory)),
    measured(
      `${IMAGINED} languages, by extrapolation`,
      describe({ seconds: time.at(IMAGINED), bytes: memory.at(IMAGINED) }),
    ),
  ];
}

async function build(languages: number): Promise<Build> {
  const start = performance.now();
  const child = spawn('npm', ['run', '--silent', 'build'], {
    env: { ...process.env, ATLAS_LOCALES: LOCALES.slice(0, languages).join() },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const endWatch = watchMemory(child.pid ?? 0);
  const [status] = await once(child, 'close');
  const bytes = endWatch();
  if (status !== 0) throw new Error('The site could not be built.');
  const pages = (await listFiles('out')).filter((file) => file.endsWith('.html')).length;
  return { languages, pages, seconds: (performance.now() - start) / 1000, bytes };
}

function figureOf(built: Build): Figure {
  const { languages, pages, seconds, bytes } = built;
  const what = `A build of ${languages} ${languages === 1 ? 'language' : 'languages'}, ${printCount(pages)} pages`;
  if (languages < LOCALES.length) return measured(what, describe(built));
  return {
    what,
    bound: `${MOST_SECONDS} s, ${printCount(MOST_BYTES / 1e6)} MB`,
    figure: describe(built),
    isWithinBound: seconds <= MOST_SECONDS && (bytes ?? 0) <= MOST_BYTES,
  };
}

function describe({ seconds, bytes }: Pick<Build, 'seconds' | 'bytes'>): string {
  const memory = bytes === null ? 'memory not measured' : `${printCount(bytes / 1e6)} MB`;
  return `${printCount(seconds)} s, ${memory}`;
}

function describeGrowth(time: Line, memory: Line): string {
  return `${time.slope.toFixed(1)} s and ${printCount(memory.slope / 1e6)} MB more`;
}
