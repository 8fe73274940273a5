import type { Metadata, Viewport } from 'next';
import { LANGUAGES, type Locale } from '../../lib/i18n/locales';
import { PREVIEW_SIZE } from '../../lib/preview/preview';
import { underBase } from '../../lib/site/base-path';
import { publicAddress } from '../../lib/site/public-address';

export const ICONS: Metadata['icons'] = {
  icon: [
    { url: underBase('/favicon.svg'), type: 'image/svg+xml' },
    { url: underBase('/favicon.ico'), sizes: '32x32' },
  ],
  apple: underBase('/apple-touch-icon.png'),
};

export const VIEWPORT: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f3' },
    { media: '(prefers-color-scheme: dark)', color: '#12181f' },
  ],
};

/** A picture that stands for the page where its address is shared, and what is written on it. */
export interface Preview {
  readonly path: string;
  readonly text: string;
}

interface More {
  readonly locale: Locale;
  /** Left out where a page has no address of its own. */
  readonly path?: string;
  readonly preview?: Preview | null;
}

/**
 * What every page's metadata has in common.
 * @param more whole addresses only: without `SITE_URL` they are left out
 */
export function pageMetadata(title: string, description: string, more: More): Metadata {
  const origin = process.env.SITE_URL;
  return {
    title,
    description,
    icons: ICONS,
    manifest: underBase('/site.webmanifest'),
    referrer: 'no-referrer',
    formatDetection: { telephone: false, date: false, address: false, email: false, url: false },
    openGraph: {
      title,
      description,
      locale: openGraphLocale(more.locale),
      ...(origin && { images: imagesOf(more, origin) }),
    },
    ...(origin && { metadataBase: new URL(origin) }),
    ...(origin && more.path && { alternates: { canonical: publicAddress(more.path, origin) } }),
  };
}

function imagesOf({ preview }: More, origin: string) {
  if (!preview) return [];
  return [{ url: publicAddress(preview.path, origin), ...PREVIEW_SIZE, alt: preview.text }];
}

/** Open Graph wants a territory with every language: `en_GB`; Arabic has one of its own. */
function openGraphLocale(locale: Locale): string {
  const { language, region = language.toUpperCase() } = new Intl.Locale(LANGUAGES[locale].dates);
  return `${language}_${region}`;
}
