import type { Label } from '../../lib/content/label';
import type { StepGuide } from '../../lib/content/step-guide';
import { ownWay } from '../../lib/guide/own-words';
import type { Words } from '../../lib/i18n/words';

interface Props {
  readonly guide: Pick<StepGuide, 'paths' | 'label'>;
  readonly words: Words;
}

/** The ways through LinkedIn's menus, in LinkedIn's own words: in English, and as readers see them. */
export function MenuPaths({ guide: { paths, label }, words }: Props) {
  return (
    <>
      {paths.web && <Way name={words.message('text.where-web')} path={paths.web} words={words} />}
      {paths.app && <Way name={words.message('text.where-app')} path={paths.app} words={words} />}
      {label && <OwnWords label={label} words={words} />}
    </>
  );
}

function OwnWords({ label, words }: { label: Label; words: Words }) {
  const { language } = label;
  return (
    <>
      <Way {...ownWay(label, words)} language={language} words={words} />
      {label.switch && (
        <Way
          name={words.message('label.switch')}
          path={[label.switch]}
          language={language}
          words={words}
        />
      )}
    </>
  );
}

interface WayProps {
  readonly name: string;
  readonly path: readonly string[];
  readonly language?: string;
  readonly words: Words;
}

/** The last one is the goal. */
function Way({ name, path, language = 'en', words }: WayProps) {
  const above = path.slice(0, -1).map((menu) => `${menu} › `);
  return (
    <p className="menu-path text-soft text-[0.95rem]">
      {words.label(name)}{' '}
      <span lang={language} dir="ltr">
        {above}
        <b className="font-semibold text-ink">{path.at(-1)}</b>
      </span>
    </p>
  );
}
