import { createHash } from 'node:crypto';

const LETTERS = 8;

/**
 * Which words a translation was made of: a short hash of the English ones. Line breaks and spaces
 * between words do not count.
 */
export function versionOf(words: unknown): string {
  const text = JSON.stringify(words).replace(/(?:\s|\\n)+/g, ' ');
  return createHash('sha256').update(text).digest('hex').slice(0, LETTERS);
}
