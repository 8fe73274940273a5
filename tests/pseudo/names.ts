import { globSync, readFileSync } from 'node:fs';
import { isScalar, parseDocument, visit } from 'yaml';

/** Files of names: documents, authorities, companies, LinkedIn's own words. They are not translated here. */
const FILES = [
  'sources.yaml',
  'controllers.yaml',
  'steps.yaml',
  'labels.yaml',
  'authorities/*.yaml',
];

/** Programs' own words on the page for programmers. */
const DATA = 'data/*.yaml';

/** What browsers and Node say of days and languages: they speak the English of these two. */
function wordsOfTheRuntime(): string[] {
  const months = Array.from({ length: 12 }, (_, month) =>
    (['long', 'short'] as const).map((style) =>
      new Date(Date.UTC(2025, month, 1)).toLocaleDateString('en-GB', {
        month: style,
        timeZone: 'UTC',
      }),
    ),
  );
  const names = new Intl.DisplayNames('en-GB', { type: 'language' });
  return [
    ...months.flat(),
    ...languagesOfAuthorities().map((code) => names.of(code) ?? code),
    'and',
  ];
}

function languagesOfAuthorities(): string[] {
  const codes = globSync('content/authorities/*.yaml')
    .flatMap(stringsIn)
    .filter((text) => /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/.test(text));
  return [...new Set(codes)];
}

function stringsIn(file: string): string[] {
  const strings: string[] = [];
  visit(parseDocument(readFileSync(file, 'utf8')), {
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value === 'string') strings.push(node.value);
    },
  });
  return strings;
}

const NAMES = [...FILES, DATA]
  .flatMap((pattern) => globSync(`content/${pattern}`))
  .flatMap(stringsIn)
  .concat(wordsOfTheRuntime())
  .sort((a, b) => b.length - a.length);

/** An address, with or without its scheme; a repository of an archive, and a commit in it. */
const ADDRESS = /https?:\/\/\S+|www\.\S+|\S+@\S+|[\w-]+-versions\b|\b[\da-f]{7}\b/g;
const HOST = /(?:[\w-]+\.)+(?:com|eu|org|mjs|json|csv|xml|md)\b\S*/g;

/** The plain Latin words in a text that are no name, no address and no sign of a unit. */
export function plainWords(text: string): string[] {
  const words = NAMES.reduce(
    (left, name) => left.replaceAll(name, ' '),
    text.replace(ADDRESS, ' '),
  ).replace(HOST, ' ');
  return words.match(/(?<![\p{L}\p{M}])[A-Za-z]{3,}(?![\p{L}\p{M}])/gu) ?? [];
}
