import { z } from 'zod';
import { daySchema, idSchema } from './day-schema';

const httpsSchema = z.url({ protocol: /^https$/ });
/** BCP 47: `de`, `zh-Hant`. */
const languageSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/);

/** What a reader must know before writing to an authority; each has its words in the messages. */
export const AUTHORITY_NOTES = ['signed-mail-only', 'company-first', 'by-telephone'] as const;

/** Who takes complaints: `content/authorities/<id>.yaml`. */
export const authoritySchema = z.strictObject({
  id: idSchema,
  /** In English. */
  name: z.string().min(1),
  /** As it calls itself, where that is not English. */
  local: z.strictObject({ name: z.string().min(1), language: languageSchema }).nullable(),
  url: httpsSchema.nullable(),
  complaintUrl: httpsSchema.nullable(),
  email: z.email().nullable(),
  /** Postal address, a line each. */
  post: z.array(z.string().min(1)),
  /** In which complaints are taken. */
  languages: z.array(languageSchema),
  /** In which complaints are said to be taken, unconfirmed. */
  languagesReported: z.array(languageSchema),
  notes: z.array(z.enum(AUTHORITY_NOTES)),
  /** Day on which the source last revised the contact data; `null` where it does not say. */
  confirmed: daySchema.nullable(),
  sources: z.array(idSchema).min(1),
  checked: daySchema,
});

export type Authority = z.infer<typeof authoritySchema>;
