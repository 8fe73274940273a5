import type { ReactNode } from 'react';
import type { MessageKey } from '../../lib/i18n/messages';
import type { Words } from '../../lib/i18n/words';
import { KINDS, PERSONS, REASONS } from '../../lib/letters/choices';
import type { ObjectionPage } from '../../lib/letters/objection-page';
import type { LetterSheet } from '../../lib/letters/sheet';
import { FEATURES } from '../../lib/rules/features';
import { LetterTemplate } from './LetterTemplate';
import { PlaceSelect } from './PlaceSelect';

interface Props {
  readonly page: ObjectionPage;
  readonly sheet: LetterSheet;
  readonly words: Words;
}

/**
 * The choices, and the text. Without a script the style sheet fits the template to the choices; with
 * one, the text is composed in a field that can be edited.
 */
export function Composer({ page, sheet, words }: Props) {
  return (
    <objection-letter
      data-letter={JSON.stringify(sheet)}
      data-copied={words.message('objection.copied')}
      data-copy-yourself={words.message('objection.copy-yourself')}
      data-left={words.message('objection.text.left', { gaps: '{gaps}' })}
    >
      <p className="prose meta intro no-print">{words.message('objection.private')}</p>
      <p className="prose without-script intro no-print">
        {words.message('objection.compose.without')}
      </p>
      <form className="choices no-print" autoComplete="off">
        <Kinds words={words} />
        <Person page={page} words={words} />
        {page.law.reason === 'wanted' && <Reasons words={words} />}
        {sheet.texts['erasure-articles'] && (
          <Box id="objection-erasure" label={words.message('objection.erasure')} />
        )}
        <div className="with-script" hidden>
          <Details page={page} words={words} />
          <Uses words={words} />
        </div>
      </form>
      <LetterTemplate page={page} sheet={sheet} words={words} />
      <Result words={words} />
    </objection-letter>
  );
}

function Kinds({ words }: Pick<Props, 'words'>) {
  return (
    <fieldset className="kinds">
      <legend>{words.message('objection.kinds')}</legend>
      {KINDS.map((kind) => (
        <Box
          key={kind}
          id={`objection-kind-${kind}`}
          label={words.message(`objection.kind.${kind}`)}
          isTicked
        />
      ))}
      <p className="note no-kind" role="status" hidden>
        {words.message('objection.kind.none')}
      </p>
    </fieldset>
  );
}

function Person({ page: { places }, words }: Pick<Props, 'page' | 'words'>) {
  const isStated = places.every(({ nonMemberForm }) => nonMemberForm === 'stated');
  return (
    <fieldset>
      <legend>{words.message('objection.person')}</legend>
      {PERSONS.map((person, index) => (
        <Radio
          key={person}
          group="person"
          value={person}
          label={words.message(`objection.person.${person}`)}
          isTicked={index === 0}
        />
      ))}
      <p className="meta">
        {words.message(isStated ? 'objection.person.stated' : 'objection.person.unknown')}
      </p>
    </fieldset>
  );
}

function Reasons({ words }: Pick<Props, 'words'>) {
  return (
    <fieldset className="reasons">
      <legend>{words.message('objection.reasons')}</legend>
      <p className="meta">{words.message('objection.reasons.why')}</p>
      {REASONS.map((reason) => (
        <Radio
          key={reason}
          group="reason"
          value={reason}
          label={words.message(`letter.reason.${reason}`)}
        />
      ))}
      <Radio group="reason" value="own" label={words.message('objection.reasons.own')} isTicked />
      <div className="with-script" hidden>
        <label className="field" htmlFor="objection-own-reason">
          {words.message('objection.reasons.text')}
        </label>
        <textarea id="objection-own-reason" rows={3} autoComplete="off" />
      </div>
    </fieldset>
  );
}

function Uses({ words }: Pick<Props, 'words'>) {
  return (
    <details className="uses">
      <summary>{words.message('objection.uses')}</summary>
      <p className="meta">{words.message('objection.uses.why')}</p>
      {FEATURES.map((feature) => (
        <Box
          key={feature}
          id={`objection-uses-${feature}`}
          label={words.message(`feature.${feature}`)}
        />
      ))}
    </details>
  );
}

function Details({ page, words }: Pick<Props, 'page' | 'words'>) {
  return (
    <fieldset className="details">
      <legend>{words.message('objection.details')}</legend>
      <p className="meta">{words.message('objection.details.why')}</p>
      <PlaceSelect places={page.places} words={words} />
      <Field id="objection-name" label="objection.name" type="text" words={words} />
      <Field id="objection-email" label="objection.email" type="email" words={words}>
        {words.message('objection.email.why')}
      </Field>
      <Field id="objection-profile" label="objection.profile" type="url" words={words} />
    </fieldset>
  );
}

/** The text as it can be edited, and what to do with it. All of it needs the script. */
function Result({ words }: Pick<Props, 'words'>) {
  return (
    <div className="with-script result no-print" hidden>
      <label className="field" htmlFor="objection-text">
        {words.message('objection.text')}
      </label>
      <p className="meta" id="objection-text-why">
        {words.message('objection.text.why')}
      </p>
      <textarea
        id="objection-text"
        rows={22}
        autoComplete="off"
        aria-describedby="objection-text-why"
      />
      <p className="note gaps" role="status" hidden />
      <div className="edited" role="status" hidden>
        <p className="note">{words.message('objection.edited')}</p>
        <button type="button" className="button again">
          {words.message('objection.again')}
        </button>
      </div>
      <p className="action-row">
        <button type="button" className="button copy">
          {words.message('objection.copy')}
        </button>
        <a className="button mail" href="mailto:" hidden>
          {words.message('objection.mail')}
        </a>
        <span className="told" role="status" />
      </p>
      <p className="meta mail-why">{words.message('objection.mail.why')}</p>
      <p className="meta mail-long" hidden>
        {words.message('objection.mail.long')}
      </p>
    </div>
  );
}

function Box({ id, label, isTicked }: { id: string; label: string; isTicked?: boolean }) {
  return (
    <label className="box" htmlFor={id}>
      <input type="checkbox" id={id} defaultChecked={isTicked} /> <span>{label}</span>
    </label>
  );
}

interface RadioProps {
  readonly group: string;
  readonly value: string;
  readonly label: string;
  readonly isTicked?: boolean;
}

function Radio({ group, value, label, isTicked }: RadioProps) {
  const id = `objection-${group}-${value}`;
  return (
    <label className="box" htmlFor={id}>
      <input
        type="radio"
        id={id}
        name={`objection-${group}`}
        value={value}
        defaultChecked={isTicked}
      />{' '}
      <span>{label}</span>
    </label>
  );
}

interface FieldProps extends Pick<Props, 'words'> {
  readonly id: string;
  readonly label: MessageKey;
  readonly type: 'text' | 'email' | 'url';
  readonly children?: ReactNode;
}

function Field({ id, label, type, words, children }: FieldProps) {
  return (
    <>
      <label className="field" htmlFor={id}>
        {words.message(label)} {children && <span className="meta">{children}</span>}
      </label>
      <input id={id} type={type} autoComplete="off" />
    </>
  );
}
