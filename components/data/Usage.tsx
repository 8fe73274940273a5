import type { Words } from '../../lib/i18n/words';
import { dataFilePath } from '../../lib/site/addresses';

interface Props {
  readonly example: string;
  readonly origin: string | null;
  readonly words: Words;
}

/** Stands for the address of a copy that was built without one. */
const SOME_ORIGIN = 'https://example.org';

/** Commands and a program to copy, and how the files can be read. */
export function Usage({ example, origin, words: { message } }: Props) {
  const site = origin ?? SOME_ORIGIN;
  return (
    <div className="prose usage">
      <p>{message('data.use.take')}</p>
      <Code text={`curl -O ${site}${dataFilePath('effects.csv')}`} />
      {origin === null && <p>{message('data.use.origin', { site })}</p>}
      <p>
        {message('data.use.program')}{' '}
        <a href={dataFilePath('example.mjs')}>{message('data.use.download')}</a>
      </p>
      <Code text={example.trim()} />
      <p>{message('data.use.run')}</p>
      <Code text={`node example.mjs ${site} GB 2026-11-22 posts messages`} />
      <p>{message('data.use.page')}</p>
      <p>{message('data.use.csv')}</p>
      <p>{message('data.use.cells')}</p>
      <p>{message('data.use.formula')}</p>
    </div>
  );
}

function Code({ text }: { text: string }) {
  return (
    <pre lang="en" dir="ltr">
      <code>{text}</code>
    </pre>
  );
}
