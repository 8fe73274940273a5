/** A Markdown table. Cells are Markdown: what would end a cell or a row is made harmless. */
export function printTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const rule = header.map(() => '---');
  return [header, rule, ...rows]
    .map((cells) => `| ${cells.map(printCell).join(' | ')} |`)
    .join('\n');
}

function printCell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
}
