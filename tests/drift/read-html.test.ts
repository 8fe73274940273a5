import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../lib/drift/read-html';

function read(html: string): string {
  return readHtml(html).text.replace(/\s+/g, ' ').trim();
}

describe('what a person could read', () => {
  test.each([
    ['<p>Data for <b>Generative</b> AI</p>', 'Data for Generative AI'],
    ['Gener<i>ative</i>', 'Generative'],
    ['<td>Off</td><td>On</td>', 'Off On'],
    ['Settings<br>Privacy', 'Settings Privacy'],
    ['<a title="a > b">link</a>', 'link'],
    ["<a title='a > b'>link</a>", 'link'],
    ['<a title="it\'s > this">link</a>', 'link'],
    ['<a title=it"s>link</a>', 'link'],
    ['<a"b>link</a>', 'link'],
    ['<title>Help &amp; more</title>x', 'Help & more x'],
    ['1 < 2 and <3', '1 < 2 and <3'],
    ['Settings &amp; Privacy', 'Settings & Privacy'],
    ['L&rsquo;am&eacute;lioration', 'L’amélioration'],
    ['it&#39;s &#x2019; &#146; &#8211;', "it's ’ ’ –"],
    ['&unknown; &amp &#xffffff; &#0;', '&unknown; &amp � �'],
    ['&constructor;', '&constructor;'],
    ['<noscript>read me</noscript>', 'read me'],
    ['<TEXTAREA><b>not bold</TEXTAREA>', '<b>not bold'],
  ])('%s', (html, text) => {
    expect(read(html)).toBe(text);
  });
});

describe('what nobody reads is no text', () => {
  test.each([
    ['a comment', 'a<!-- Off --> b'],
    ['a comment with a tag in it', 'a<!-- <p>Off</p> --> b'],
    ['an empty comment', 'a<!--> b'],
    ['a script', 'a<script>Off</script> b'],
    ['a script with an end in its text', 'a<SCRIPT type=x>"</scripty>Off"</Script > b'],
    ['a style', 'a<style>Off</style> b'],
    ['a template', 'a<template><p>Off<template>x</template>Off</p></template> b'],
    ['an attribute', 'a<img alt="Off" title=Off> b'],
    ['a doctype', '<!doctype Off>a b'],
    ['an instruction', '<?Off?>a b'],
  ])('%s', (_, html) => {
    expect(read(html)).toBe('a b');
  });

  test.each(['a<script>Off', 'a<!-- Off', 'a<p title="Off', 'a<style>Off</styl', 'a<p Off'])(
    'nor what opens and never ends: %s',
    (html) => {
      expect(read(html)).toBe('a');
    },
  );
});

describe('what a page says of itself', () => {
  test.each([
    ['<html lang="de-AT">', 'de'],
    ['<HTML class=x LANG=EN>', 'en'],
    ['<html xml:lang="fr">', 'fr'],
    ['<html>', null],
    ['<html data-lang="de">', null],
    ['<!-- <html lang="de"> --><html lang="en">', 'en'],
  ])('%s is in %s', (html, language) => {
    expect(readHtml(html).language).toBe(language);
  });

  test.each([
    ['<input type="password">', true],
    ['<input name=p TYPE=Password>', true],
    ['<input type="text" name="password">', false],
    ['<!-- <input type="password"> -->', false],
  ])('%s asks for a password: %s', (html, asks) => {
    expect(readHtml(html).asksForPassword).toBe(asks);
  });
});

describe('what is written to break the reader', () => {
  test('any pieces of markup give text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '=',
        '<!--',
        '-->',
        '</',
        '<script',
        '</script>',
        '&',
        ';',
      ),
      fc.constantFrom('<template>', '<title>', '<p a=', '<html lang=', '&#x', '&amp', ' ', '/'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(typeof readHtml(pieces.join('')).text).toBe('string');
      }),
      { numRuns: 2_000 },
    );
  });

  /** Each would take hours if the reader went back over what it has read. */
  test.each([
    '<a ',
    '<a b="',
    '<',
    '<!--',
    '<script>',
    '<title>',
    '</',
    '<a =',
    '<input type ',
    '&#',
    '&aaaaaaa',
    '<template>',
  ])('a million times %s', (piece) => {
    expect(readHtml(piece.repeat(1_000_000)).language).toBeNull();
  });
});
