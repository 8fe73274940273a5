import type { Root } from 'mdast';
import { z } from 'zod';
import { CLAIM_COMPONENTS } from '../claims/claim';
import { parseProse } from '../content/prose';
import {
  ContentError,
  conform,
  type Document,
  listFolders,
  parseDocument,
  readChecked,
} from '../content/read';
import { RIGHT_COMPONENTS } from '../content/right-words';
import { STEP_COMPONENTS } from '../content/step-guide';
import { CORRECTION_COMPONENTS } from '../corrections/correction';
import { PAGE_COMPONENTS } from '../evidence/page-prose';
import { readTranslated } from './characters';
import { findDifference, shapeOf } from './shape';
import { versionOf } from './version';

/** The folders of prose: `content/<kind>/<id>/<locale>.mdx`. */
export const KINDS = [
  'steps',
  'rights',
  'policy-changes',
  'claims',
  'corrections',
  'pages',
] as const;
export type Kind = (typeof KINDS)[number];

interface Format {
  readonly components: readonly string[];
  /** What the front matter has in words, beside facts. */
  readonly words: readonly ('title' | 'summary')[];
  /** Whether readers may look for words that the text does not have. */
  readonly hasFind: boolean;
}

const FORMATS: Readonly<Record<Kind, Format>> = {
  steps: { components: STEP_COMPONENTS, words: [], hasFind: false },
  rights: { components: RIGHT_COMPONENTS, words: [], hasFind: false },
  'policy-changes': { components: [], words: ['title', 'summary'], hasFind: false },
  claims: { components: CLAIM_COMPONENTS, words: [], hasFind: true },
  corrections: { components: CORRECTION_COMPONENTS, words: ['title'], hasFind: false },
  pages: { components: PAGE_COMPONENTS, words: [], hasFind: false },
};

/** The words of a document in one language, without a fact. */
export interface TranslatedDocument {
  readonly file: string;
  /** Of the words in the front matter, those that this kind has. */
  readonly words: Readonly<Record<'title' | 'summary', string>>;
  readonly find: readonly string[];
  readonly body: Root;
  /** Whether it was made of the English words as they are now. */
  readonly isCurrent: boolean;
}

export function documentFile(kind: Kind, id: string, locale: string): string {
  return `${kind}/${id}/${locale}.mdx`;
}

/** Every document there is in English. */
export function listDocuments(root: string): { readonly kind: Kind; readonly id: string }[] {
  return KINDS.flatMap((kind) => listFolders(root, kind).map((id) => ({ kind, id })));
}

/**
 * @throws {ContentError} naming the file, when it is missing or another text than the English one;
 * for a step also when the English words are others by now: people act on steps.
 */
export function readTranslation(
  root: string,
  kind: Kind,
  id: string,
  locale: string,
): TranslatedDocument {
  const file = documentFile(kind, id, locale);
  const { of, words, find, body } = readWords(root, kind, id, locale);
  const english = readEnglish(root, kind, id);
  const source = parseProse(english.file, english.body, FORMATS[kind].components);
  const tree = parseProse(file, body, FORMATS[kind].components);
  const difference = findDifference(shapeOf(source), shapeOf(tree));
  if (difference) throw new ContentError(file, difference);
  const version = versionOfEnglish(root, kind, id);
  if (kind === 'steps' && of !== version)
    throw new ContentError(file, `of "${of}" is not "${version}": the English step has changed`);
  return { file, words, find, body: tree, isCurrent: of === version };
}

/** What `of` is in a translation of the English words as they are now. */
export function versionOfEnglish(root: string, kind: Kind, id: string): string {
  const { words, body } = readEnglish(root, kind, id);
  return versionOf({ ...words, body });
}

function readEnglish(root: string, kind: Kind, id: string) {
  const file = documentFile(kind, id, 'en');
  const { frontMatter, body } = splitDocument(file, readChecked(root, file));
  return { file, words: conform(file, z.object(wordSchemas(kind)), frontMatter), body };
}

function readWords(root: string, kind: Kind, id: string, locale: string) {
  const file = documentFile(kind, id, locale);
  const { frontMatter, body } = parseDocument(file, readTranslated(root, file, locale));
  const schema = z.strictObject({
    of: z.string(),
    ...wordSchemas(kind),
    ...(FORMATS[kind].hasFind && { find: z.array(z.string().min(1)).default([]) }),
  });
  const { of, find = [], ...words } = conform(file, schema, frontMatter) as Words;
  return { of, find, words, body };
}

interface Words extends Record<'of' | 'title' | 'summary', string> {
  readonly find?: readonly string[];
}

function wordSchemas(kind: Kind): Record<string, z.ZodString> {
  return Object.fromEntries(FORMATS[kind].words.map((word) => [word, z.string().min(1)]));
}

/** English prose without facts of its own begins at once. */
function splitDocument(file: string, text: string): Document {
  return text.startsWith('---\n') ? parseDocument(file, text) : { frontMatter: {}, body: text };
}
