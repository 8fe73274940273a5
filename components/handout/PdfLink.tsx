import type { Sheet } from '../../lib/handout/sheets';
import type { Words } from '../../lib/i18n/words';
import type { Region } from '../../lib/rules/regions';
import { handoutPdfPath } from '../../lib/site/addresses';

interface Props {
  readonly region: Region;
  readonly sheet: Sheet;
  readonly bytes: number;
  readonly words: Words;
}

export function PdfLink({ region, sheet, bytes, words }: Props) {
  const kilobytes = Math.ceil(bytes / 1000);
  return (
    <a href={handoutPdfPath(words.locale, region, sheet)} type="application/pdf">
      {words.message(`handout.pdf.${sheet}`, { kilobytes })}
      <span className="sr-only">, {words.message(`region.${region}`)}</span>
    </a>
  );
}
