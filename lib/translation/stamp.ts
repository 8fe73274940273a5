import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, conform, parseYaml, readChecked, readText } from '../content/read';
import { letterSchema } from '../letters/letter';
import { letterFile, versionOfLetter } from '../letters/load';
import { WORDINGS } from '../notice/choices';
import { noticeFile, readNotice, versionOfNotice } from '../notice/load';
import { KINDS, versionOfEnglish } from './documents';
import { LANGUAGE_OF_FACTS } from './language';
import { readMessages, readVersions, versionsFile, versionsOf } from './versions';

/**
 * Writes down that a person has compared a translated file with the English words as they are now:
 * `steps/keep-proof/de.mdx`, `letters/object/de.yaml`, `notices/plain/de.yaml`, `messages/de.json` for all of them or
 * `messages/de.json#status.on` for one. Returns what was written.
 * @throws {ContentError} when there is no such file.
 */
export function stampFile(root: string, name: string, locale: string): string {
  const [file = '', key] = name.split('#');
  if (file === `messages/${locale}.json`) return stampMessages(root, locale, key);
  const version = versionFor(root, file, locale);
  const text = readText(root, file);
  if (!/^of: .*$/m.test(text)) throw new ContentError(file, 'has no line "of:"');
  writeFileSync(join(root, file), text.replace(/^of: .*$/m, `of: "${version}"`));
  return `${file}: of "${version}"`;
}

function versionFor(root: string, file: string, locale: string): string {
  const [folder, id = ''] = file.split('/');
  const kind = KINDS.find((each) => each === folder);
  if (kind && file === `${kind}/${id}/${locale}.mdx`) return versionOfEnglish(root, kind, id);
  const wording = WORDINGS.find((each) => file === noticeFile(each, locale));
  if (wording) return versionOfNotice(readNotice(wording, LANGUAGE_OF_FACTS, root));
  if (file !== letterFile(id, locale))
    throw new ContentError(file, `is no translated file of the language ${locale}`);
  const english = letterFile(id, LANGUAGE_OF_FACTS);
  return versionOfLetter(
    conform(english, letterSchema, parseYaml(english, readChecked(root, english))),
  );
}

function stampMessages(root: string, locale: string, key?: string): string {
  const versions = versionsOf(readMessages(root, 'en'));
  const version = key === undefined ? undefined : versions[key];
  if (key !== undefined && version === undefined)
    throw new ContentError(`messages/${locale}.json`, `has no message "${key}"`);
  const written =
    key === undefined ? versions : { ...readVersions(root, locale), [key]: version ?? '' };
  mkdirSync(join(root, 'messages/versions'), { recursive: true });
  writeFileSync(join(root, versionsFile(locale)), `${JSON.stringify(written, null, 2)}\n`);
  return `${versionsFile(locale)}: ${key ?? 'every message'}`;
}
