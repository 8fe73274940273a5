import type { Words } from '../../lib/i18n/words';
import { STAFF_USES, WORDINGS, type Wording } from '../../lib/notice/choices';
import { type Block, composeParts } from '../../lib/notice/compose';
import type { NoticeSheet } from '../../lib/notice/sheet';
import { REGIONS, type Region } from '../../lib/rules/regions';
import { OutboundLink } from '../site/OutboundLink';

interface Props {
  readonly sheet: NoticeSheet;
  readonly words: Words;
}

/** Without a script: a notice with gaps for each region, to copy by hand. */
export function NoticeTemplates({ sheet, words }: Props) {
  return (
    <section className="without-script" aria-labelledby="templates">
      <h2 id="templates">{words.message('notice.templates')}</h2>
      <p className="prose">{words.message('notice.templates.why')}</p>
      {REGIONS.map((region) => (
        <details key={region} className="template">
          <summary>{words.message(`region.${region}`)}</summary>
          {WORDINGS.map((wording) => (
            <Template key={wording} region={region} wording={wording} sheet={sheet} words={words} />
          ))}
        </details>
      ))}
    </section>
  );
}

function Template({
  region,
  wording,
  sheet,
  words,
}: Props & { readonly region: Region; readonly wording: Wording }) {
  const choices = { wording, uses: STAFF_USES, contact: '' };
  const { subject, blocks } = composeParts(sheet, choices, [{ region, places: [] }]);
  return (
    <article className="letter-sheet" aria-labelledby={`template-${region}-${wording}`}>
      <h3 id={`template-${region}-${wording}`}>
        {words.message(`notice.wording.${wording}`)} · {words.message(`region.${region}`)}
      </h3>
      <p className="subject">
        <b>{subject}</b>
      </p>
      {grouped(blocks).map((group) => (
        <Group key={group[0]?.text} blocks={group} words={words} />
      ))}
    </article>
  );
}

/** Items that follow each other are one list. */
function grouped(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.as === 'item' && last?.[0]?.as === 'item') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function Group({ blocks, words }: { readonly blocks: readonly Block[]; readonly words: Words }) {
  const [first] = blocks;
  if (first?.as !== 'item')
    return blocks.map((block) => (
      <p key={block.text}>
        {block.as === 'heading' ? <b>{block.text}</b> : <Line block={block} words={words} />}
      </p>
    ));
  return (
    <ul>
      {blocks.map((block) => (
        <li key={block.text}>
          <Line block={block} words={words} />
        </li>
      ))}
    </ul>
  );
}

function Line({ block, words }: { readonly block: Block; readonly words: Words }) {
  const { text, address, uses } = block;
  return (
    <>
      {uses && (
        <i className="only-if">
          {words.message('notice.only', { use: words.message(`feature.${uses}`) })}{' '}
        </i>
      )}
      {text} {address && <OutboundLink href={address}>{address}</OutboundLink>}
    </>
  );
}
