/**
 * A reader that accepts RFC 4180 to the letter and throws at anything else: lines end with CR LF,
 * quotes stand only around a cell or doubled within one, all rows are equally long.
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const cells: string[] = [];
    for (;;) {
      const [cell, end] = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
      cells.push(cell);
      at = end;
      if (text[at] !== ',') break;
      at += 1;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no end of the row at ${at}`);
    at += 2;
    rows.push(cells);
  }
  const ragged = rows.findIndex(({ length }) => length !== rows[0]?.length);
  if (ragged >= 0) throw new Error(`row ${ragged} is not as long as the first`);
  return rows;
}

function readQuoted(text: string, start: number): [string, number] {
  let cell = '';
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else return [cell, at + 1];
  }
  throw new Error(`the quote at ${start} is not closed`);
}

function readPlain(text: string, start: number): [string, number] {
  const cell = /^[^",\r\n]*/.exec(text.slice(start, start + 100_000))?.[0] ?? '';
  return [cell, start + cell.length];
}
