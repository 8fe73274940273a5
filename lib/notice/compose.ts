import type { NoticeChoices, StaffUse } from './choices';
import { type Part, partsOf, textsOfPart } from './parts';
import type { NoticeSheet, NoticeTemplate, Paragraph } from './sheet';
import { fillNotice, type SlotTexts } from './slots';

/** A line of a notice, in any format. */
export interface Block {
  readonly as: 'heading' | 'paragraph' | 'item';
  readonly text: string;
  /** An address that follows the text. */
  readonly address: string | null;
  /** The use that it is there for. */
  readonly uses: StaffUse | null;
}

export interface Notice {
  readonly subject: string;
  readonly blocks: readonly Block[];
}

/** The notice for the countries chosen; `null` where none is. */
export function composeNotice(sheet: NoticeSheet, choices: NoticeChoices): Notice | null {
  const parts = partsOf(choices.places);
  return parts.length === 0 ? null : composeParts(sheet, choices, parts);
}

/** The notice for parts that may name no country: a template to fill in by hand. */
export function composeParts(
  sheet: NoticeSheet,
  choices: Omit<NoticeChoices, 'places'>,
  parts: readonly Part[],
): Notice {
  const template = sheet.templates[choices.wording];
  const context = { sheet, template, choices, texts: textsOf(sheet, choices) };
  const told = parts.map((part) => tellPart(part, context));
  const { opening, closing } = template.sections;
  return {
    subject: template.subject,
    blocks: [
      ...opening.flatMap((paragraph) => write(paragraph, context.texts, context)),
      ...told.flatMap((part) => [heading(part.title), ...part.part, ...ownOf(part, told)]),
      ...section(template.titles.actions, sharedOf('actions', told)),
      ...section(template.titles.notes, sharedOf('notes', told)),
      ...closing.flatMap((paragraph) => write(paragraph, context.texts, context)),
      ...section(template.titles.sources, sourcesOf(parts, context)),
    ],
  };
}

interface Context {
  readonly sheet: NoticeSheet;
  readonly template: NoticeTemplate;
  readonly choices: Omit<NoticeChoices, 'places'>;
  readonly texts: SlotTexts;
}

/** What somebody typed is one line, as it is. */
function textsOf({ texts }: NoticeSheet, { contact }: Omit<NoticeChoices, 'places'>): SlotTexts {
  return { ...texts, contact: contact.replace(/[\p{Cc}\s]+/gu, ' ').trim() };
}

interface ToldPart {
  readonly title: string;
  readonly part: readonly Block[];
  readonly actions: readonly Block[];
  readonly notes: readonly Block[];
}

function tellPart(part: Part, context: Context): ToldPart {
  const { sheet, template } = context;
  const texts = { ...context.texts, ...textsOfPart(part, sheet) };
  const tell = (name: 'part' | 'actions' | 'notes') =>
    template.sections[name]
      .filter(({ id }) => isStanding(id, part, context))
      .flatMap((paragraph) => write(paragraph, texts, context));
  return {
    title: fillNotice(template.titles.part, texts, sheet.gaps),
    part: tell('part'),
    actions: tell('actions'),
    notes: tell('notes'),
  };
}

function isStanding(id: string, { region }: Part, { sheet, choices }: Context): boolean {
  return Object.hasOwn(sheet.regions[region].stands[choices.wording], id);
}

function write(
  { as, text, uses, given = [], link }: Paragraph,
  texts: SlotTexts,
  { sheet, choices }: Context,
): Block[] {
  const address = link ? sheet.links[link] : null;
  const isMeant = (!uses || choices.uses.includes(uses)) && given.every((slot) => texts[slot]);
  if (!isMeant || (link && !address)) return [];
  return [{ as, text: fillNotice(text, texts, sheet.gaps), address, uses: uses ?? null }];
}

/** What holds for every part is told once, after the parts. */
function sharedOf(name: 'actions' | 'notes', told: readonly ToldPart[]): Block[] {
  const [first, ...others] = told;
  return (first?.[name] ?? []).filter((block) =>
    others.every((part) => part[name].some((each) => isSame(each, block))),
  );
}

/** What holds for this part and not for all of them. */
function ownOf(part: ToldPart, told: readonly ToldPart[]): Block[] {
  return (['actions', 'notes'] as const).flatMap((name) => {
    const shared = sharedOf(name, told);
    return part[name].filter((block) => !shared.some((each) => isSame(each, block)));
  });
}

function isSame(a: Block, b: Block): boolean {
  return a.text === b.text && a.address === b.address;
}

/** What the paragraphs rest on that are there, each once. */
function sourcesOf(parts: readonly Part[], context: Context): Block[] {
  const { sheet, template, choices } = context;
  const meant = Object.values(template.sections)
    .flat()
    .filter(({ uses }) => !uses || choices.uses.includes(uses));
  const cited = new Set(
    parts.flatMap(({ region }) =>
      meant.flatMap(({ id }) => sheet.regions[region].stands[choices.wording][id] ?? []),
    ),
  );
  return Object.entries(sheet.sources)
    .filter(([id]) => cited.has(id))
    .map(([, { text, address }]) => ({ as: 'item', text, address, uses: null }));
}

function section(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length > 0 ? [heading(title), ...blocks] : [];
}

function heading(text: string): Block {
  return { as: 'heading', text, address: null, uses: null };
}
