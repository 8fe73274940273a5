import type { Words } from '../../lib/i18n/words';

/** That what the page says is old: filled and shown by the script, by the reader's own clock. */
export function StaleNotice({ words }: { words: Words }) {
  return (
    <stale-notice
      className="stale"
      hidden
      data-text={words.message('stale.text', { age: '{age}', day: '{day}' })}
      data-amber={words.message('stale.amber')}
      data-red={words.message('stale.red')}
      data-unbelievable={words.message('stale.unbelievable')}
    />
  );
}
