import { describe, expect, test } from 'vitest';
import { readClientModules, stripPage } from '../../lib/site/strip';

const NEXT = '[project]/node_modules/next/dist/esm/client';
const MODULES = new Map([
  ['39756', `${NEXT}/components/layout-router.js`],
  ['22016', '[project]/node_modules/next/dist/client/app-dir/link.js'],
  ['79520', '[project]/node_modules/next/dist/client/script.js'],
  ['33605', '[project]/components/picker.tsx <module evaluation>'],
]);

const RUNTIME = [
  '<script src="/_next/static/chunks/turbopack-2u.js" async=""></script>',
  '<script src="/_next/static/chunks/0cz.js" noModule=""></script>',
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({});</script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  flight('3:I[39756,["$2"],"default"]\n'),
];
const DATA =
  '<script type="application/ld+json">{"style":"style=\\"x\\" onclick=\\"y\\""}</script>';
const OURS = '<script type="module" src="/assets/atlas-5f3a.js"></script>';

function flight(rows: string): string {
  return `<script>self.__next_f.push([1,${JSON.stringify(rows)}])</script>`;
}

function page(body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

function strip(html: string): string {
  return stripPage(html, MODULES);
}

describe('a page that is a document', () => {
  test("loses Next's scripts, flight data and their preloads", () => {
    const preload =
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>';
    expect(strip(page(`<p>Hello</p>${RUNTIME.join('')}`, preload))).toBe(page('<p>Hello</p>'));
  });

  test('keeps its stylesheet, its data blocks and our own module', () => {
    const sheet = '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>';
    const html = page(`<p>Hello</p>${DATA}${OURS}`, sheet);
    expect(strip(html)).toBe(html);
  });

  test('loses the marks of hydration, and nothing that can be read', () => {
    const html = page(
      '<div hidden=""><!--$--><!--/$--></div><p>3<!-- --> steps</p><!--$--><!--/$-->',
    );
    expect(strip(html)).toBe(page('<p>3 steps</p>'));
  });

  test('may speak of code in its text', () => {
    const html = page('<p title="on time=5">style=&quot;x&quot; onclick=&quot;y&quot; $RC(</p>');
    expect(strip(html)).toBe(html);
  });

  test('may hold a template of its own to clone from', () => {
    const html = page('<template id="notice"><p>Copied</p></template>');
    expect(strip(html)).toBe(html);
  });

  test('is left alone when it is stripped already', () => {
    const once = strip(page(`<p>Hello</p>${RUNTIME.join('')}`));
    expect(strip(once)).toBe(once);
  });
});

describe('a page that needs the runtime is refused', () => {
  test.each([
    ['a client component', flight('a:I[33605,["$9"],"Picker"]\n'), /client module .*picker\.tsx/],
    ['a client component after a text row', flight('9:T5,helloa:I[33605,["$9"],"P"]\n'), /picker/],
    [
      'a client component split over two chunks',
      flight('a:I[33') + flight('605,[],"P"]\n'),
      /picker/,
    ],
    ['next/link', flight('a:I[22016,["$9"],""]\n'), /link\.js/],
    ['next/script', flight('a:I[79520,["$9"],""]\n'), /script\.js/],
    ['a module nobody knows', flight('a:I[1,[],""]\n'), /client module 1/],
    [
      'a streamed boundary',
      '<!--$?--><template id="B:0"></template><i>wait</i><!--/$-->',
      /Suspense/,
    ],
    ['a streamed block', '<div hidden id="S:0"><b>late</b></div>', /Suspense/],
    ['a script that moves a block', '<script>$RC=function(){};$RC("B:0","S:0")</script>', /script/],
    [
      'a reader of the address',
      '<!--$!--><template data-dgst="BAILOUT_TO_CLIENT_SIDE_RENDERING"></template>',
      /browser only/,
    ],
    ['an image of next/image', '<img alt="" data-nimg="1" src="/x.png"/>', /next\/image/],
    [
      'an early script',
      '<script>(self.__next_s=self.__next_s||[]).push(["/y.js",{}])</script>',
      /script/,
    ],
  ])('%s', (_name, body, reason) => {
    expect(() => strip(page(body))).toThrow(reason);
  });

  test('a preload of a foreign script', () => {
    const preload = '<link rel="preload" href="/x.js" as="script"/>';
    expect(() => strip(page('', preload))).toThrow(/preload/);
  });
});

describe('a page that the policy would break is refused', () => {
  test.each([
    ['a style attribute', '<p class="a" style="color:red">x</p>', /style attribute on <p>/],
    ['a style element', '<style>p{}</style>', /<style>/],
    ['a handler', '<button onclick="go()">x</button>', /event handler attribute on <button>/],
    ['a javascript: address', '<a href="javascript:go()">x</a>', /javascript:/],
    ['an inline script', '<script>go()</script>', /unexpected script: go\(\)/],
    [
      'a script of another origin',
      '<script src="https://cdn.example/a.js"></script>',
      /cdn\.example/,
    ],
    ['a classic script of ours', '<script src="/assets/a.js"></script>', /unexpected script/],
  ])('%s', (_name, body, reason) => {
    expect(() => strip(page(body))).toThrow(reason);
  });
});

test("Next's manifest says which file a module is", () => {
  const manifest =
    'globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\n' +
    'globalThis.__RSC_MANIFEST["/[locale]/page"] = {"clientModules":{"[project]/a.js":{"id":7}}};\n';
  expect(readClientModules(manifest)).toEqual([['7', '[project]/a.js']]);
});
