import { z } from 'zod';
import { RIGHTS } from '../rules/rights';
import { daySchema, idSchema, publishedSchema } from './day-schema';

/** Texts for LinkedIn's form, by the right they use: `content/letters/<letter>/`. */
export const LETTERS = [
  'object-with-reason',
  'object',
  'forbid',
  'withdraw-consent',
  'stop-use',
] as const;
export type Letter = (typeof LETTERS)[number];

/** What an article is cited for. The letter cites those for `right`. */
export const ARTICLE_USES = ['right', 'marketing', 'erasure', 'reply', 'complaint'] as const;

export const UNITS = ['hour', 'day', 'working-day', 'month'] as const;

/** "30 days": a number of whole units. */
const periodSchema = z.strictObject({ count: z.int().min(1).max(366), unit: z.enum(UNITS) });
export type Period = z.infer<typeof periodSchema>;

const confidenceSchema = z.enum(['high', 'medium', 'low']);

/** A law as far as it bears on AI training: `content/laws/<id>.yaml`. Facts only, in every language. */
export const lawSchema = z.strictObject({
  id: idSchema,
  /** The official name, in English where the law has one. */
  name: z.string().min(1),
  /** The name as people say it: "UK GDPR". */
  short: z.string().min(1),
  /** The law's own text; `null` where no source gave an https address for it. */
  url: z.url({ protocol: /^https$/ }).nullable(),
  /** When it came into force, as exactly as the sources say. */
  inForce: publishedSchema.nullable(),
  right: z.enum(RIGHTS),
  /** Whether a person must say why. */
  reason: z.enum(['wanted', 'not-wanted']),
  /** Only what a source confirms: an article known from hearsay is left out. */
  articles: z.array(z.strictObject({ cite: z.string().min(1), for: z.enum(ARTICLE_USES) })),
  /** How long the controller has to answer this request; `null` where the law sets nothing that was found. */
  reply: z
    .strictObject({
      period: periodSchema,
      extension: periodSchema.nullable(),
      article: z.string().min(1),
      confidence: z.enum(['high', 'medium']),
    })
    .nullable(),
  /** How a complaint goes: whether LinkedIn must be asked first, and how soon it must acknowledge. */
  complaint: z.strictObject({
    first: z.enum(['required', 'expected', 'not-said']),
    /** The day from which `first` holds; `null`: as long as the law. */
    firstFrom: daySchema.nullable(),
    acknowledge: z.strictObject({ period: periodSchema, from: daySchema }).nullable(),
  }),
  letter: z.enum(LETTERS).nullable(),
  /** The words that explain it, shared by laws that say the same: `content/rights/<words>/`. */
  words: idSchema,
  sources: z.array(idSchema).min(1),
  confidence: confidenceSchema,
  recorded: daySchema,
  checked: daySchema,
});

export type Law = z.infer<typeof lawSchema>;
