import type { ReactNode } from 'react';
import { Document } from '../../../components/site/Document';
import { VIEWPORT } from '../../../components/site/metadata';
import { LOCALES } from '../../../lib/i18n/locales';
import '../../embed.css';

export const viewport = VIEWPORT;
export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly children: ReactNode;
}

export default async function EmbedLayout({ params, children }: Props) {
  const { locale } = await params;
  return <Document lang={locale}>{children}</Document>;
}
