import { z } from 'zod';
import { VERDICTS as CLAIM_VERDICTS, GROUPS } from '../claims/verdicts';
import { AUTHORITY_NOTES } from '../content/authority';
import { idSchema } from '../content/day-schema';
import { LETTERS, UNITS } from '../content/law';
import { ACTORS, CONFIDENCES } from '../content/policy-change';
import { VERDICTS as ARTICLE_VERDICTS, READINGS, TIERS } from '../content/source';
import { SECTIONS } from '../content/step-guide';
import { CIRCUMSTANCES, FEATURES } from '../rules/features';
import { TRAINING_STATUSES } from '../rules/fold';
import { COUNTRIES, PLACES } from '../rules/places';
import { REGIONS } from '../rules/regions';
import { RIGHTS } from '../rules/rights';
import { KINDS, PRIORITIES, STEP_IDS } from '../rules/steps';
import { TOPIC_IDS, TOPICS } from '../rules/topics';

/**
 * What the open data promises. A column or a value is added, never renamed, taken away or given
 * another meaning while this number stays.
 */
export const VERSION = 1;

const text = z.string().min(1);
const texts = z.array(text);
const day = z.iso.date();
const published = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const https = z.string().startsWith('https://');
const ids = z.array(idSchema);
const count = z.int().min(0);
const place = z.enum(PLACES);
const region = z.enum(REGIONS);
const step = z.enum(STEP_IDS);
const feature = z.enum(FEATURES);
const topic = z.enum(TOPIC_IDS);
const value = z.enum([...new Set(Object.values(TOPICS).flat())]);
const status = z.enum(TRAINING_STATUSES);
const controller = z.enum(TOPICS.controller);
const unit = z.enum(UNITS);

const conditionSchema = z.object({
  topic: z.enum([...TOPIC_IDS, 'status']),
  values: z.array(z.enum([...value.options, ...TRAINING_STATUSES])).min(1),
});
const when = z.array(conditionSchema);

/** What a column can hold. A table has no other shapes, so that each fits a cell. */
export type Condition = z.infer<typeof conditionSchema>;
export type Cell = string | number | boolean | null | readonly string[] | readonly Condition[];

/** One row of each table. The order of keys is that of columns. */
export const ROW_SCHEMAS = {
  places: z.object({
    code: place,
    name: text,
    inPlace: text,
    country: z.enum(COUNTRIES),
    region,
    regionInferred: z.boolean(),
    page: text,
  }),
  regions: z.object({
    id: region,
    name: text,
    places: z.array(place),
    status,
    since: day.nullable(),
    starts: day.nullable(),
    controller,
  }),
  topics: z.object({ topic, value, topicText: text, valueText: text }),
  'policy-changes': z.object({
    id: idSchema,
    title: text,
    summary: text,
    text,
    by: z.enum(ACTORS),
    announced: day,
    effective: day,
    recorded: day,
    checked: day,
    regions: z.array(region).min(1),
    places: z.array(place),
    sources: ids.min(1),
  }),
  effects: z.object({
    id: text,
    change: idSchema,
    topic,
    regions: z.array(region).min(1),
    value,
    announced: day,
    effective: day,
    recorded: day,
    confidence: z.enum(CONFIDENCES),
    approximate: text.nullable(),
    announcedLater: text.nullable(),
    sources: ids.min(1),
    checked: day,
  }),
  steps: z.object({
    id: step,
    kind: z.enum(KINDS),
    minutes: z.int().min(1).nullable(),
    url: https.nullable(),
    webPath: texts,
    appPath: texts,
    sources: ids,
    revised: day,
    checked: day,
  }),
  passages: z.object({
    step,
    section: z.enum(SECTIONS),
    paragraph: z.int().min(1),
    isItem: z.boolean(),
    when,
    text,
  }),
  rules: z.object({
    step,
    audience: z.enum(['members', 'everyone', ...CIRCUMSTANCES]),
    features: z.array(feature),
    when,
    availability: topic.nullable(),
  }),
  priorities: z.object({ step, when, priority: z.enum(PRIORITIES) }),
  reasons: z.object({
    id: idSchema,
    step,
    feature: feature.nullable(),
    only: z.enum(['members', 'no-account']).nullable(),
    when,
    topics: z.array(topic).min(1),
    text,
    reportedText: text.nullable(),
  }),
  sources: z.object({
    id: idSchema,
    publisher: text,
    title: text,
    url: https.nullable(),
    archive: text.nullable(),
    published: published.nullable(),
    checked: day,
    tier: z.literal(TIERS),
    reading: z.enum(READINGS),
    verdict: z.enum(ARTICLE_VERDICTS).nullable(),
    verdictUntil: day.nullable(),
    verdictNote: text.nullable(),
  }),
  laws: z.object({
    id: idSchema,
    name: text,
    short: text,
    url: https.nullable(),
    inForce: published.nullable(),
    right: z.enum(RIGHTS),
    reason: z.enum(['wanted', 'not-wanted']),
    rightArticles: texts,
    marketingArticles: texts,
    erasureArticles: texts,
    replyArticles: texts,
    complaintArticles: texts,
    replyCount: count.nullable(),
    replyUnit: unit.nullable(),
    extensionCount: count.nullable(),
    extensionUnit: unit.nullable(),
    replyConfidence: z.enum(CONFIDENCES).nullable(),
    complainFirst: z.enum(['required', 'expected', 'not-said']),
    complainFirstFrom: day.nullable(),
    acknowledgeCount: count.nullable(),
    acknowledgeUnit: unit.nullable(),
    acknowledgeFrom: day.nullable(),
    letter: z.enum(LETTERS).nullable(),
    gives: text,
    limits: text.nullable(),
    complaint: text.nullable(),
    sources: ids.min(1),
    confidence: z.enum(CONFIDENCES),
    recorded: day,
    checked: day,
  }),
  authorities: z.object({
    id: idSchema,
    name: text,
    localName: text.nullable(),
    localLanguage: text.nullable(),
    url: https.nullable(),
    complaintUrl: https.nullable(),
    email: z.email().nullable(),
    post: texts,
    languages: texts,
    languagesReported: texts,
    notes: z.array(z.enum(AUTHORITY_NOTES)),
    confirmed: day.nullable(),
    sources: ids.min(1),
    checked: day,
  }),
  jurisdictions: z.object({
    place,
    from: day.nullable(),
    announced: day.nullable(),
    approximate: text.nullable(),
    law: idSchema.nullable(),
    right: z.enum(RIGHTS),
    authority: idSchema.nullable(),
    lead: idSchema.nullable(),
    inferred: z.boolean(),
    sources: ids,
    recorded: day,
    checked: day,
  }),
  claims: z.object({
    id: idSchema,
    group: z.enum(GROUPS),
    title: text,
    verdict: z.enum(CLAIM_VERDICTS),
    now: text,
    regions: z.array(region).min(1),
    from: day.nullable(),
    until: day.nullable(),
    steps: z.array(step),
    sources: ids.min(1),
    saidIn: ids,
    recorded: day,
    checked: day,
  }),
  'test-cases': z.object({
    id: idSchema,
    place,
    on: day,
    known: day,
    uses: z.array(z.enum([...FEATURES, 'none'])),
    am: z.array(z.enum(CIRCUMSTANCES)),
    region,
    status,
    since: day.nullable(),
    starts: day.nullable(),
    controller,
    right: z.enum(RIGHTS),
    law: idSchema.nullable(),
    authority: idSchema.nullable(),
    steps: z.array(step).min(1),
    do: z.array(step),
    consider: z.array(step),
    available: z.array(step),
    notOffered: z.array(step),
    unknown: z.array(step),
    reasons: ids.min(1),
  }),
  index: z.object({
    name: idSchema,
    about: text,
    rows: count,
    json: text,
    jsonBytes: count,
    csv: text,
    csvBytes: count,
    schema: text,
  }),
} as const;

export type TableName = keyof typeof ROW_SCHEMAS;
export const TABLE_NAMES = Object.keys(ROW_SCHEMAS) as readonly TableName[];

type ReadonlyRow<R> = { readonly [K in keyof R]: R[K] extends (infer E)[] ? readonly E[] : R[K] };
export type Row<N extends TableName> = ReadonlyRow<z.infer<(typeof ROW_SCHEMAS)[N]>>;
export type Tables = { readonly [N in TableName]: readonly Row<N>[] };

const licenceSchema = z.object({ id: text, url: https, columns: texts.nullable() });
export type Licence = z.infer<typeof licenceSchema>;

/** The file around the rows; what every table has alike. */
export function fileShape(name: TableName) {
  return {
    $schema: z.literal(`${name}.schema.json`),
    name: z.literal(name),
    version: z.literal(VERSION),
    generated: day,
    checked: day.nullable(),
    licences: z.array(licenceSchema).min(1),
    rows: z.array(ROW_SCHEMAS[name]),
  };
}

export function columnsOf(name: TableName): readonly string[] {
  return Object.keys(ROW_SCHEMAS[name].shape);
}
