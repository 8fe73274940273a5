import { z } from 'zod';
import { daySchema, idSchema, publishedSchema } from './day-schema';

/**
 * What kind of evidence a source is: 1 LinkedIn's own text or an official archive of it,
 * 2 regulator, court or statute, 3 established press, 4 other.
 */
export const TIERS = [1, 2, 3, 4] as const;

/** How the text was read when it was checked. */
export const READINGS = ['archived-copy', 'original-copy', 'republication', 'quotation'] as const;

/** Whether an article that was true once still is. */
export const VERDICTS = ['true-then', 'partly-true-then', 'false-then'] as const;

export const sourceSchema = z.strictObject({
  id: idSchema,
  publisher: z.string().min(1),
  title: z.string().min(1),
  /** The publisher's own address; left out where no source gave it or the host is not in our list. */
  url: z.url({ protocol: /^https$/ }).nullable(),
  /** Repository and commit of the archived copy that was read. */
  archive: z.string().optional(),
  published: publishedSchema.nullable(),
  checked: daySchema,
  tier: z.literal(TIERS),
  reading: z.enum(READINGS),
  /** For an article judged as a whole: was it right when it came out, and what has changed since. */
  judged: z
    .strictObject({
      verdict: z.enum(VERDICTS),
      until: daySchema.nullable(),
      note: z.string().min(1),
    })
    .optional(),
});

export type Source = z.infer<typeof sourceSchema>;
