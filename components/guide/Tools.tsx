import type { Words } from '../../lib/i18n/words';
import type { Place } from '../../lib/rules/places';
import { calendarPath, offlinePath } from '../../lib/site/addresses';

interface Props {
  readonly place: Place;
  readonly words: Words;
}

/** What a reader can take along: ticks, the link, the paper, the reminder. */
export function Tools({ place, words }: Props) {
  return (
    <section className="group tools no-print" id="tools" aria-labelledby="tools-heading">
      <h2 id="tools-heading">{words.message('tools.heading')}</h2>
      <Ticks words={words} />
      <Share place={place} words={words} />
      <Print words={words} />
      <Remind words={words} />
      <p>
        <a className="button" href={offlinePath(words.locale, place)}>
          {words.message('offline.link')}
        </a>
      </p>
    </section>
  );
}

function Ticks({ words }: Pick<Props, 'words'>) {
  return (
    <step-ticks data-progress={words.message('ticks.progress', { done: '{done}', all: '{all}' })}>
      <h3>{words.message('ticks.heading')}</h3>
      <p>{words.message('ticks.text')}</p>
      <p className="progress" hidden />
      <p className="not-kept note" role="status" hidden>
        {words.message('ticks.not-kept')}
      </p>
      <p className="forgotten note" role="status" hidden>
        {words.message('ticks.forgotten')}
      </p>
      <button type="button" className="button" hidden>
        {words.message('ticks.forget')}
      </button>
    </step-ticks>
  );
}

function Share({ place, words }: Props) {
  return (
    <share-link
      id="share"
      data-place={words.place(place).name}
      data-copied={words.message('share.copied')}
      data-copy-yourself={words.message('share.copy-yourself')}
      data-no-code={words.message('share.no-code')}
    >
      <h3>{words.message('share.heading')}</h3>
      <p>{words.message('share.text')}</p>
      <div className="share-tools" hidden>
        <p>
          {words.message('share.says')} <b className="says" />
        </p>
        <label className="box with-age">
          <input type="checkbox" /> <span>{words.message('share.with-age')}</span>
        </label>
        <label className="link-label">
          {words.message('share.link')}
          <input className="link" type="text" readOnly />
        </label>
        <p className="action-row">
          <button type="button" className="button send">
            {words.message('share.send')}
          </button>
          <button type="button" className="button copy">
            {words.message('share.copy')}
          </button>
          <span className="told" role="status" />
        </p>
        <details>
          <summary>{words.message('share.qr')}</summary>
          <div className="qr" />
        </details>
      </div>
    </share-link>
  );
}

function Print({ words }: Pick<Props, 'words'>) {
  return (
    <print-page id="print">
      <h3>{words.message('print.heading')}</h3>
      <p>{words.message('print.text')}</p>
      <button type="button" className="button" hidden>
        {words.message('print.button')}
      </button>
    </print-page>
  );
}

function Remind({ words }: Pick<Props, 'words'>) {
  return (
    <look-again
      id="remind"
      data-summary={words.message('remind.summary')}
      data-description={words.message('remind.description')}
    >
      <h3>{words.message('remind.heading')}</h3>
      <p>{words.message('remind.text')}</p>
      <a className="button" href={calendarPath(words.locale)} download="look-again.ics">
        {words.message('remind.button')}
      </a>
    </look-again>
  );
}
