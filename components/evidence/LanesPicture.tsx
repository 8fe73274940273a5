import type { SourcedEffect } from '../../lib/content/library';
import {
  type Axis,
  type Lane,
  type Lanes,
  positionOf,
  type Segment,
} from '../../lib/evidence/lanes';
import type { Words } from '../../lib/i18n/words';
import { TRAINING_STATUSES } from '../../lib/rules/fold';
import { changesPath } from '../../lib/site/addresses';
import { isReported } from './effect-words';
import { LaneAxis } from './LaneAxis';
import { FILL, Patterns } from './Patterns';
import { laneWords, segmentDays, segmentStatus } from './segment-words';

interface Props {
  readonly lanes: Lanes;
  readonly effects: ReadonlyMap<string, SourcedEffect>;
  readonly words: Words;
}

/** A lane for each region, drawn from the fold. Lengths are time; the words are beside the lanes. */
export function LanesPicture({ lanes: { axis, lanes }, effects, words }: Props) {
  return (
    <figure className="lanes">
      <Patterns />
      <Key lanes={lanes} words={words} />
      <div className="lane axis">
        <span />
        <LaneAxis axis={axis} words={words} />
      </div>
      {lanes.map((lane) => (
        <LaneRow key={lane.region} lane={lane} axis={axis} effects={effects} words={words} />
      ))}
      <figcaption className="meta">{words.message('evidence.lanes.caption')}</figcaption>
    </figure>
  );
}

/** Explains the patterns that occur. */
function Key({ lanes, words }: { lanes: readonly Lane[]; words: Words }) {
  const shown = lanes.flatMap(({ segments }) => segments.map(({ status }) => status));
  return (
    <ul className="key" aria-label={words.message('evidence.lanes.key')}>
      {TRAINING_STATUSES.filter((status) => shown.includes(status)).map((status) => (
        <li key={status}>
          <svg className="swatch" width="36" height="16" aria-hidden="true" focusable="false">
            <rect className="segment" x="1" y="1" width="34" height="14" fill={FILL[status]} />
          </svg>
          <span>
            <b>{words.label(words.message(`evidence.status.${status}`))}</b>{' '}
            {words.message(`evidence.meaning.${status}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function LaneRow({
  lane,
  axis,
  effects,
  words,
}: Omit<Props, 'lanes'> & { lane: Lane; axis: Axis }) {
  const id = `lane-${lane.region}`;
  const region = words.message(`region.${lane.region}`);
  const last = lane.segments.at(-1);
  const sourced = last?.effect && effects.get(last.effect.id);
  return (
    <div className="lane">
      <p>
        <a href={changesPath(words.locale, lane.region)}>{region}</a>
        {last && (
          <span className="meta">
            {segmentStatus(last, words)} {segmentDays(last, axis, words)}
            {sourced && isReported(sourced) && ` (${words.message('evidence.reported')})`}
          </span>
        )}
      </p>
      <svg role="img" aria-labelledby={`${id}-title ${id}-text`} width="100%" height="26">
        <title id={`${id}-title`}>{words.message('evidence.lane.title', { region })}</title>
        <desc id={`${id}-text`}>{laneWords(lane.segments, axis, words)}</desc>
        {lane.segments.map((segment) => (
          <SegmentBar key={segment.from} segment={segment} axis={axis} words={words} />
        ))}
      </svg>
    </div>
  );
}

/** Per cent of the picture's length that a word needs on a phone, and on a desktop. */
const ROOM_ON_PHONE = 30;
const ROOM = 11;

/** The picture stretches with the page and the patterns do not: places are in per cent. */
function SegmentBar({ segment, axis, words }: { segment: Segment; axis: Axis; words: Words }) {
  const start = positionOf(segment.from, axis);
  const length = positionOf(segment.to, axis) - start;
  return (
    <>
      <rect
        className="segment"
        x={`${start}%`}
        y="1"
        width={`${length.toFixed(3)}%`}
        height="24"
        fill={FILL[segment.status]}
      />
      {length > ROOM && (
        <svg
          aria-hidden="true"
          x={`${(start + length / 2).toFixed(3)}%`}
          className={wordClass(segment, length)}
        >
          <SegmentWord
            word={words.message(`evidence.status.${segment.status}`)}
            hasGround={FILL[segment.status].startsWith('url')}
          />
        </svg>
      )}
    </>
  );
}

/** The word around the place of its `svg`; on a pattern it has a ground about as wide as itself. */
function SegmentWord({ word, hasGround }: { word: string; hasGround: boolean }) {
  const width = word.length * 0.58 + 1;
  return (
    <>
      {hasGround && (
        <rect className="ground" x={`${-width / 2}em`} y="2" width={`${width}em`} height="22" />
      )}
      <text y="17.5" textAnchor="middle">
        {word}
      </text>
    </>
  );
}

function wordClass({ status }: Segment, length: number): string {
  return `segment-word ${status} ${length > ROOM_ON_PHONE ? '' : 'with-room'}`.trim();
}
