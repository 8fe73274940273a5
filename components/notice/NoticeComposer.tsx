import type { Words } from '../../lib/i18n/words';
import { FORMATS, type OfferedPlace, STAFF_USES, WORDINGS } from '../../lib/notice/choices';

interface Props {
  readonly places: readonly OfferedPlace[];
  readonly words: Words;
}

/** The choices, and the notice in a field that can be edited. Both need a script, and show with one. */
export function NoticeComposer({ places, words }: Props) {
  return (
    <div className="with-script" hidden>
      <form className="choices no-print" autoComplete="off">
        <Places places={places} words={words} />
        <Uses words={words} />
        <label className="field" htmlFor="notice-contact">
          {words.message('notice.contact')}
        </label>
        <input
          id="notice-contact"
          type="text"
          autoComplete="off"
          maxLength={200}
          aria-describedby="notice-contact-why"
        />
        <p className="meta" id="notice-contact-why">
          {words.message('notice.contact.why')}
        </p>
        <Options
          group="wording"
          values={WORDINGS}
          labelOf={(wording) => words.message(`notice.wording.${wording}`)}
          words={words}
        />
        <Options
          group="format"
          values={FORMATS}
          labelOf={(format) => words.message(`notice.format.${format}`)}
          words={words}
        />
      </form>
      <p className="note no-place" role="status">
        {words.message('notice.no-place')}
      </p>
      <Result words={words} />
    </div>
  );
}

function Places({ places, words }: Props) {
  return (
    <fieldset>
      <legend>{words.message('notice.places')}</legend>
      <p className="meta">{words.message('notice.places.why')}</p>
      <label className="field" htmlFor="notice-place">
        {words.message('notice.place')}
      </label>
      <div className="add-place">
        <select id="notice-place" autoComplete="off">
          <option value="">{words.message('notice.place.none')}</option>
          {places.map(({ code, name, where, region, isInferred }) => (
            <option
              key={code}
              value={code}
              data-where={where}
              data-region={region}
              data-inferred={isInferred || undefined}
            >
              {name}
            </option>
          ))}
        </select>
        <button type="button" className="button add">
          {words.message('notice.place.add')}
        </button>
      </div>
      <p className="note refused" role="alert" hidden />
      <ul className="chosen" aria-label={words.message('notice.places.chosen')} />
    </fieldset>
  );
}

function Uses({ words }: Pick<Props, 'words'>) {
  return (
    <fieldset>
      <legend>{words.message('notice.uses')}</legend>
      <p className="meta">{words.message('notice.uses.why')}</p>
      {STAFF_USES.map((use) => (
        <label key={use} className="box" htmlFor={`notice-uses-${use}`}>
          <input type="checkbox" id={`notice-uses-${use}`} />{' '}
          <span>{words.message(`feature.${use}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface OptionsProps<Value extends string> {
  readonly group: 'wording' | 'format';
  readonly values: readonly Value[];
  readonly labelOf: (value: Value) => string;
  readonly words: Words;
}

function Options<Value extends string>({ group, values, labelOf, words }: OptionsProps<Value>) {
  return (
    <fieldset>
      <legend>{words.message(`notice.${group}`)}</legend>
      {values.map((value, index) => (
        <label key={value} className="box" htmlFor={`notice-${group}-${value}`}>
          <input
            type="radio"
            id={`notice-${group}-${value}`}
            name={`notice-${group}`}
            value={value}
            defaultChecked={index === 0}
          />{' '}
          <span>{labelOf(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Result({ words }: Pick<Props, 'words'>) {
  return (
    <section className="result" aria-labelledby="notice-heading" hidden>
      <h2 id="notice-heading" className="no-print">
        {words.message('notice.result')}
      </h2>
      <p className="meta no-print" id="notice-text-why">
        {words.message('notice.result.why')}
      </p>
      <textarea
        id="notice-text"
        className="no-print"
        rows={22}
        autoComplete="off"
        spellCheck={false}
        aria-labelledby="notice-heading"
        aria-describedby="notice-text-why"
      />
      <pre className="on-paper" />
      <p className="note gaps no-print" role="status" hidden />
      <div className="edited no-print" role="status" hidden>
        <p className="note">{words.message('notice.edited')}</p>
        <button type="button" className="button again">
          {words.message('notice.again')}
        </button>
      </div>
      <p className="action-row no-print">
        <button type="button" className="button copy">
          {words.message('notice.copy')}
        </button>
        <button type="button" className="button download">
          {words.message('notice.download')}
        </button>
        <span className="told" role="status" />
      </p>
      <p className="meta no-print">{words.message('notice.download.why')}</p>
    </section>
  );
}
