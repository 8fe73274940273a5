import type { Root, RootContent } from 'mdast';
import { z } from 'zod';
import { daySchema, idSchema } from '../content/day-schema';
import { isElement, parseProse, toPlainText } from '../content/prose';
import { ContentError, conform, parseDocument } from '../content/read';
import { REGIONS } from '../rules/regions';
import { STEP_IDS } from '../rules/steps';
import { VERDICTS } from './verdicts';

const regionsSchema = z.preprocess(
  (regions) => (regions === 'all' ? [...REGIONS] : regions),
  z.array(z.enum(REGIONS)).min(1),
);

/** The front matter of `content/claims/<id>/en.mdx`: one statement in circulation. */
const claimSchema = z.strictObject({
  id: idSchema,
  verdict: z.enum(VERDICTS, { error: `is none of "${VERDICTS.join('", "')}", in quotes` }),
  /** Whom the statement and the verdict are about: regions, or `all`. */
  regions: regionsSchema,
  /** The first documented day on which it was true. */
  from: daySchema.nullable(),
  /** The first day on which it was true no longer. */
  until: daySchema.nullable(),
  steps: z.array(z.enum(STEP_IDS)),
  /** What the verdict rests on. */
  sources: z.array(idSchema).min(1),
  /** Articles judged as a whole that say so. */
  saidIn: z.array(idSchema).min(1).optional(),
  /** Words that a reader may look for and that the text does not have. */
  find: z.array(z.string().min(1)).default([]),
  recorded: daySchema,
  checked: daySchema,
});

type FrontMatter = z.infer<typeof claimSchema>;

/** A statement that people read somewhere, and what is right. */
export interface Claim extends Omit<FrontMatter, 'saidIn'> {
  readonly saidIn: readonly string[];
  /** The statement as people make it, in the guide's own words. */
  readonly title: string;
  /** What is right now. */
  readonly now: readonly RootContent[];
}

export function claimFile(id: string): string {
  return `claims/${id}/en.mdx`;
}

export function parseClaim(file: string, text: string): Claim {
  const { frontMatter, body } = parseDocument(file, text);
  const { saidIn = [], ...facts } = conform(file, claimSchema, frontMatter);
  return { ...facts, saidIn, ...splitClaim(file, parseProse(file, body, CLAIM_COMPONENTS)) };
}

export const CLAIM_COMPONENTS = ['Title', 'Now'] as const;

export function splitClaim(file: string, tree: Root): Pick<Claim, 'title' | 'now'> {
  const sections = { Title: [] as RootContent[], Now: [] as RootContent[] };
  for (const node of tree.children) {
    const section = isElement(node) && CLAIM_COMPONENTS.find((each) => each === node.name);
    if (!section) throw new ContentError(file, 'has prose outside Title and Now');
    sections[section].push(...(node.children as RootContent[]));
  }
  for (const section of CLAIM_COMPONENTS)
    if (sections[section].length === 0) throw new ContentError(file, `has no ${section}`);
  return { title: toPlainText(sections.Title), now: sections.Now };
}
