import { homeOf } from '../../lib/offline/pages';
import { wayOf } from '../../lib/offline/ways';
import { today } from '../site/today.client';
import { copyNames, newestCopy, saveCopy } from './copies.client';

/** TypeScript 6.0.3 knows a page's globals or a worker's, and one project has both. */
interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface Asking extends Lasting {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
const worker = self as unknown as EventTarget & { skipWaiting: () => Promise<void> };

const FOLDER = new URL('./', location.href).href;

/** How long a page may take before the saved one is shown instead. */
const PATIENCE_MS = 4000;

// A new build has other bytes here: the browser installs it, and with it a new copy. If that cannot
// be had whole, this worker goes, and the one before stays with its copy.
worker.addEventListener('install', (event) => {
  const renewed = saveCopy(FOLDER, today(), (kept) => kept);
  (event as Lasting).waitUntil(renewed.then(() => worker.skipWaiting()));
});

worker.addEventListener('fetch', (event) => {
  const asking = event as Asking;
  const way = wayOf(asking.request, FOLDER);
  if (way === 'page') asking.respondWith(answerPage(asking.request));
  if (way === 'file') asking.respondWith(answerFile(asking.request));
});

/** From the site, if it answers in time; else as it was saved. */
async function answerPage(request: Request): Promise<Response> {
  const asked = fetch(request).catch(() => null);
  const saved = await findPage(request.url);
  const answer = await (saved ? Promise.race([asked, silence()]) : asked);
  if (answer && answer.status < 500) return answer;
  return saved ?? answer ?? (await findPageAboutCopy(request.url)) ?? Response.error();
}

/** The copy before this one is looked through, too: a page may have been opened from it. */
async function answerFile(request: Request): Promise<Response> {
  for (const name of await copyNames(FOLDER)) {
    const file = await findIn(name, request.url);
    if (file) return file;
  }
  return fetch(request);
}

async function findPage(url: string): Promise<Response | undefined> {
  const copy = await newestCopy(FOLDER);
  return copy ? findIn(copy.name, url) : undefined;
}

/** Where a page is not in the copy: the one that says what is, if possible in the same language. */
async function findPageAboutCopy(url: string): Promise<Response | undefined> {
  const copy = await newestCopy(FOLDER);
  const homes = copy?.places.map(homeOf) ?? [];
  const { pathname } = new URL(url);
  const home = homes.find((each) => pathname.startsWith(each)) ?? homes[0];
  return copy && home ? findIn(copy.name, new URL(`${home}offline/`, FOLDER).href) : undefined;
}

async function findIn(name: string, url: string): Promise<Response | undefined> {
  const cache = await caches.open(name);
  return cache.match(url, { ignoreSearch: true });
}

function silence(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), PATIENCE_MS);
  });
}
