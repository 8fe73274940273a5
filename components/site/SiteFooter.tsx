import type { Words } from '../../lib/i18n/words';
import type { Day } from '../../lib/rules/day';

export function SiteFooter({ words, on }: { words: Words; on: Day }) {
  return (
    <footer className="foot">
      <p>{words.message('site.footer.dated', { on: words.day(on) })}</p>
      <p>{words.message('site.footer.scope')}</p>
      <p className="no-print">{words.message('site.footer.privacy')}</p>
    </footer>
  );
}
