import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { installed, titled } from './installation';
import { type Finding, firstFew, type Judge, literal, verdictFor } from './judgement';
import { type Outcome, runScript } from './run-program';

const FILE = 'test-results/sbom.json';

export const sbom: Judge = {
  name: 'sbom',
  title: titled('CycloneDX for npm', '@cyclonedx/cyclonedx-npm'),
  bound: 'valid and not empty',
  judge: async () => {
    rmSync(FILE, { force: true });
    mkdirSync(dirname(FILE), { recursive: true });
    const outcome = await runScript(
      installed('@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js'),
      [...['--package-lock-only', '--output-reproducible', '--validate', '--output-file', FILE]],
    );
    return readSbom(outcome, outcome.status === 0 ? readFileSync(FILE, 'utf8') : '{}');
  },
};

/** The program checks its own document against the standard's schema, and writes none that fails. */
export function readSbom({ status, stderr }: Outcome, document: string): Finding {
  const { bomFormat, specVersion, components = [] } = JSON.parse(document);
  const isValid = status === 0 && bomFormat === 'CycloneDX';
  return {
    figure: isValid ? `valid ${specVersion}, ${components.length} components` : 'not valid',
    verdict: verdictFor(isValid && components.length > 0),
    notes: isValid
      ? [`the list is in ${literal(FILE)}`]
      : firstFew(stderr.split('\n').filter(Boolean).map(literal)),
  };
}
