import type { TrainingStatus } from '../../lib/rules/fold';

/** What fills a segment. Told apart by the pattern, in one colour. */
export const FILL: Readonly<Record<TrainingStatus, string>> = {
  on: 'currentColor',
  upcoming: 'url(#pattern-upcoming)',
  paused: 'url(#pattern-paused)',
  'not-included': 'none',
  unknown: 'url(#pattern-unknown)',
};

/** The patterns that all lanes of a page share. */
export function Patterns() {
  return (
    <svg className="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="pattern-upcoming" width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M-1 1L1 -1M0 6L6 0M5 7L7 5" stroke="currentColor" strokeWidth="1.6" />
        </pattern>
        <pattern id="pattern-paused" width="7" height="6" patternUnits="userSpaceOnUse">
          <path d="M2 0V6" stroke="currentColor" strokeWidth="1.4" />
        </pattern>
        <pattern id="pattern-unknown" width="6" height="6" patternUnits="userSpaceOnUse">
          <circle cx="1.5" cy="1.5" r="1" fill="currentColor" />
        </pattern>
      </defs>
    </svg>
  );
}
