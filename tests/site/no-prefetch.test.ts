import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import * as standIn from '../../lib/site/no-prefetch';
import nextConfig from '../../next.config';

const require = createRequire(import.meta.url);

/** The module of Next whose import is given another target. */
function readEntry(): string {
  const folder = require.resolve('next/package.json').replace(/package\.json$/, '');
  return readFileSync(`${folder}dist/esm/server/app-render/entry-base.js`, 'utf8');
}

test('a maintainer who moves to another Next sees whether it still makes no payloads', () => {
  const [name = ''] = Object.keys(nextConfig.turbopack?.resolveAlias ?? {});
  const [, asked = ''] = new RegExp(`export \\{([^}]*)\\} from '${name}'`).exec(readEntry()) ?? [];
  expect(asked.split(',').map((each) => each.trim())).toEqual(Object.keys(standIn));
});
