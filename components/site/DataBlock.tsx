import { printPageData } from '../../lib/site/page-data';

/** What a page says of itself to programs. It runs nothing. */
export function DataBlock({ data }: { data: object }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a data block is text, and printPageData escapes it
      dangerouslySetInnerHTML={{ __html: printPageData(data) }}
    />
  );
}
