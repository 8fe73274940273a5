import type { ReactNode } from 'react';
import { Document } from '../../components/site/Document';
import { VIEWPORT } from '../../components/site/metadata';
import '../globals.css';

export const viewport = VIEWPORT;

export default function RootLayout({ children }: { children: ReactNode }) {
  return <Document locale="en">{children}</Document>;
}
