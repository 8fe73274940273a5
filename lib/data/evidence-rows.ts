import type { Library } from '../content/library';
import { toPlainText } from '../content/prose';
import type { Row } from './schemas';

export function sourceRows({ sources }: Library): Row<'sources'>[] {
  return [...sources.values()].map(({ archive = null, judged, ...source }) => ({
    ...source,
    archive,
    verdict: judged?.verdict ?? null,
    verdictUntil: judged?.until ?? null,
    verdictNote: judged?.note ?? null,
  }));
}

export function claimRows({ claims }: Library): Row<'claims'>[] {
  return claims.flatMap(({ group, claims: inGroup }) =>
    inGroup.map(({ find: _, now, ...claim }) => ({ ...claim, group, now: toPlainText(now) })),
  );
}
