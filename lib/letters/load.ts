import { join } from 'node:path';
import { checkText, conform, parseYaml, readText } from '../content/read';
import type { Locale } from '../i18n/locales';
import { type Letter, letterSchema } from './letter';

/** @throws {ContentError} naming the file and the key, when its text is not a letter. */
export function readLetter(id: string, locale: Locale): Letter {
  const file = `letters/${id}/${locale}.yaml`;
  const text = readText(join(process.cwd(), 'content'), file);
  checkText(file, text);
  return conform(file, letterSchema, parseYaml(file, text));
}
