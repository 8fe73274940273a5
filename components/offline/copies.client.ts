import type { Day } from '../../lib/rules/day';
import { fetchCopy } from './fetch-copy.client';

/** What was kept: the cache says it about itself. */
export interface Copy {
  readonly day: Day;
  /** The paths of the guides: `/en/gb/`. */
  readonly places: readonly string[];
}

interface KeptCopy extends Copy {
  readonly name: string;
}

/** Written last: a cache without it is one that was never finished. */
const RECORD = 'copy.json';

/** The newest first. @param folder the whole address of the site's folder */
export async function copyNames(folder: string): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefixOf(folder)));
  return names.sort((a, b) => numberOf(b) - numberOf(a));
}

/** What is there and complete. */
export async function newestCopy(folder: string): Promise<KeptCopy | null> {
  for (const name of await copyNames(folder)) {
    const cache = await caches.open(name);
    const record = await cache.match(folder + RECORD);
    if (record) return { ...((await record.json()) as Copy), name };
  }
  return null;
}

/**
 * Fetches the guides for all chosen places and keeps them together, all or nothing. The copy before
 * stays until the next one comes: a page that was opened from it still finds its style sheet.
 * @param choose from what is kept now; for no place, nothing happens
 * @throws what `faultOf` names
 */
export async function saveCopy(
  folder: string,
  day: Day,
  choose: (kept: readonly string[]) => readonly string[],
): Promise<void> {
  await alone(folder, async () => {
    const kept = await newestCopy(folder);
    const places = choose(kept?.places ?? []);
    if (places.length === 0) return;
    const answers = await fetchCopy(places, day);
    for (const name of await copyNames(folder)) if (name !== kept?.name) await caches.delete(name);
    const name = prefixOf(folder) + ((kept ? numberOf(kept.name) : 0) + 1);
    await fill(name, answers, folder, { day, places });
  });
}

export async function removeCopies(folder: string): Promise<void> {
  await alone(folder, async () => {
    for (const name of await copyNames(folder)) await caches.delete(name);
  });
}

async function fill(
  name: string,
  answers: ReadonlyMap<string, Response>,
  folder: string,
  copy: Copy,
): Promise<void> {
  try {
    const cache = await caches.open(name);
    for (const [path, answer] of answers) await cache.put(path, answer);
    await cache.put(folder + RECORD, new Response(JSON.stringify(copy)));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** Two tabs, or a tab and the worker, do not mix their copies. */
function alone(folder: string, work: () => Promise<void>): Promise<void> {
  return navigator.locks.request(prefixOf(folder), work);
}

/** Another copy of the site, in another folder of the host, has others. */
function prefixOf(folder: string): string {
  return `opt-out-atlas:copy:${new URL(folder).pathname}:`;
}

function numberOf(name: string): number {
  return Number(name.slice(name.lastIndexOf(':') + 1));
}
