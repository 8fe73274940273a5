import { expect, test } from 'vitest';
import { makeSnippet } from '../../lib/embed/snippet';

test('the line frames the card, and says what it is to people who do not see it', () => {
  expect(makeSnippet('https://atlas.example/embed/en/de/', 'Germany: AI')).toMatch(
    /^<iframe src="https:\/\/atlas\.example\/embed\/en\/de\/" title="Germany: AI" .*loading="lazy"><\/iframe>$/,
  );
});

test('a name with marks of its own cannot end the attribute it stands in', () => {
  expect(makeSnippet('/', 'A & "B" <c>')).toContain('title="A &amp; &quot;B&quot; &lt;c>"');
});
