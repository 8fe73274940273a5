import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PLACES } from '../lib/rules/places';
import { languagesPath, localesToBuild, placePath, placesToBuild } from '../lib/site/addresses';
import { basePath, withoutBase } from '../lib/site/base-path';
import {
  fileFor,
  idsOf,
  isInternal,
  type Link,
  linksOf,
  problemOfOutbound,
} from '../lib/site/links';
import { forEachFew, listFiles } from '../lib/site/output';

const OUT = 'out';
const SHOWN = 30;
const base = basePath();
const built = placesToBuild();

/** The guides that a short build does not make, and the ways to their other languages. */
const leftOut = new Set(
  localesToBuild().flatMap((locale) =>
    PLACES.filter((place) => !built.includes(place))
      .map((place) => placePath(locale, place))
      .flatMap((guide) => [guide, languagesPath(locale, guide)])
      .map((address) => fileFor(withoutBase(address, base) ?? '/')),
  ),
);

interface Page {
  readonly links: readonly Link[];
  readonly ids: ReadonlySet<string>;
}

const files = new Set(await listFiles(OUT));
const pages = new Map<string, Page>();
await forEachFew(
  [...files].filter((file) => file.endsWith('.html')),
  async (file) => {
    const html = await readFile(path.join(OUT, file), 'utf8');
    pages.set(file, { links: linksOf(html), ids: idsOf(html) });
  },
);

const problems = [...pages].flatMap(([file, { links }]) =>
  links.flatMap((link) => {
    const problem = problemOf(file, link);
    return problem ? [`${OUT}/${file}: ${link.address} ${problem}`] : [];
  }),
);
const count = [...pages.values()].reduce((sum, { links }) => sum + links.length, 0);

console.log(`${count} links on ${pages.size} pages, ${problems.length} of them wrong.`);
if (problems.length > 0) {
  console.error(problems.sort().slice(0, SHOWN).join('\n'));
  process.exitCode = 1;
}

function problemOf(from: string, link: Link): string | null {
  if (!isInternal(link.address)) return problemOfOutbound(link);
  const page = `http://site${base}/${from.replace(/index\.html$/, '')}`;
  if (!URL.canParse(link.address, page)) return 'is no address';
  const { pathname, hash } = new URL(link.address, page);
  const asked = withoutBase(pathname, base);
  if (asked === null) return `leads out of ${base}/`;
  const target = link.address.startsWith('#') ? from : fileFor(asked);
  if (leftOut.has(target)) return null;
  if (!files.has(target)) return `leads nowhere: there is no ${OUT}/${target}`;
  return isAnswered(pages.get(target), hash) ? null : `points to an id that ${target} lacks`;
}

/** `#v=1&uses=…` carries answers, and `#` and `#top` are the top of every page. */
function isAnswered(page: Page | undefined, hash: string): boolean {
  const id = decodeURIComponent(hash.slice(1));
  return !page || id === '' || id === 'top' || id.includes('=') || page.ids.has(id);
}
