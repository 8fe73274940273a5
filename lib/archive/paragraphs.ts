import { plainLine, plainWords } from './plain-line';

/** A piece of wording and the heading that it stands under. */
export interface Passage {
  readonly text: string;
  readonly under: string | null;
}

const UNDERLINE = /^\s*(?:-{3,}|={3,})\s*$/;
const RULE = /^\s*(?:(?:[-*_] ?){3,}|\|(?: *:?-+:? *\|)+)\s*$/;
const ATX = /^\s*#{1,6} /;

/** The paragraphs, rows and headings of a text, without its markup. */
export function readParagraphs(text: string): Passage[] {
  const lines = text.split('\n');
  let under: string | null = null;
  return lines.flatMap((line, index) => {
    const words = UNDERLINE.test(line) || RULE.test(line) ? '' : plainLine(line);
    if (words === '') return [];
    if (isHeading(line, lines[index + 1])) under = plainWords(line);
    return [{ text: words, under }];
  });
}

export function readHeadings(text: string): string[] {
  return [...new Set(readParagraphs(text).flatMap(({ under }) => under ?? []))];
}

/** A table's cells, the lines within a cell and the sentences of a paragraph. */
export function readSentences({ text, under }: Passage): Passage[] {
  return text
    .split(/(?:<br>|\|)+|(?<=[.!?:;]) (?=[\p{Lu}“"(])/u)
    .map((sentence) => ({ text: sentence.trim(), under }))
    .filter((sentence) => sentence.text !== '');
}

function isHeading(line: string, next = ''): boolean {
  return ATX.test(line) || UNDERLINE.test(next);
}
