import type { Licence, TableName } from './schemas';

const CC_BY = { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;
const CC0 = { id: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' } as const;

/** Where it comes from: `content/authorities/PROVENANCE.md`. */
const CONTACT_COLUMNS = [
  'localName',
  'localLanguage',
  'url',
  'complaintUrl',
  'email',
  'post',
  'languages',
  'confirmed',
];

/** What may be done with a table; `columns: null` means all that no other line names. */
export function licencesOf(name: TableName): Licence[] {
  const ours = { ...CC_BY, columns: null };
  return name === 'authorities' ? [{ ...CC0, columns: CONTACT_COLUMNS }, ours] : [ours];
}
