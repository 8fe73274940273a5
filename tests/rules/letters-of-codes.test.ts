import { expect, test } from 'vitest';
import { parsePlace } from '../../lib/rules/places';

// Upper case makes two letters of some, and others of some: these are not South Sudan and Finland.
test.each(['ß', 'ſs', 'ſſ', 'ﬁ', 'ﬆ', 'ıN'])('"%s" is no place', (text) => {
  expect(parsePlace(text)).toBeNull();
});
