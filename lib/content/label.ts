import { z } from 'zod';
import { STEP_IDS } from '../rules/steps';
import { idSchema } from './day-schema';

/** LinkedIn's own words for a setting in another language than English: `content/labels.yaml`. */
export const labelSchema = z.strictObject({
  /** BCP 47, of LinkedIn's menus. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  step: z.enum(STEP_IDS),
  setting: z.string().min(1),
  /** The switch in the setting; `null` where the sources do not agree on its words. */
  switch: z.string().min(1).nullable(),
  /** The menus above the setting, from the top down. */
  path: z.array(z.string().min(1)).min(1),
  sources: z.array(idSchema).min(1),
  /** `medium`: said as reported. */
  confidence: z.enum(['high', 'medium']),
});

export type Label = z.infer<typeof labelSchema>;
