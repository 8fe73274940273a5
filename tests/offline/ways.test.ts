import { describe, expect, test } from 'vitest';
import { wayOf } from '../../lib/offline/ways';

const FOLDER = 'https://example.org/atlas/';
const LINK = { method: 'GET', mode: 'navigate', destination: 'document' };
const PART = { method: 'GET', mode: 'no-cors', destination: 'style' };

describe('what the worker answers', () => {
  test.each(['', 'en/', 'en/gb/', 'en/gb/?from=a-chat', 'en/gb/#v=1&uses=posts', 'en/gb'])(
    'somebody who opens the page %s gets it or its copy',
    (path) => {
      expect(wayOf({ ...LINK, url: FOLDER + path }, FOLDER)).toBe('page');
    },
  );

  test.each(['assets/guide-5XTPM6MP.js', '_next/static/chunks/01iv.css'])(
    'a page that loads %s gets it',
    (path) => {
      expect(wayOf({ ...PART, url: FOLDER + path }, FOLDER)).toBe('file');
    },
  );

  test('a style sheet gets its picture', () => {
    const asked = { ...PART, destination: 'image', url: `${FOLDER}graticule.svg` };
    expect(wayOf(asked, FOLDER)).toBe('file');
  });
});

describe('what goes its own way, as if there were no worker', () => {
  test.each([
    ['a feed', 'en/feed.xml'],
    ['a calendar file', 'en/look-again.ics'],
    ['open data', 'data/places.json'],
    ['the worker itself', 'offline-worker.js'],
  ])('%s', (_, path) => {
    expect(wayOf({ ...LINK, url: FOLDER + path }, FOLDER)).toBeNull();
  });

  test('another site, and another folder of the host', () => {
    expect(wayOf({ ...LINK, url: 'https://www.linkedin.com/' }, FOLDER)).toBeNull();
    expect(wayOf({ ...LINK, url: 'https://example.org/en/gb/' }, FOLDER)).toBeNull();
    expect(wayOf({ ...LINK, url: 'https://example.org/atlases/' }, FOLDER)).toBeNull();
  });

  test('a card in the frame of another site', () => {
    const asked = { ...LINK, destination: 'iframe', url: `${FOLDER}embed/en/gb/` };
    expect(wayOf(asked, FOLDER)).toBeNull();
  });

  test('whatever is sent instead of asked for', () => {
    expect(wayOf({ ...LINK, method: 'POST', url: `${FOLDER}en/gb/` }, FOLDER)).toBeNull();
  });
});
