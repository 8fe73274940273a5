import { describe, expect, test } from 'vitest';
import { filesOf, pagesWith, partsOf, picturesOf } from '../../lib/offline/pages';

const GUIDE = `<head><link rel="stylesheet" href="/_next/static/chunks/a1.css"/>
<link rel="icon" href="/favicon.svg" type="image/svg+xml"/><link rel="manifest" href="/site.webmanifest"/>
<link rel="alternate" type="text/markdown" href="/en/gb/index.md"/>
<link rel="canonical" href="https://example.org/en/gb/"/></head>
<body><a href="/en/">All countries</a><a href="/en/objection/uk-gdpr/#place=gb">The text</a>
<a href="/en/objection/uk-gdpr/">Again</a><a href="/en/history/united-kingdom/">History</a>
<a href="/en/claims/#about-no-account">Claims</a><a href="https://example.org/en/history/eu/">Elsewhere</a>
<script type="application/ld+json">{"href":"<a href='/en/history/no/'>"}</script>
<script type="module" src="/assets/guide-5XTPM6MP.js"></script></body>`;

describe('a person who keeps the guide for the United Kingdom', () => {
  test('gets the guide, its objection, its history, and what every copy has', () => {
    expect(pagesWith('/en/gb/', GUIDE)).toEqual([
      '/en/gb/',
      '/en/',
      '/en/about/',
      '/en/offline/',
      '/en/objection/uk-gdpr/',
      '/en/history/united-kingdom/',
    ]);
  });

  test('gets what the page loads, and nothing that it only points to', () => {
    expect(filesOf(GUIDE)).toEqual([
      '/_next/static/chunks/a1.css',
      '/favicon.svg',
      '/site.webmanifest',
      '/assets/guide-5XTPM6MP.js',
    ]);
  });

  test('gets the pictures that a style sheet shows, except those inside it', () => {
    const css = `a{background:url(/graticule.svg)}b{background:url("../x.png")}
      c{background:url(data:image/png;base64,AA)}d{background:url(https://example.org/a.png)}`;
    expect(picturesOf(css)).toEqual(['/graticule.svg', '../x.png']);
  });

  test('gets the part of a script that draws codes when it is wanted', () => {
    const script = 'try{let{a:b}=await import("./qr-LQ52JK3A.js");b()}catch{}import("node:fs")';
    expect(partsOf(script, '/atlas/assets/guide-5XTPM6MP.js')).toEqual([
      '/atlas/assets/qr-LQ52JK3A.js',
    ]);
  });
});

test('where a place has no letter, a copy has no objection page', () => {
  const html = '<a href="/en/history/united-states/">History</a>';
  expect(pagesWith('/en/us/', html)).not.toContainEqual(expect.stringContaining('objection'));
});

test('in a folder of a host, and in another language, a copy stays in both', () => {
  const html = '<a href="/atlas/de/history/eu/"></a><a href="/atlas/en/history/eu/"></a>';
  expect(pagesWith('/atlas/de/at/', html)).toEqual([
    '/atlas/de/at/',
    '/atlas/de/',
    '/atlas/de/about/',
    '/atlas/de/offline/',
    '/atlas/de/history/eu/',
  ]);
});
