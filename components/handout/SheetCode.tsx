import type { Words } from '../../lib/i18n/words';
import { makeQrPath } from '../../lib/qr/path';

/** The way from the paper to the guides of the region. What is typed by hand is kept short. */
export function SheetCode({ address, words }: { address: string; words: Words }) {
  const { path, size } = makeQrPath(address);
  return (
    <div className="sheet-code">
      <svg
        className="qr"
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={words.message('handout.code')}
      >
        <path d={path} />
      </svg>
      <p>
        {words.message('handout.code')}{' '}
        <a className="url" dir="ltr" href={address}>
          {address.replace(/^https?:\/\/|#.*$/g, '')}
        </a>
      </p>
    </div>
  );
}
