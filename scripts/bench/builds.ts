import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Figure, measured, printCount } from '../../lib/proof/figures';
import { fitLine, type Line } from '../../lib/proof/line';
import { PLACES } from '../../lib/rules/places';
import { listFiles } from '../../lib/site/output';
import { watchMemory } from './memory';

/** A quarter, a half and all of the places: the last build leaves the whole site. */
const APART = [4, 2, 1] as const;
const LANGUAGES = [4, 12, 40] as const;
/** What is promised is promised for so many languages. */
const PROMISED = 12;
const MOST_SECONDS = 180;
const MOST_BYTES = 2e9;

interface Build {
  readonly pages: number;
  readonly seconds: number;
  /** `null` where it cannot be measured. */
  readonly bytes: number | null;
}

/** What builds take, and what they would take with more languages, by a line through three of them. */
export async function measureBuilds(): Promise<Figure[]> {
  const builds: Build[] = [];
  // The first build also waits for the disk, and fills the compiler's cache for those after it.
  await build(APART[0]);
  for (const apart of APART) builds.push(await build(apart));
  const time = fitLine(builds.map(({ pages, seconds }) => [pages, seconds]));
  const memory = fitLine(builds.flatMap(({ pages, bytes }) => (bytes ? [[pages, bytes]] : [])));
  const pages = builds.at(-1)?.pages ?? 0;
  return [
    ...builds.map((each) => measured(`A build of ${printCount(each.pages)} pages`, describe(each))),
    measured('Each further 1,000 pages', describeGrowth(time, memory)),
    ...LANGUAGES.map((count) => extrapolate(count, count * pages, time, memory)),
  ];
}

async function build(apart: number): Promise<Build> {
  const places = PLACES.filter((_, index) => index % apart === 0);
  const start = performance.now();
  const child = spawn('npm', ['run', '--silent', 'build'], {
    env: { ...process.env, ATLAS_PLACES: apart === 1 ? '' : places.join() },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const endWatch = watchMemory(child.pid ?? 0);
  const [status] = await once(child, 'close');
  const bytes = endWatch();
  if (status !== 0) throw new Error('The site could not be built.');
  const pages = (await listFiles('out')).filter((file) => file.endsWith('.html')).length;
  return { pages, seconds: (performance.now() - start) / 1000, bytes };
}

function extrapolate(languages: number, pages: number, time: Line, memory: Line): Figure {
  const seconds = time.at(pages);
  const bytes = memory.at(pages);
  const isPromised = languages === PROMISED;
  return {
    what: `${languages} languages, ${printCount(pages)} pages, by extrapolation`,
    bound: isPromised ? `${MOST_SECONDS} s, ${printCount(MOST_BYTES / 1e6)} MB` : null,
    figure: describe({ pages, seconds, bytes }),
    // A line that falls is made of noise, and promises nothing.
    isWithinBound:
      !isPromised || (time.slope > 0 && seconds <= MOST_SECONDS && bytes <= MOST_BYTES),
  };
}

function describe({ seconds, bytes }: Build): string {
  const memory = bytes === null ? 'memory not measured' : `${printCount(bytes / 1e6)} MB`;
  return `${printCount(seconds)} s, ${memory}`;
}

function describeGrowth(time: Line, memory: Line): string {
  const seconds = (time.slope * 1000).toFixed(1);
  return `${seconds} s and ${printCount((memory.slope * 1000) / 1e6)} MB more`;
}
