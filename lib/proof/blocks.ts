/**
 * The document with new text between `<!-- name:begin -->` and `<!-- name:end -->`, so that several
 * commands can each own a part of one file.
 * @throws when the document has not exactly one such pair, begin first.
 */
export function replaceBlock(document: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [before, afterBegin, ...others] = document.split(begin);
  const [, after, ...furtherEnds] = afterBegin?.split(end) ?? [];
  if (after === undefined || others.length > 0 || furtherEnds.length > 0 || before?.includes(end))
    throw new Error(`The document needs one "${begin}" and, after it, one "${end}".`);
  return `${before}${begin}\n${text.trim()}\n${end}${after}`;
}
