/** What the card asks for; it scrolls where a site gives it less. */
const WIDTH = 600;
const HEIGHT = 380;

/** The line that another site puts into a page of its own. */
export function makeSnippet(address: string, title: string): string {
  const src = escapeAttribute(address);
  return `<iframe src="${src}" title="${escapeAttribute(title)}" width="${WIDTH}" height="${HEIGHT}" loading="lazy"></iframe>`;
}

/** For a value between double quotes. */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
