import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The paths of all files below a folder, relative to it, with slashes, sorted. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** Runs `work` over the items, a few at a time: thousands of files at once exhaust handles. */
export async function forEachFew<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const workers = Array.from({ length: 32 }, async () => {
    for (const item of queue) await work(item);
  });
  await Promise.all(workers);
}
