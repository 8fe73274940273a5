import { z } from 'zod';
import { REGIONS } from '../rules/regions';
import { daySchema, idSchema } from './day-schema';

export const authoritySchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  complaintUrl: z.url({ protocol: /^https$/ }).nullable(),
  regions: z.array(z.enum(REGIONS)).min(1),
  /** Day on which the source last revised the contact data; `null` where it does not say. */
  confirmed: daySchema.nullable(),
  checked: daySchema,
});

export type Authority = z.infer<typeof authoritySchema>;
