import '../../../evidence.css';
import '../../../handout.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HandoutPage } from '../../../../components/handout/HandoutPage';
import { pageMetadata } from '../../../../components/site/metadata';
import { Page } from '../../../../components/site/Page';
import { makeHandout } from '../../../../lib/handout/handout';
import { readHandoutRecord } from '../../../../lib/handout/record';
import type { Sheet } from '../../../../lib/handout/sheets';
import { isLocale, type Locale } from '../../../../lib/i18n/locales';
import { wordsFor } from '../../../../lib/i18n/words';
import { REGIONS, type Region } from '../../../../lib/rules/regions';
import { handoutPath, handoutTarget, localesToBuild } from '../../../../lib/site/addresses';
import { buildDate } from '../../../../lib/site/build-date';
import { siteLibrary } from '../../../../lib/site/library';
import { publicAddress } from '../../../../lib/site/public-address';

export interface SheetProps {
  readonly params: Promise<{ locale: string; region: string }>;
}

export function sheetParams() {
  return localesToBuild().flatMap((locale) => REGIONS.map((region) => ({ locale, region })));
}

async function askedFor({ params }: SheetProps): Promise<{ locale: Locale; region: Region }> {
  const { locale, region: slug } = await params;
  const region = REGIONS.find((each) => each === slug);
  return isLocale(locale) && region ? { locale, region } : notFound();
}

export async function sheetMetadata(props: SheetProps, sheet: Sheet): Promise<Metadata> {
  const { locale, region } = await askedFor(props);
  const { message } = wordsFor(locale);
  const kind = sheet === 'large' ? '.large' : '';
  return pageMetadata(
    message(`handout.page-title${kind}`, { region: message(`region.${region}`) }),
    message(`handout.description${kind}`, { inRegion: message(`preview.in.${region}`) }),
    { locale, path: handoutPath(locale, region, sheet) },
  );
}

export async function SheetPage({ params, sheet }: SheetProps & { sheet: Sheet }) {
  const { locale, region } = await askedFor({ params });
  const words = wordsFor(locale);
  const on = buildDate();
  const library = siteLibrary(locale);
  const hasOrigin = process.env.SITE_URL !== undefined;
  return (
    <Page words={words} on={on} path={handoutPath(locale, region, sheet)}>
      <HandoutPage
        handout={makeHandout(region, on, library, words)}
        effects={library.effects}
        address={hasOrigin ? publicAddress(handoutTarget(locale, region)) : null}
        sheet={sheet}
        bytes={readHandoutRecord(locale, region, sheet)?.bytes ?? null}
        words={words}
      />
    </Page>
  );
}
