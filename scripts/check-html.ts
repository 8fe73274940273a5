import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { listFiles } from '../lib/site/output';
import { pageClassOf } from '../lib/site/page-class';

const OUT = 'out';
const SHOWN = 30;
const PLACES = new Set(['de', 'gb', 'us', 'cn', 'pm', 'jm', 'us-ca', 'ca-qc', 'hk', 'ch']);

/** Pages of one class share their components: two of each in every language stand for all. */
const OF_EACH_CLASS = 2;

const chosen = choosePages((await listFiles(OUT)).filter((file) => file.endsWith('.html')));
const validator = new HtmlValidate(new FileSystemConfigLoader());
/** What is wrong → where. One fault in a component shows on every page: it is told once. */
const problems = new Map<string, string[]>();
for (const file of chosen) {
  const { results } = await validator.validateFile(path.join(OUT, file));
  for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
    const problem = `${message} (${ruleId})`;
    const places = problems.get(problem) ?? [];
    problems.set(problem, [...places, `${OUT}/${file}:${line}:${column}`]);
  }
}

const classes = new Set(chosen.map((file) => pageClassOf(file).name));
console.log(
  `${chosen.length} pages of ${classes.size} classes checked, ${problems.size} kinds of problem.`,
);
for (const [problem, [first, ...more]] of [...problems].slice(0, SHOWN)) {
  console.error(`${first}${more.length > 0 ? ` and ${more.length} more` : ''}: ${problem}`);
}
if (problems.size > 0) process.exitCode = 1;
if (chosen.length === 0) {
  console.error(`There is no page in ${OUT}/: run "npm run build" first.`);
  process.exitCode = 1;
}

function choosePages(files: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return files.filter((file) => {
    const { name, place } = pageClassOf(file);
    if (place !== null) return PLACES.has(place);
    const key = `${file.split('/')[0]} ${name}`;
    taken.set(key, (taken.get(key) ?? 0) + 1);
    return (taken.get(key) ?? 0) <= OF_EACH_CLASS;
  });
}
