import { z } from 'zod';
import { PLACES } from '../rules/places';
import type { Right } from '../rules/rights';
import { daySchema, idSchema } from './day-schema';

/** Which law and which authority a person at a place has: `content/jurisdictions.yaml`. */
export const jurisdictionSchema = z.strictObject({
  places: z.array(z.enum(PLACES, { error: 'is not a place of the guide' })).min(1),
  from: daySchema.nullable().default(null),
  announced: daySchema.nullable().default(null),
  /** Why the first day is not certain. */
  approximate: z.string().nullable().default(null),
  law: idSchema.nullable(),
  /** Where there is no law in the guide: what looking for one came to. */
  right: z.enum(['none-found', 'not-reviewed']).optional(),
  authority: idSchema.nullable(),
  lead: idSchema.nullable().default(null),
  /** That the law reaches this place is our reading of the sources. */
  inferred: z.boolean().default(false),
  sources: z.array(idSchema).default([]),
  recorded: daySchema,
  checked: daySchema,
});

export type JurisdictionRow = z.infer<typeof jurisdictionSchema>;

/** A row with the right that its law gives. */
export type Jurisdiction = Omit<JurisdictionRow, 'right'> & { readonly right: Right };
