import { z } from 'zod';
import { idSchema } from '../content/day-schema';
import { KINDS, PERSONS, WANTS } from './choices';
import { isSlot, SLOTS, slotsIn } from './slots';

/** Text with slots in braces; a misspelt slot is refused. */
export const slottedSchema = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    for (const name of slotsIn(text))
      if (!isSlot(name)) context.addIssue({ code: 'custom', message: `has no slot "{${name}}"` });
    if (/[{}]/.test(text.replace(/\{[a-z-]+\}/g, '')))
      context.addIssue({ code: 'custom', message: 'has a brace that is not part of a slot' });
  });

const slotsSchema = z.array(z.enum(SLOTS)).min(1);

const paragraphSchema = z.strictObject({
  /** The paragraph stands where all of its conditions hold. */
  covers: z.enum(KINDS).optional(),
  person: z.enum(PERSONS).optional(),
  wants: z.enum(WANTS).optional(),
  /** Laws that alone give what the paragraph says. */
  laws: z.array(idSchema).min(1).optional(),
  /** Slots that must be known, and slots that must not be. */
  given: slotsSchema.optional(),
  lacking: slotsSchema.optional(),
  text: slottedSchema,
});

/** A text for LinkedIn or an authority: `content/letters/<id>/en.yaml`. */
export const letterSchema = z.strictObject({
  id: idSchema,
  subject: slottedSchema,
  paragraphs: z.array(paragraphSchema).min(1),
});

export type Letter = z.infer<typeof letterSchema>;
export type Paragraph = Letter['paragraphs'][number];
