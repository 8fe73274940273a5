import fc from 'fast-check';

/** Any text, and what breaks XML: markup, references, kinds of space, letters of two units. */
export const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc
    .array(
      fc.constantFrom('<', '>', '&', '&amp;', '&#0;', '"', "'", ']]>', '<![CDATA[', '<!--', '\r\n'),
    )
    .map((parts) => parts.join('')),
  fc
    .array(fc.constantFrom('\t', '\n', '\r', ' ', '\u0000', '\u0085', '\ufffe', '\ud800', '😀'))
    .map((parts) => parts.join('')),
);

/** What is left of a text where there is no way to write a character in XML. */
export function writable(text: string): string {
  return [...text]
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      const isControl = code < 0x20 && ![0x9, 0xa, 0xd].includes(code);
      const isHalf = code >= 0xd800 && code <= 0xdfff;
      return !isControl && !isHalf && code !== 0xfffe && code !== 0xffff;
    })
    .join('');
}
