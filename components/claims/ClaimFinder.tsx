import type { Words } from '../../lib/i18n/words';

/** Useless without a script, so a script shows it, in the room that is kept for it. */
export function ClaimFinder({ words }: { words: Words }) {
  return (
    <div className="claim-finder-room no-print">
      <search className="claim-finder" hidden>
        <label htmlFor="find-claim">{words.message('claims.find')}</label>
        <input
          type="search"
          id="find-claim"
          autoComplete="off"
          autoCapitalize="none"
          aria-describedby="find-claim-said"
        />
        <p className="meta" id="find-claim-said" role="status">
          {words.message('claims.hint')}
        </p>
      </search>
    </div>
  );
}

/** The sentence with the count for each plural of the language: `data-one`, `data-other`, … */
export function countsIn(most: number, { tag, message }: Words): Record<`data-${string}`, string> {
  const rules = new Intl.PluralRules(tag);
  const counts = Array.from({ length: most }, (_, index) => index + 1);
  return Object.fromEntries(
    counts.map((count) => [
      `data-${rules.select(count)}`,
      message('claims.count', { count, shown: '{shown}' }),
    ]),
  );
}
