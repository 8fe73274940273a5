import type { Authority } from '../../lib/content/authority';
import type { DescribedRights } from '../../lib/guide/rights';
import type { MessageKey } from '../../lib/i18n/messages';
import type { Words } from '../../lib/i18n/words';
import type { Place } from '../../lib/rules/places';
import { Prose } from '../prose/Prose';
import { OutboundLink } from '../site/OutboundLink';
import { Parts } from './Parts';

interface Props {
  readonly rights: DescribedRights;
  readonly place: Place;
  readonly words: Words;
}

/** Where a complaint goes: before it, the way there, the languages, and how old the address is. */
export function AuthorityContact({ rights, place, words }: Props) {
  const { beforeComplaint, complaint, authority, lead } = rights;
  const shown = authority ?? lead;
  return (
    <>
      {(beforeComplaint.length > 0 || complaint.length > 0) && (
        <div className="prose">
          {beforeComplaint.length > 0 && <p>{words.sentences(beforeComplaint)}</p>}
          <Prose nodes={complaint} />
        </div>
      )}
      {rights.partsHave === 'authorities' && <Parts rights={rights} place={place} words={words} />}
      {shown && (
        <Contact
          authority={shown}
          isLead={!authority}
          saidBefore={beforeComplaint.length > 0}
          words={words}
        />
      )}
    </>
  );
}

interface ContactProps {
  readonly authority: Authority;
  /** Not the reader’s own, but the one that leads. */
  readonly isLead: boolean;
  /** That the company comes first has been said. */
  readonly saidBefore: boolean;
  readonly words: Words;
}

function Contact({ authority, isLead, saidBefore, words }: ContactProps) {
  const { complaintUrl, url, email, local, confirmed, notes } = authority;
  const address = complaintUrl ?? url;
  const stop = words.sentences([words.message('text.stop'), '']);
  return (
    <>
      <p className="authority">
        {address && (
          <OutboundLink href={address} className="button">
            {words.message(labelFor(authority, isLead))}
          </OutboundLink>
        )}
        <span className="meta">
          {local && (
            <>
              <bdi lang={local.language}>{local.name}</bdi>
              {stop}
            </>
          )}
          {!complaintUrl && email && (
            <>
              <a href={`mailto:${email}`} dir="ltr">
                {email}
              </a>
              {stop}
            </>
          )}
          {languagesText(authority, words)}
          {words.message('text.between')}
          {confirmed
            ? words.message('step.confirmed', { confirmed: words.day(confirmed) })
            : words.message('step.unconfirmed')}
        </span>
        {address && (
          <span className="print-only url" dir="ltr">
            {address}
          </span>
        )}
      </p>
      {notes
        .filter((note) => !(saidBefore && note === 'company-first'))
        .map((note) => (
          <p key={note} className="note">
            {words.message(`authority.note.${note}`)}
          </p>
        ))}
    </>
  );
}

function labelFor({ complaintUrl }: Authority, isLead: boolean): MessageKey {
  if (isLead) return 'step.complaint.lead';
  return complaintUrl ? 'step.complaint' : 'step.authority-site';
}

function languagesText({ languages, languagesReported }: Authority, words: Words): string {
  const names = (codes: readonly string[]) => words.shortList(codes.map(words.language));
  const sentences = [
    languages.length > 0 && words.message('authority.languages', { languages: names(languages) }),
    languagesReported.length > 0 &&
      words.message('authority.languages-reported', { languages: names(languagesReported) }),
  ];
  return words.sentences(sentences.filter((sentence) => sentence !== false));
}
