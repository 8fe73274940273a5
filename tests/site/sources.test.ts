import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** What Biome cannot say: each pattern finds an offence, and `offence` is one it must find. */
const RULES = [
  {
    name: 'no file is a client component',
    folders: ['app', 'components', 'lib'],
    pattern: /^\s*(['"])use client\1/m,
    offence: "'use client';\nexport function Picker() {}",
  },
  {
    name: 'markup comes from elements, never from text, but for data blocks',
    folders: ['app', 'components', 'lib'],
    pattern: /<(?![^<>]*application\/ld\+json)[^<>]*\sdangerouslySetInnerHTML/,
    offence: '<p className="x" dangerouslySetInnerHTML={{ __html: text }} />',
  },
  {
    name: 'no element has a style of its own',
    folders: ['app', 'components', 'lib'],
    pattern: /\sstyle=["'{]/,
    offence: '<p style={{ color }}>',
  },
  {
    name: 'a component takes types from lib/content, and nothing else',
    folders: ['components'],
    pattern: /import\s+(?!type\s)[^;]*?from\s+['"][^'"]*\/lib\/content\//,
    offence: "import { loadFacts } from '../../lib/content/facts';",
  },
  {
    name: 'the browser gets no types by running what declares them',
    folders: ['components'],
    only: /\.client\.ts$/,
    pattern: /import\s+(?!type\s)[^;]*?from\s+['"](?:[^'"]*\/[A-Z]\w*|[^'"]*\.tsx)['"]/,
    offence: "import { Picker } from './Picker';",
  },
  {
    name: 'no file says where it was written',
    folders: ['app', 'components', 'content', 'docs', 'lib', 'scripts', 'public'],
    pattern: /(?:^|[\s"'(])\/(?:work|home|Users|tmp)\/\w/,
    offence: "readFile('/home/someone/facts.yaml')",
  },
] as const;

const TEXT = /\.(?:tsx?|mjs|mdx?|ya?ml|json|css|svg|txt|webmanifest)$/;

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesOf(file);
    return TEXT.test(entry.name) ? [file] : [];
  });
}

describe.each(RULES)('$name', (rule) => {
  test('an offence is found', () => {
    expect(rule.offence).toMatch(rule.pattern);
  });

  test('in none of our files', () => {
    const offenders = rule.folders
      .flatMap(filesOf)
      .filter((file) => !('only' in rule) || rule.only.test(file))
      .filter((file) => rule.pattern.test(readFileSync(file, 'utf8')));
    expect(offenders).toEqual([]);
  });
});

test.each([
  '<script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />',
  '<script\n  type="application/ld+json"\n  // why\n  dangerouslySetInnerHTML={{ __html: json }}\n/>',
])('a data block may be written as text', (block) => {
  expect(block).not.toMatch(RULES[1].pattern);
});

test('a component may take a type from lib/content', () => {
  const imports =
    "import type { Source } from '../lib/content/source';\nimport { x } from './x';\n";
  expect(imports).not.toMatch(RULES[3].pattern);
});
