import { z } from 'zod';
import { idSchema } from '../content/day-schema';
import { slotsIn } from '../letters/slots';
import { TRAINING_STATUSES } from '../rules/fold';
import { TOPIC_IDS, TOPICS } from '../rules/topics';
import { STAFF_USES, WORDINGS } from './choices';
import { LINKS } from './sheet';
import { isSlot, SLOTS } from './slots';

/** Text with slots in braces; a misspelt slot is refused. */
const slottedSchema = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    for (const name of slotsIn(text))
      if (!isSlot(name)) context.addIssue({ code: 'custom', message: `has no slot "{${name}}"` });
    if (/[{}]/.test(text.replace(/\{[a-z-]+\}/g, '')))
      context.addIssue({ code: 'custom', message: 'has a brace that is not part of a slot' });
  });

/** Topics, or `status`, with the values for which a paragraph stands. */
const whenSchema = z
  .partialRecord(z.enum(['status', ...TOPIC_IDS]), z.array(z.string()).min(1))
  .superRefine((when, context) => {
    for (const [topic, values] of Object.entries(when))
      for (const value of values)
        if (!valuesOf(topic as Subject).includes(value))
          context.addIssue({ code: 'custom', message: `${topic} has no value "${value}"` });
  });

const paragraphSchema = z.strictObject({
  id: idSchema,
  as: z.enum(['paragraph', 'item']).default('paragraph'),
  /** The paragraph stands where all of its conditions hold. */
  when: whenSchema.optional(),
  uses: z.enum(STAFF_USES).optional(),
  given: z.array(z.enum(SLOTS)).min(1).optional(),
  /** An address that follows the text. */
  link: z.enum(LINKS).optional(),
  text: slottedSchema,
});

const titlesSchema = z.strictObject({
  part: slottedSchema,
  actions: slottedSchema,
  notes: slottedSchema,
  sources: slottedSchema,
});

const paragraphsSchema = z.array(paragraphSchema).min(1);

/**
 * A text for staff: `content/notices/<wording>/en.yaml`. `part` is told for each group of countries;
 * of `actions` and `notes`, what holds for every group is told once.
 */
export const noticeSchema = z.strictObject({
  id: z.enum(WORDINGS),
  subject: slottedSchema,
  titles: titlesSchema,
  opening: paragraphsSchema,
  part: paragraphsSchema,
  actions: paragraphsSchema,
  notes: paragraphsSchema,
  closing: paragraphsSchema,
});

/** What a translation of a notice has: the texts of its paragraphs, by their ids. */
export const noticeWordsSchema = z.strictObject({
  of: z.string(),
  subject: slottedSchema,
  titles: titlesSchema,
  texts: z.record(idSchema, slottedSchema),
});

export const NOTICE_PARTS = ['opening', 'part', 'actions', 'notes', 'closing'] as const;

export type NoticeFile = z.infer<typeof noticeSchema>;
export type ParagraphFile = z.infer<typeof paragraphSchema>;

export type Subject = 'status' | (typeof TOPIC_IDS)[number];

export function valuesOf(subject: Subject): readonly string[] {
  return subject === 'status' ? TRAINING_STATUSES : TOPICS[subject];
}
