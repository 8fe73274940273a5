import type { Words } from '../../lib/i18n/words';
import type { Region } from '../../lib/rules/regions';
import { historyPath } from '../../lib/site/addresses';

/** From a place's guide to the history of its region. */
export function HistoryLink({ region, words }: { region: Region; words: Words }) {
  return (
    <p>
      <a href={historyPath(words.locale, region)}>
        {words.message('history.link', { inRegion: words.message(`history.in.${region}`) })}
      </a>
    </p>
  );
}
