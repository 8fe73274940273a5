import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Sides of the screen, where a side of the text is meant: `margin-left`, `left: 0`, `text-align: right`. */
const PHYSICAL_RULES = [
  /(?<![-\w])(?:(?:margin|padding|border|scroll-margin|scroll-padding|inset)-)?(?:left|right)(?:-(?:width|style|color))?\s*:/,
  /(?<![-\w])border-(?:top|bottom)-(?:left|right)-radius\s*:/,
  /(?<![-\w])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
  /@(?:top|bottom)-(?:left|right)\b/,
];

/** Four values of which the second and the fourth, right and left, differ. */
const FOUR_SIDES =
  /(?<![-\w])(?:margin|padding|inset|border-width)\s*:\s*(\S+) (\S+) (\S+) (\S+);/g;

/** Tailwind's names for the same: `ml-2`, `-right-4`, `text-left`, `rounded-tl`. */
const PHYSICAL_CLASS =
  /(?<![-\w])-?(?:(?:m|p|scroll-m|scroll-p)[lr]-|(?:left|right)-|text-(?:left|right)\b|float-(?:left|right)\b|clear-(?:left|right)\b|border-[lr]\b|rounded-(?:[lr]|[tb][lr])\b|space-x-)/;

const SHEETS = globSync(['app/**/*.css', 'public/**/*.css']);
const COMPONENTS = globSync(['app/**/*.tsx', 'components/**/*.tsx']);

function physicalRules(css: string): string[] {
  const lines = css.split('\n').filter((line) => PHYSICAL_RULES.some((rule) => rule.test(line)));
  const unequal = [...css.matchAll(FOUR_SIDES)].filter(([, , right, , left]) => right !== left);
  return [...lines.map((line) => line.trim()), ...unequal.map(([rule]) => rule)];
}

function physicalClasses(tsx: string): string[] {
  const names = [...tsx.matchAll(/className="([^"]*)"/g)].flatMap(([, list = '']) =>
    list.split(/\s+/),
  );
  return names.filter((name) => PHYSICAL_CLASS.test(name));
}

describe('a page that is read from right to left', () => {
  test.each(SHEETS)('finds no side of the screen named in %s', (file) => {
    expect(physicalRules(readFileSync(file, 'utf8'))).toEqual([]);
  });

  test('finds no side of the screen named in a class', () => {
    const found = COMPONENTS.flatMap((file) =>
      physicalClasses(readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });
});

test.each([
  'margin-left: 1rem;',
  '  right: 0;',
  'text-align: left;',
  'border-left-color: red;',
  'border-top-left-radius: 1px;',
  'padding: 1px 2px 3px 4px;',
  '@bottom-right {',
])('the check knows %s for a side of the screen', (rule) => {
  expect(physicalRules(rule)).toHaveLength(1);
});

test.each(['padding: 1px 2px 3px 2px;', 'margin-inline-start: 1rem;', 'text-align: start;'])(
  'the check lets %s pass',
  (rule) => {
    expect(physicalRules(rule)).toEqual([]);
  },
);

test('the check knows classes that name a side', () => {
  const names = 'ml-2 -right-4 pr-1 text-left rounded-tl border-l sm:pl-3 ms-2 text-start px-1';
  expect(physicalClasses(`className="${names}"`)).toEqual(names.split(' ').slice(0, 7));
});
