import type { Metadata } from 'next';
import { SheetPage, type SheetProps, sheetMetadata, sheetParams } from './sheet';

export const dynamicParams = false;
export const generateStaticParams = sheetParams;

export function generateMetadata(props: SheetProps): Promise<Metadata> {
  return sheetMetadata(props, 'usual');
}

export default function Handout(props: SheetProps) {
  return <SheetPage {...props} sheet="usual" />;
}
