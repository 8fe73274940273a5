import { addNotice, type NoticeWords, readNoticeWords } from '../../lib/offline/notice';
import { filesOf, homeOf, pagesWith, partsOf, picturesOf } from '../../lib/offline/pages';
import type { Day } from '../../lib/rules/day';

/** Not true of the body any more, once it is unpacked and says that it is a copy. */
const OF_THE_BODY = ['Content-Encoding', 'Content-Length', 'ETag', 'Last-Modified', 'Vary'];

interface Page {
  readonly html: string;
  readonly headers: Headers;
}

/**
 * Everything the guides for some places need, or nothing.
 * @param places the paths of their pages
 * @returns answers by path
 * @throws TypeError when something cannot be fetched, or is not what we have put there
 */
export async function fetchCopy(
  places: readonly string[],
  day: Day,
): Promise<Map<string, Response>> {
  const pages = new Map<string, Page>();
  for (const place of places) await addPages(place, pages);
  const files = new Map<string, Response>();
  for (const { html } of pages.values()) await addFiles(filesOf(html), files);
  const homes = new Map(places.map((place) => [homeOf(place), wordsFor(homeOf(place), pages)]));
  const saved = [...pages].map(([path, page]): [string, Response] => {
    const [home, words] = [...homes].find(([home]) => path.startsWith(home)) ?? notOurs(path);
    return [path, markSaved(page, words, day, `${home}offline/`) ?? notOurs(path)];
  });
  return new Map([...saved, ...files]);
}

async function addPages(place: string, pages: Map<string, Page>): Promise<void> {
  const guide = await fetchPage(place);
  pages.set(place, guide);
  const others = pagesWith(place, guide.html).filter((path) => !pages.has(path));
  const fetched = await Promise.all(others.map(fetchPage));
  for (const [index, page] of fetched.entries()) pages.set(others[index] ?? '', page);
}

async function addFiles(paths: readonly string[], files: Map<string, Response>): Promise<void> {
  const missing = paths.filter((path) => !files.has(path));
  const fetched = await Promise.all(missing.map(fetchFile));
  for (const [index, file] of fetched.entries()) {
    const path = missing[index] ?? '';
    files.set(path, file);
    await addFiles(await filesIn(file.clone(), path), files);
  }
}

async function filesIn(file: Response, path: string): Promise<string[]> {
  if (isType(file, 'text/css')) return picturesOf(await file.text());
  return path.endsWith('.js') ? partsOf(await file.text(), path) : [];
}

function wordsFor(home: string, pages: ReadonlyMap<string, Page>): NoticeWords {
  const about = `${home}offline/`;
  return readNoticeWords(pages.get(about)?.html ?? '') ?? notOurs(about);
}

function markSaved(page: Page, words: NoticeWords, day: Day, about: string): Response | null {
  const html = addNotice(page.html, words, day, about);
  if (html === null) return null;
  const headers = new Headers(page.headers);
  for (const name of OF_THE_BODY) headers.delete(name);
  return new Response(html, { headers });
}

async function fetchPage(path: string): Promise<Page> {
  const answer = await fetchFile(path);
  if (!isType(answer, 'text/html')) return notOurs(path);
  return { html: await answer.text(), headers: answer.headers };
}

/** A page elsewhere, an error and a login of the network are no answers. */
async function fetchFile(path: string): Promise<Response> {
  const answer = await fetch(path, { cache: 'no-cache', redirect: 'error' });
  return answer.status === 200 ? answer : notOurs(path);
}

function isType(answer: Response, type: string): boolean {
  return answer.headers.get('Content-Type')?.startsWith(type) ?? false;
}

function notOurs(path: string): never {
  throw new TypeError(`${path} is not there as we know it`);
}
