/** A line of Markdown as it is read: no images, emphasis or markers; a link keeps its address. */
export function plainLine(line: string): string {
  return withoutMarkup(
    line.replace(LINK, (_, words: string, address: string) => {
      const isOutside = /^https?:/.test(address) && words.trim() !== '';
      return isOutside ? `${words} <${address}>` : words;
    }),
  );
}

/** The same without addresses: for titles, headings and dates. */
export function plainWords(line: string): string {
  return withoutMarkup(line.replace(LINK, '$1'));
}

const IMAGE = /!\[[^\]]*\]\([^)]*\)/g;
const LINK = /\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g;

function withoutMarkup(line: string): string {
  return line
    .replace(IMAGE, '')
    .replace(/\*\*|\\(?=[^\w\s])|(?<![\w/])_+|_+(?![\w/])/g, '')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .replace(/^(?:[*+>-]|#{1,6})(?: +|$)/, '')
    .trim();
}
