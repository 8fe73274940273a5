import type { ARTICLE_USES, Law, Period } from '../content/law';
import { isMessageKey } from '../i18n/messages';
import type { Words } from '../i18n/words';
import type { Slot, SlotTexts } from './slots';

type ArticleUse = (typeof ARTICLE_USES)[number];

/** What a law puts into a letter. What is only reported about a period stays out. */
export function textsOfLaw(law: Law, words: Words): SlotTexts {
  const reply = law.reply?.confidence === 'high' ? law.reply : null;
  return {
    law: lawInSentence(law, words),
    ...(law.name !== law.short && { 'law-name': law.name }),
    ...cited('articles', 'right', law, words),
    ...cited('erasure-articles', 'erasure', law, words),
    ...cited('complaint-articles', 'complaint', law, words),
    ...(reply && { period: periodText(reply.period, words), 'reply-article': reply.article }),
  };
}

/** "the GDPR", "Singapore’s PDPA": most laws are said in one way, the others have their own words. */
export function lawInSentence({ id, short }: Law, words: Words): string {
  const own = `letter.law.${id}`;
  return isMessageKey(own) ? words.message(own) : words.message('letter.law.other', { law: short });
}

/** The articles for one use, as the law is cited: "Article 21(1)". */
function cited(slot: Slot, use: ArticleUse, { articles }: Law, words: Words): SlotTexts {
  const cites = articles.filter((article) => article.for === use).map(({ cite }) => cite);
  return cites.length === 0 ? {} : { [slot]: words.list(cites) };
}

function periodText({ count, unit }: Period, words: Words): string {
  return words.message(`period.${unit}`, { count });
}
