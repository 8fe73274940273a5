import type { RootContent } from 'mdast';
import { LANGUAGES, type Locale } from '../i18n/locales';
import type { Words } from '../i18n/words';
import type { Day } from '../rules/day';
import type { Place } from '../rules/places';
import {
  aboutPath,
  changesPath,
  claimsPath,
  dataFilePath,
  embedMakerPath,
  homePath,
  sourcesPath,
  twinPath,
} from '../site/addresses';
import { bullets, heading, type Inline, link, paragraph, printMarkdown } from './markdown';

/** `toAddress` makes a path into what others can open. */
interface Site {
  readonly locales: readonly Locale[];
  readonly places: readonly Place[];
  readonly on: Day;
  readonly toAddress: (path: string) => string;
}

/** What a program should know before it quotes the guide, and where the guide's texts are. */
export function makeLlmsText(site: Site, words: Words): string {
  const { message } = words;
  return printMarkdown([
    heading(1, message('site.name')),
    { type: 'blockquote', children: [paragraph(message('twin.llms.summary'))] },
    paragraph(message('twin.llms.differs')),
    bullets([
      [message('twin.llms.unknown')],
      [message('twin.llms.reported')],
      [message('twin.llms.read', { on: words.day(site.on) })],
      [message('twin.llms.cite')],
      [message('site.footer.scope')],
    ]),
    ...makeGuides(site, words),
    ...makeLanguages(site, words),
    heading(2, message('twin.llms.data')),
    bullets([[link(site.toAddress(dataFilePath('index.json')), message('twin.llms.data.index'))]]),
    heading(2, message('twin.llms.more')),
    bullets(makePages(site, words)),
  ]);
}

function makeGuides({ places, toAddress }: Site, words: Words): RootContent[] {
  const { locale, place } = words;
  return [
    heading(2, words.message('twin.llms.guides', { language: words.language(locale) })),
    bullets(
      places.map((each) => [
        link(toAddress(twinPath(locale, each)), place(each).listed ?? place(each).name),
      ]),
    ),
  ];
}

/** The same guides under other first words: twelve lists of every place would be read by nobody. */
function makeLanguages({ locales, toAddress }: Site, words: Words): RootContent[] {
  const others: readonly Locale[] = locales.filter((locale) => locale !== words.locale);
  if (others.length === 0) return [];
  return [
    heading(2, words.message('twin.llms.languages')),
    paragraph(words.message('twin.llms.languages.text')),
    bullets(others.map((locale) => [link(toAddress(homePath(locale)), LANGUAGES[locale].name)])),
  ];
}

function makePages({ toAddress }: Site, { locale, message }: Words): Inline[][] {
  const pages = [
    [changesPath(locale), message('evidence.nav.changes')],
    [claimsPath(locale), message('claims.nav')],
    [sourcesPath(locale), message('evidence.nav.sources')],
    [embedMakerPath(locale), message('embed.title')],
    [aboutPath(locale), message('about.nav')],
  ] as const;
  return pages.map(([path, name]) => [link(toAddress(path), name)]);
}
