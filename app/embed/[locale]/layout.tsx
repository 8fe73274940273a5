import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { Document } from '../../../components/site/Document';
import { VIEWPORT } from '../../../components/site/metadata';
import { isLocale } from '../../../lib/i18n/locales';
import { localesToBuild } from '../../../lib/site/addresses';
import '../../embed.css';

export const viewport = VIEWPORT;
export const dynamicParams = false;

export function generateStaticParams() {
  return localesToBuild().map((locale) => ({ locale }));
}

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly children: ReactNode;
}

export default async function EmbedLayout({ params, children }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <Document locale={locale}>{children}</Document>;
}
