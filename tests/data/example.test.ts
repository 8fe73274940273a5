import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONTENT, filesOf, rowsOf, TABLES } from './files';

const run = promisify(execFile);
const EXAMPLE = join(CONTENT, 'data/example.mjs');

let version = 1;
const server = createServer(({ url }, response) => {
  const name = TABLES.find((each) => url === `/data/${each}.json`);
  if (!name) return response.writeHead(404).end();
  return response.end(filesOf(name).json.replace('"version": 1', `"version": ${version}`));
});
let site = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

/** The program is for members who have answered and have no circumstances: one of each outcome. */
const MEMBERS = Map.groupBy(
  rowsOf('test-cases').filter(({ uses, am }) => uses.length > 0 && am.length === 0),
  ({ steps }) => steps.join(),
);

test('somebody who copies the program gets every member’s steps', async () => {
  expect(MEMBERS.size).toBeGreaterThan(10);
  for (const { id, place, on, uses, steps } of [...MEMBERS.values()].flatMap(
    ([one]) => one ?? [],
  )) {
    const { stdout } = await run(process.execPath, [EXAMPLE, site, place, on, ...uses]);
    expect(stdout.trim().split('\n'), id).toEqual(steps);
  }
});

test('the program stops at a version that it was not written for', async () => {
  version = 2;
  const call = run(process.execPath, [EXAMPLE, site, 'DE', '2026-11-22', 'posts']);
  await expect(call).rejects.toThrow('read the page about the data');
  version = 1;
});
