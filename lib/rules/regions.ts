/**
 * The groups of places that LinkedIn's texts treat alike. Together they cover every place once.
 * `mainland-china` and `unclear` are answers of their own: no source settles them.
 */
export const REGIONS = [
  'eu',
  'eea',
  'switzerland',
  'united-kingdom',
  'canada',
  'hong-kong',
  'united-states',
  'mainland-china',
  'rest-of-world',
  'unclear',
] as const;

export type Region = (typeof REGIONS)[number];
