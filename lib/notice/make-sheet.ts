import type { Library } from '../content/library';
import type { Source } from '../content/source';
import { describeChecklist } from '../guide/describe';
import { placeIn } from '../history/history';
import type { Words } from '../i18n/words';
import { buildChecklist } from '../rules/checklist';
import type { Day } from '../rules/day';
import { foldTimeline, type Holds } from '../rules/fold';
import { COUNTRIES, type Country, REGION_INFERRED, regionOf } from '../rules/places';
import { REGIONS, type Region } from '../rules/regions';
import type { Topic } from '../rules/topics';
import { type OfferedPlace, WORDINGS, type Wording } from './choices';
import type { NoticeFile, ParagraphFile, Subject } from './notice';
import {
  type NoticeSheet,
  type NoticeTemplate,
  type Paragraph,
  type RegionFacts,
  SECTIONS,
  type Section,
  type SourceLine,
} from './sheet';
import type { Gaps } from './slots';

type Files = Readonly<Record<Wording, NoticeFile>>;

/** @param guide the guide's own address; `null` where the copy has none */
export function makeNoticeSheet(
  files: Files,
  on: Day,
  library: Library,
  words: Words,
  guide: string | null,
): NoticeSheet {
  const { guides } = library;
  const { paths, url } = guides['generative-ai-toggle'];
  const regions = record(REGIONS, (region) => makeFacts(region, files, on, library, words));
  return {
    templates: record(WORDINGS, (wording) => makeTemplate(files[wording])),
    regions,
    sources: makeSources(regions, library, words),
    texts: {
      'as-of': words.day(on),
      'setting-web': paths.web?.join(' › ') ?? '',
      'setting-app': paths.app?.join(' › ') ?? '',
    },
    gaps: makeGaps(words),
    links: { setting: url, form: guides['objection-form'].url, guide },
    form: words.dates,
  };
}

/** Every country, in the order of the language's alphabet. */
export function offeredPlaces(words: Words): OfferedPlace[] {
  const sortOf = (place: Country) => words.place(place).sort;
  return COUNTRIES.toSorted((a, b) => words.compare(sortOf(a), sortOf(b))).map((place) => ({
    code: place.toLowerCase(),
    name: words.place(place).name,
    where: words.place(place).in,
    region: regionOf(place),
    isInferred: REGION_INFERRED.includes(place),
  }));
}

function makeTemplate({ subject, titles, ...file }: NoticeFile): NoticeTemplate {
  const sections = record(SECTIONS, (section) => file[section].map(withoutCondition));
  return { subject, titles, sections };
}

/** The build has decided where a paragraph stands. */
function withoutCondition({ when: _, ...paragraph }: ParagraphFile): Paragraph {
  return paragraph;
}

function makeFacts(
  region: Region,
  files: Files,
  on: Day,
  library: Library,
  words: Words,
): RegionFacts {
  const holds = foldTimeline(library.timeline, region, on, on);
  const standsOf = (file: NoticeFile) =>
    Object.fromEntries(
      SECTIONS.flatMap((section: Section) => file[section])
        .filter((paragraph) => holdsFor(paragraph, holds))
        .map((paragraph) => [paragraph.id, citedBy(paragraph, holds, library)]),
    );
  return {
    texts: {
      region: words.message(`region.${region}`),
      where: words.message(`history.in.${region}`),
      status: statusIn(region, on, library, words),
    },
    stands: record(WORDINGS, (wording) => standsOf(files[wording])),
  };
}

function holdsFor({ when = {} }: ParagraphFile, holds: Holds): boolean {
  return Object.entries(when).every(([subject, values]) =>
    values.includes(heldValue(subject as Subject, holds)),
  );
}

function heldValue(subject: Subject, { status, facts }: Holds): string {
  return subject === 'status' ? status : facts[subject].value;
}

/** The sentence of the guide, with a slot where it names a place. */
function statusIn(region: Region, on: Day, library: Library, words: Words): string {
  const somewhere = { name: '{where}', in: '{where}', sort: '' };
  const situation = { place: placeIn(region), answered: false, uses: [], am: [], on, known: on };
  const checklist = buildChecklist(library.timeline, situation);
  return describeChecklist(checklist, library, { ...words, place: () => somewhere }).training.text;
}

/** What the values rest on for which a paragraph stands. That nobody says something rests on nothing. */
function citedBy({ when = {} }: ParagraphFile, holds: Holds, library: Library): string[] {
  const subjects = Object.keys(when) as Subject[];
  return subjects
    .filter((subject) => heldValue(subject, holds) !== 'unknown')
    .flatMap((subject) => sourcesOf(subject === 'status' ? 'training' : subject, holds, library))
    .map(({ id }) => id);
}

/** LinkedIn and the authorities; the press and others only where nobody else says it. */
function sourcesOf(topic: Topic, { facts, status }: Holds, library: Library): Source[] {
  const { effect, next } = facts[topic];
  const telling = topic === 'training' && status === 'upcoming' ? next : effect;
  const all = (library.effects.get(telling?.id ?? '')?.sources ?? []).flatMap(
    (id) => library.sources.get(id) ?? [],
  );
  const official = all.filter(({ tier }) => tier <= 2);
  return official.length > 0 ? official : all;
}

/** By kind of evidence, then newest first. */
function makeSources(
  regions: NoticeSheet['regions'],
  { sources }: Library,
  words: Words,
): Record<string, SourceLine> {
  const cited = new Set(
    Object.values(regions).flatMap(({ stands }) =>
      Object.values(stands).flatMap((ofWording) => Object.values(ofWording).flat()),
    ),
  );
  const ordered = [...sources.values()]
    .filter(({ id }) => cited.has(id))
    .toSorted((a, b) => a.tier - b.tier || ((b.published ?? '') < (a.published ?? '') ? -1 : 1));
  return Object.fromEntries(ordered.map((source) => [source.id, makeLine(source, words)]));
}

/** A date that the title has already is not said again. */
function makeLine(source: Source, words: Words): SourceLine {
  const { title, url, published, reading, checked } = source;
  const read = words.message('source.read', {
    reading: words.message(`reading.${reading}`),
    checked: words.day(checked),
  });
  const citation = words.citation(source);
  const day = published ? words.published(published) : words.message('source.undated');
  const text = title.includes(day)
    ? words.message('notice.source.dated', { citation, read })
    : words.message('notice.source', { citation, published: day, read });
  return { text, address: url };
}

function makeGaps(words: Words): Gaps {
  return {
    places: words.message('notice.gap.places'),
    contact: words.message('notice.gap.contact'),
  };
}

function record<K extends string, V>(keys: readonly K[], valueFor: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, valueFor(key)])) as Record<K, V>;
}
