import type { Metadata, Viewport } from 'next';

export const ICONS: Metadata['icons'] = {
  icon: [
    { url: '/favicon.svg', type: 'image/svg+xml' },
    { url: '/favicon.ico', sizes: '32x32' },
  ],
  apple: '/apple-touch-icon.png',
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

/** What every page's metadata has in common. */
export function pageMetadata(title: string, description: string): Metadata {
  const origin = process.env.SITE_URL;
  return {
    title,
    description,
    icons: ICONS,
    manifest: '/site.webmanifest',
    referrer: 'no-referrer',
    formatDetection: { telephone: false, date: false, address: false, email: false, url: false },
    ...(origin && { metadataBase: new URL(origin) }),
  };
}
