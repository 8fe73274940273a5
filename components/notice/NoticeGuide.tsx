import type { Words } from '../../lib/i18n/words';
import type { OfferedPlace } from '../../lib/notice/choices';
import type { NoticeSheet } from '../../lib/notice/sheet';
import { NoticeComposer } from './NoticeComposer';
import { NoticeTemplates } from './NoticeTemplates';

interface Props {
  readonly sheet: NoticeSheet;
  readonly places: readonly OfferedPlace[];
  readonly words: Words;
}

/** A notice for the staff of an organisation: composed with a script, or copied from a template. */
export function NoticeGuide({ sheet, places, words }: Props) {
  const { message } = words;
  return (
    <div className="objection notice-page">
      <header className="head no-print">
        <h1>{message('notice.title')}</h1>
        <p className="lead">{message('notice.lead')}</p>
        <p className="meta">{message('notice.private')}</p>
      </header>
      <notice-composer
        data-sheet={JSON.stringify(sheet)}
        data-lang={words.tag}
        data-copied={message('notice.copied')}
        data-copy-yourself={message('notice.copy-yourself')}
        data-remove={message('notice.remove', { name: '{name}' })}
        data-refused={message('notice.refused', { codes: '{codes}' })}
        data-left={message('notice.left', { gaps: '{gaps}' })}
      >
        <NoticeComposer places={places} words={words} />
        <NoticeTemplates sheet={sheet} words={words} />
      </notice-composer>
    </div>
  );
}
