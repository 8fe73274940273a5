import { z } from 'zod';
import { daySchema, idSchema } from './day-schema';

/** A company that answers for members' data, as LinkedIn's texts name it: `content/controllers.yaml`. */
export const controllerSchema = z.strictObject({
  id: z.enum(['linkedin-ireland', 'linkedin-corporation']),
  name: z.string().min(1),
  /** Postal address, a line each. */
  post: z.array(z.string().min(1)).min(1),
  sources: z.array(idSchema).min(1),
  checked: daySchema,
});

export type Controller = z.infer<typeof controllerSchema>;
