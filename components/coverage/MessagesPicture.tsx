import type { MessagePart, Side } from '../../lib/coverage/messages';
import type { Words } from '../../lib/i18n/words';

interface Props {
  readonly sides: Readonly<Record<Side, readonly MessagePart[]>>;
  readonly words: Words;
}

const SHOWN: readonly Side[] = ['in', 'out', 'unsaid', 'other-purpose'];

/** The caveat on messages: speech bubbles, each with the list of what stands on that side. */
export function MessagesPicture({ sides, words }: Props) {
  return (
    <figure className="message-sides">
      <dl>
        {SHOWN.filter((side) => sides[side].length > 0).map((side) => (
          <div key={side}>
            <dt>
              <Bubble side={side} />
              {words.message(`coverage.side.${side}`)}
            </dt>
            {sides[side].map((part) => (
              <dd key={part}>{words.message(`coverage.message.${part}`)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </figure>
  );
}

const OUTLINE = 'M4 2H40Q42 2 42 4V24Q42 26 40 26H18L9 33V26H4Q2 26 2 24V4Q2 2 4 2Z';

/** What is drawn in a bubble. The one of what nobody has said is empty, and its line is broken. */
const INSIDE: Readonly<Record<Side, string | null>> = {
  in: null,
  out: 'M14 8L30 20M30 8L14 20',
  unsaid: null,
  'other-purpose': 'M9 9H35M9 14H35M9 19H24',
};

function Bubble({ side }: { side: Side }) {
  const inside = INSIDE[side];
  return (
    <svg className={`bubble ${side}`} viewBox="0 0 44 35" aria-hidden="true" focusable="false">
      <path d={OUTLINE} />
      {inside && <path d={inside} />}
    </svg>
  );
}
