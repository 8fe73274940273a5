import type { Day } from '../rules/day';
import { type DocumentKind, kindOfDocument, kindOfTitle } from './document-kind';
import { effectiveDayOf } from './effective';
import { readHeadings } from './paragraphs';
import { plainWords } from './plain-line';

/** One document in a file of the archive. */
export interface ArchivedDocument {
  readonly kind: DocumentKind;
  readonly title: string | null;
  /** From its own line; null where it has none. */
  readonly effective: Day | null;
  readonly text: string;
}

const TITLE_LINE = /^={3,}\s*$/;
const BREAK = /^- - -\s*$/;

/**
 * The documents in a file: the archive joins several pages, such as the global policy and a
 * regional notice. What stands before the first title, a banner, belongs to the first document.
 */
export function splitDocuments(text: string): ArchivedDocument[] {
  const lines = text.split('\n');
  const [first = 0, ...others] = lines.flatMap((_, index) => (isTitle(lines, index) ? index : []));
  const starts = [0, ...others];
  return starts.map((start, index) =>
    makeDocument(lines.slice(start, starts[index + 1]), lines[start === 0 ? first : start]),
  );
}

function makeDocument(lines: readonly string[], titleLine = ''): ArchivedDocument {
  const text = lines.join('\n');
  const title = plainWords(titleLine) || null;
  const kind = kindOfDocument(title, readHeadings(text));
  return { kind, title, effective: effectiveDayOf(text), text };
}

/** Underlined, or the known title of a document right below the break between two pages. */
function isTitle(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (line.trim() === '') return false;
  if (TITLE_LINE.test(lines[index + 1] ?? '')) return true;
  const above = lines.slice(0, index).findLast((each) => each.trim() !== '') ?? '';
  return BREAK.test(above) && kindOfTitle(plainWords(line)) !== 'unknown';
}
