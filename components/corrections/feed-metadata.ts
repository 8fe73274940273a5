import type { Metadata } from 'next';

/** The page's metadata with its feed, which browsers and feed readers find by it. */
export function withFeed(metadata: Metadata, url: string, title: string): Metadata {
  const types = { ...metadata.alternates?.types, 'application/atom+xml': [{ url, title }] };
  return { ...metadata, alternates: { ...metadata.alternates, types } };
}
