import type { RootContent } from 'mdast';
import type { ARTICLE_USES, Law } from '../content/law';
import type { Library } from '../content/library';
import { toPlainText } from '../content/prose';
import { PLACES } from '../rules/places';
import type { Row } from './schemas';

export function lawRows({ laws, rightWords }: Library): Row<'laws'>[] {
  return [...laws.values()].map((law) => {
    const { id, name, short, url, inForce, right, reason, letter, confidence, sources } = law;
    const words = rightWords.get(law.words);
    return {
      id,
      name,
      short,
      url,
      inForce,
      right,
      reason,
      rightArticles: citesFor('right', law),
      marketingArticles: citesFor('marketing', law),
      erasureArticles: citesFor('erasure', law),
      replyArticles: citesFor('reply', law),
      complaintArticles: citesFor('complaint', law),
      ...periodsOf(law),
      letter,
      gives: textOf(words?.gives) ?? '',
      limits: textOf(words?.limits),
      complaint: textOf(words?.complaint),
      sources,
      confidence,
      recorded: law.recorded,
      checked: law.checked,
    };
  });
}

function citesFor(use: (typeof ARTICLE_USES)[number], { articles }: Law): string[] {
  return articles.filter((article) => article.for === use).map(({ cite }) => cite);
}

function periodsOf({ reply, complaint: { first, firstFrom, acknowledge } }: Law) {
  return {
    replyCount: reply?.period.count ?? null,
    replyUnit: reply?.period.unit ?? null,
    extensionCount: reply?.extension?.count ?? null,
    extensionUnit: reply?.extension?.unit ?? null,
    replyConfidence: reply?.confidence ?? null,
    complainFirst: first,
    complainFirstFrom: firstFrom,
    acknowledgeCount: acknowledge?.period.count ?? null,
    acknowledgeUnit: acknowledge?.period.unit ?? null,
    acknowledgeFrom: acknowledge?.from ?? null,
  };
}

function textOf(nodes: readonly RootContent[] = []): string | null {
  return toPlainText(nodes) || null;
}

export function authorityRows({ authorities }: Library): Row<'authorities'>[] {
  return [...authorities.values()].map(({ local, ...authority }) => ({
    ...authority,
    localName: local?.name ?? null,
    localLanguage: local?.language ?? null,
  }));
}

/** A row for each place, and a second one for a place whose law changes on a day. */
export function jurisdictionRows({ jurisdictions }: Library): Row<'jurisdictions'>[] {
  return PLACES.flatMap((place) =>
    jurisdictions
      .filter(({ places }) => places.includes(place))
      .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
      .map(({ places: _, ...row }) => ({ place, ...row })),
  );
}
