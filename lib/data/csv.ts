import type { Cell, Condition } from './schemas';

/** What a spreadsheet takes for the start of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** RFC 4180: a line of names, then a line for each row, each with CR LF at its end. */
export function printCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

/** White space at an end is quoted, too, since some readers trim. */
function quote(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * A value as the text of a cell: nothing for `null`, `|` between the values of a list, and
 * `topic=value,value` for a condition.
 * @throws where a list could not be taken apart again, or a spreadsheet would calculate.
 */
export function printCell(cell: Cell): string {
  const text = Array.isArray(cell) ? printList(cell) : String(cell ?? '');
  if (FORMULA.test(text)) throw new Error(`a cell begins like a formula: ${text.slice(0, 40)}`);
  return text;
}

function printList(items: readonly (string | Condition)[]): string {
  const texts = items.map((item) =>
    typeof item === 'string' ? item : `${item.topic}=${item.values.join(',')}`,
  );
  const broken = texts.find((text) => text === '' || text.includes('|'));
  if (broken !== undefined) throw new Error(`a list has the value "${broken}"`);
  return texts.join('|');
}
