import type { Root, RootContent } from 'mdast';
import { z } from 'zod';
import { daySchema, idSchema } from '../content/day-schema';
import { isElement, parseProse } from '../content/prose';
import { ContentError, conform, parseDocument } from '../content/read';
import { PLACES, type Place } from '../rules/places';
import { REGIONS } from '../rules/regions';
import { STEP_IDS } from '../rules/steps';
import { KINDS } from './kinds';

/** The front matter of `content/corrections/<id>/en.mdx`: one sentence that is another one now. */
const correctionSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  kind: z.enum(KINDS),
  /** When it was published. */
  day: daySchema,
  /** Whom the sentence is about. */
  regions: z.array(z.enum(REGIONS)).min(1),
  /** Where the sentence stands. */
  steps: z.array(z.enum(STEP_IDS)).default([]),
  changes: z.array(idSchema).default([]),
  claims: z.array(idSchema).default([]),
  laws: z.array(idSchema).default([]),
  places: z.array(z.enum(PLACES as [Place, ...Place[]])).default([]),
  /** What shows that the new sentence is right. */
  sources: z.array(idSchema).default([]),
});

type FrontMatter = z.infer<typeof correctionSchema>;

/** An entry of the log: what the guide said, what it says now, and why. */
export interface Correction extends FrontMatter {
  /** The old sentence; empty where nothing was changed. */
  readonly was: readonly RootContent[];
  readonly is: readonly RootContent[];
  readonly why: readonly RootContent[];
}

export function correctionFile(id: string): string {
  return `corrections/${id}/en.mdx`;
}

export function parseCorrection(file: string, text: string): Correction {
  const { frontMatter, body } = parseDocument(file, text);
  const facts = conform(file, correctionSchema, frontMatter);
  const words = splitCorrection(file, parseProse(file, body, CORRECTION_COMPONENTS));
  const hasWas = words.was.length > 0;
  if (facts.kind === 're-checked' && hasWas)
    throw new ContentError(file, 'has a Was, though "re-checked" says that nothing was changed');
  if (facts.kind !== 're-checked' && !hasWas) throw new ContentError(file, 'has no Was');
  return { ...facts, ...words };
}

export const CORRECTION_COMPONENTS = ['Was', 'Is', 'Why'] as const;

export function splitCorrection(file: string, tree: Root): Pick<Correction, 'was' | 'is' | 'why'> {
  const sections = { Was: [], Is: [], Why: [] } as Record<'Was' | 'Is' | 'Why', RootContent[]>;
  for (const node of tree.children) {
    const section = isElement(node) && CORRECTION_COMPONENTS.find((each) => each === node.name);
    if (!section) throw new ContentError(file, 'has prose outside Was, Is and Why');
    sections[section].push(...(node.children as RootContent[]));
  }
  for (const section of ['Is', 'Why'] as const)
    if (sections[section].length === 0) throw new ContentError(file, `has no ${section}`);
  return { was: sections.Was, is: sections.Is, why: sections.Why };
}
