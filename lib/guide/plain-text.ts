import type { Source } from '../content/source';
import type { Words } from '../i18n/words';
import type { DescribedStep, Guide } from './describe';
import { stepText } from './document';
import type { DescribedRights } from './rights';

/** The checklist for a terminal or a mail: what a reader sees, top to bottom. */
export function makePlainText(guide: Guide, words: Words): string {
  const { checklist, training, rights, steps } = guide;
  return [
    words.place(checklist.place).name,
    training.text,
    words.message(`controller.${checklist.controller}`),
    ...rightsLines(rights),
    ...steps.map((step, index) => `\n${index + 1}. ${describe(step, words)}`),
  ].join('\n');
}

/** The right, the period and where to complain, a line each. */
function rightsLines({ statement, reply, whom, authority, lead }: DescribedRights): string[] {
  const { complaintUrl = null, url = null } = authority ?? lead ?? {};
  return [statement, reply, [whom, complaintUrl ?? url].filter(Boolean).join(' ')].filter(
    (line) => line !== null,
  );
}

function describe(step: DescribedStep, words: Words): string {
  const lines = [
    step.title,
    ...(step.guide.minutes ? [words.message('text.minutes', { minutes: step.guide.minutes })] : []),
    stepText(step, words),
    ...step.because.map(({ text }) => text),
    words.message('text.checked', { checked: words.day(step.guide.checked) }),
    words.label(words.message('text.sources')),
    ...step.sources.map((source) => `- ${sourceLine(source, words)}`),
  ];
  return lines.join('\n').replaceAll('\n', '\n   ');
}

/** "LinkedIn, European Regional Privacy Notice, 21 August 2026, https://…" */
export function sourceLine({ publisher, title, published, url }: Source, words: Words): string {
  return [publisher, title, published && words.published(published), url]
    .filter(Boolean)
    .join(words.message('text.comma'));
}
