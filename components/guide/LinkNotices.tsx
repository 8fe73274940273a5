import type { Words } from '../../lib/i18n/words';
import { FLAWS } from '../../lib/link/fragment';

/** What may have to be said about the link the reader came by; shown by the script, one at a time. */
export function LinkNotices({ words }: { words: Words }) {
  return (
    <div className="link-notices no-print" role="status">
      {(['shared', ...FLAWS] as const).map((notice) => (
        <p key={notice} data-link-notice={notice} className="note" hidden>
          {words.message(`link.${notice}`)}
        </p>
      ))}
    </div>
  );
}
