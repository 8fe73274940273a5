import { join } from 'node:path';
import { parseArguments } from '../lib/command/arguments';
import { describeChecklist } from '../lib/guide/describe';
import { makeDocument } from '../lib/guide/document';
import { makePlainText } from '../lib/guide/plain-text';
import { wordsFor } from '../lib/i18n/words';
import { buildChecklist } from '../lib/rules/checklist';
import { loadLibraryIn } from '../lib/translation/library';

const today = new Date().toISOString().slice(0, 10);
const parsed = parseArguments(process.argv.slice(2), today);

if (parsed.ok) {
  const { situation, locale, format } = parsed.request;
  const library = loadLibraryIn(join(import.meta.dirname, '../content'), locale);
  const words = wordsFor(locale);
  const guide = describeChecklist(buildChecklist(library.timeline, situation), library, words);
  const output =
    format === 'json'
      ? JSON.stringify(makeDocument(guide, words), null, 2)
      : makePlainText(guide, words);
  process.stdout.write(`${output}\n`);
} else {
  process.stderr.write(`${parsed.problem}\n`);
  process.exitCode = 2;
}
