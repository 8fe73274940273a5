import { readdirSync, readFileSync } from 'node:fs';

const MILLISECONDS = 250;

/**
 * Watches what a process and its children hold in memory together; shared pages count once.
 * @returns ends the watch with the most bytes that were seen; `null` where there is no /proc.
 */
export function watchMemory(root: number): () => number | null {
  let most: number | null = null;
  const timer = setInterval(() => {
    const held = bytesOf(root);
    if (held !== null) most = Math.max(most ?? 0, held);
  }, MILLISECONDS);
  return () => {
    clearInterval(timer);
    return most;
  };
}

function bytesOf(root: number): number | null {
  try {
    return treeOf(root).reduce((sum, pid) => sum + ownBytes(pid), 0);
  } catch {
    return null;
  }
}

function treeOf(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(name)] as const);
  const tree = [root];
  for (const known of tree)
    tree.push(...parents.filter(([, parent]) => parent === known).map(([pid]) => pid));
  return tree;
}

/** Processes end while they are counted: those have no parent and hold nothing. */
function parentOf(pid: string): number {
  return Number(/\) \S (\d+)/.exec(readQuietly(`/proc/${pid}/stat`))?.[1] ?? 0);
}

function ownBytes(pid: number): number {
  const kibibytes = /^Pss:\s+(\d+)/m.exec(readQuietly(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0;
  return Number(kibibytes) * 1024;
}

function readQuietly(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
