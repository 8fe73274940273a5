import type { Words } from '../../lib/i18n/words';

/** LinkedIn's switch in the position it should have, with the word for it. */
export function OffSwitch({ words }: { words: Words }) {
  return (
    <span className="off-switch inline-flex items-center gap-2 text-[0.95rem]">
      <svg viewBox="0 0 46 24" className="w-10 shrink-0" aria-hidden="true">
        <rect
          x="1"
          y="1"
          width="44"
          height="22"
          rx="11"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        />
        <circle cx="12" cy="12" r="7" fill="currentColor" />
      </svg>
      <span>
        {words.message('step.shows')} <b className="text-accent">{words.message('step.off')}</b>
      </span>
    </span>
  );
}
