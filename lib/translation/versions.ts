import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { conform, readText } from '../content/read';
import type { Messages } from './messages';
import { versionOf } from './version';

const tableSchema = z.record(z.string(), z.string());

export function readMessages(root: string, locale: string): Messages {
  const file = `messages/${locale}.json`;
  return conform(file, tableSchema, JSON.parse(readText(root, file)));
}

/** Of which English words each message of a language was made, by its key. */
export function versionsFile(locale: string): string {
  return `messages/versions/${locale}.json`;
}

export function readVersions(root: string, locale: string): Messages {
  const file = versionsFile(locale);
  return existsSync(join(root, file))
    ? conform(file, tableSchema, JSON.parse(readText(root, file)))
    : {};
}

/** The messages that were not made of the English words as they are now. */
export function findStale(english: Messages, versions: Messages): string[] {
  return Object.keys(english).filter((key) => versions[key] !== versionOf(english[key]));
}

export function versionsOf(english: Messages): Record<string, string> {
  return Object.fromEntries(
    Object.entries(english).map(([key, message]) => [key, versionOf(message)]),
  );
}
