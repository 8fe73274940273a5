import { z } from 'zod';
import { PLACES, type Place } from '../rules/places';
import { REGIONS } from '../rules/regions';
import { TOPIC_IDS, TOPICS, type Topic } from '../rules/topics';
import { daySchema, idSchema } from './day-schema';

/** Who acted or spoke. `guide`: nobody did; we wrote down what we found. */
export const ACTORS = [
  'linkedin',
  'regulator',
  'court',
  'consumer-group',
  'press',
  'guide',
] as const;

export const CONFIDENCES = ['high', 'medium', 'low'] as const;

const effectSchema = z
  .strictObject({
    topic: z.enum(TOPIC_IDS as [Topic, ...Topic[]]),
    regions: z.array(z.enum(REGIONS)).min(1),
    value: z.string(),
    /** These four default to the change's own. */
    announced: daySchema.optional(),
    effective: daySchema.optional(),
    recorded: daySchema.optional(),
    sources: z.array(idSchema).min(1).optional(),
    confidence: z.enum(CONFIDENCES).default('high'),
    /** Why the day is not exact, if it is not. */
    approximate: z.string().min(1).optional(),
    /** Why it became public only after it took effect, if so. */
    announcedLater: z.string().min(1).optional(),
  })
  .refine((effect) => (TOPICS[effect.topic] as readonly string[]).includes(effect.value), {
    error: (issue) => {
      const { topic, value } = issue.input as { topic: Topic; value: string };
      return `"${value}" is not a value of ${topic} (${TOPICS[topic].join(', ')})`;
    },
    path: ['value'],
  });

/** The front matter of `content/policy-changes/<id>/en.mdx`: one announcement and what it changed. */
export const policyChangeSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  summary: z.string().min(1),
  by: z.enum(ACTORS),
  announced: daySchema,
  effective: daySchema,
  recorded: daySchema,
  checked: daySchema,
  /** Whom it is about. */
  regions: z.array(z.enum(REGIONS)).min(1),
  /** Only where it is about single places of those regions. */
  places: z
    .array(z.enum(PLACES as [Place, ...Place[]]))
    .min(1)
    .optional(),
  sources: z.array(idSchema).min(1),
  effects: z.array(effectSchema).default([]),
});

export type PolicyChangeFrontMatter = z.infer<typeof policyChangeSchema>;
