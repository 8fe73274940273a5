import { expect, test } from 'vitest';
import type { Source } from '../../lib/content/source';
import { makeRest } from '../../lib/drift/rest';
import { verifySources } from '../../lib/drift/verify';
import { ask, PAGE, SETTING, serve } from './server';

function makeSource(id: string, url: string | null, published: string | null = null): Source {
  return {
    ...{ id, publisher: 'LinkedIn', title: 'Help', url, published, checked: '2026-11-22' },
    ...{ tier: 1, reading: 'original-copy' },
  };
}

async function verify(...sources: Source[]) {
  const log: string[] = [];
  const edge = {
    ask: async (url: string, language: string) => {
      log.push(`ask ${new URL(url).pathname} in ${language}`);
      const answer = await ask(url);
      log.push(`answered ${new URL(url).pathname}`);
      return answer;
    },
    rest: async (host: string) => {
      log.push(`rest ${host.split(':')[0]}`);
    },
  };
  const listed = sources.filter(({ id }) => id !== 'unlisted');
  const expected = new Map(listed.map(({ id }) => [id, SETTING]));
  const findings = await Array.fromAsync(verifySources(sources, expected, edge));
  return { log, outcomes: findings.map(({ source, outcome }) => `${source}: ${outcome}`) };
}

function answering(): Promise<string> {
  return serve((request, response) => {
    const isThere = request.url !== '/gone';
    response.writeHead(isThere ? 200 : 404, { 'Content-Type': 'text/html' }).end(PAGE);
  });
}

test('pages are asked for one after the other, after a rest', async () => {
  const url = await answering();
  const { log, outcomes } = await verify(
    makeSource('a', `${url}/a`),
    makeSource('b', `${url}/gone`),
  );
  expect(outcomes).toEqual(['a: match', 'b: missing']);
  expect(log).toEqual([
    ...['rest 127.0.0.1', 'ask /a in en', 'answered /a'],
    ...['rest 127.0.0.1', 'ask /gone in en', 'answered /gone'],
  ]);
});

test('of the versions at one address only the newest is compared', async () => {
  const url = `${await answering()}/privacy`;
  const { log, outcomes } = await verify(
    makeSource('policy-2024', url, '2024-09-18'),
    makeSource('policy-2026', url, '2026-08-21'),
    makeSource('policy-2025', url, '2025-11-03'),
  );
  expect(outcomes).toEqual([
    'policy-2024: superseded',
    'policy-2026: match',
    'policy-2025: superseded',
  ]);
  expect(log.filter((line) => line.startsWith('ask'))).toHaveLength(1);
});

test('versions without a day at one address are all compared', async () => {
  const url = await answering();
  const { outcomes } = await verify(makeSource('a', url), makeSource('b', url));
  expect(outcomes).toEqual(['a: match', 'b: match']);
});

test('a page for which nothing is listed is only looked up', async () => {
  const url = await answering();
  const there = await verify(makeSource('unlisted', `${url}/a`));
  expect(there.log).toContain('ask /a in *');
  expect(there.outcomes).toEqual(['unlisted: not-compared']);
  const gone = await verify(makeSource('unlisted', `${url}/gone`));
  expect(gone.outcomes).toEqual(['unlisted: missing']);
});

test('a source without an address is not looked at', async () => {
  expect(await verify(makeSource('on-paper', null))).toEqual({ log: [], outcomes: [] });
});

test('the first request to a host needs no rest, a second one waits', async () => {
  const rest = makeRest(50);
  const settled: string[] = [];
  await rest('a.example');
  const again = rest('a.example').then(() => settled.push('a again'));
  await rest('b.example').then(() => settled.push('b'));
  await again;
  expect(settled).toEqual(['b', 'a again']);
});
