import type { Root, RootContent } from 'mdast';
import { z } from 'zod';
import type { StepId } from '../rules/steps';
import type { Topic } from '../rules/topics';
import { daySchema, idSchema } from './day-schema';
import type { Label } from './label';
import { INSERTS, isElement, parseProse, topicsOf } from './prose';
import { ContentError } from './read';

/** The parts of a step, in reading order. `title` and `what` are never empty. */
export const SECTIONS = ['title', 'what', 'missing', 'otherwise', 'except'] as const;
export type Section = (typeof SECTIONS)[number];

const TAGS: Readonly<Record<string, Section>> = {
  Title: 'title',
  What: 'what',
  Missing: 'missing',
  Otherwise: 'otherwise',
  Except: 'except',
};

export const STEP_COMPONENTS = [...Object.keys(TAGS), 'When', ...INSERTS];

/** Menu words from the top down, as LinkedIn shows them in English. */
const pathSchema = z.array(z.string().min(1)).min(2);

/** What is the same in every language: `content/steps.yaml`, one entry a step. */
export const stepFactsSchema = z.strictObject({
  /** About how long it takes; `null` where there is nothing to do. */
  minutes: z.int().min(1).max(60).nullable(),
  url: z.url({ protocol: /^https$/ }).nullable(),
  paths: z.strictObject({ web: pathSchema.optional(), app: pathSchema.optional() }).default({}),
  /** Where the way to it was read. What holds is cited by the facts themselves. */
  sources: z.array(idSchema).default([]),
  /** The day on which a reader who did this step should look at it again. */
  revised: daySchema,
  checked: daySchema,
});

export type StepFacts = z.infer<typeof stepFactsSchema>;

/** How to do one step: facts, and prose in passages keyed to what holds. */
export interface StepGuide extends StepFacts {
  readonly id: StepId;
  /** LinkedIn's own words beside the English ones, where the guide speaks their language. */
  readonly label: Label | null;
  readonly sections: Readonly<Record<Section, readonly RootContent[]>>;
  /** Every topic the prose depends on. */
  readonly proseTopics: ReadonlySet<Topic>;
}

export function parseStepGuide(
  file: string,
  text: string,
  id: StepId,
  facts: StepFacts,
): StepGuide {
  const tree = parseProse(file, text, STEP_COMPONENTS);
  const words = { sections: splitStep(file, tree), proseTopics: topicsOf(tree) };
  return { ...facts, id, label: null, ...words };
}

export function splitStep(file: string, tree: Root): Record<Section, RootContent[]> {
  const sections: Record<Section, RootContent[]> = {
    title: [],
    what: [],
    missing: [],
    otherwise: [],
    except: [],
  };
  for (const node of tree.children) {
    const section = isElement(node) ? TAGS[node.name ?? ''] : undefined;
    if (!section || !isElement(node))
      throw new ContentError(file, 'has prose outside Title, What, Missing, Otherwise and Except');
    sections[section].push(...(node.children as RootContent[]));
  }
  for (const section of ['title', 'what'] as const)
    if (sections[section].length === 0) throw new ContentError(file, `has no ${section}`);
  return sections;
}
