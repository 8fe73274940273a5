import { dataFiles, siteData } from '../../../lib/data/site-data';

export const dynamic = 'force-static';
export const dynamicParams = false;

const TYPES: readonly (readonly [ending: string, type: string])[] = [
  ['.json', 'application/json'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.mjs', 'text/javascript'],
];

export function generateStaticParams() {
  return [...dataFiles(siteData()).keys()].map((file) => ({ file }));
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const text = dataFiles(siteData()).get(file);
  const type = TYPES.find(([ending]) => file.endsWith(ending))?.[1];
  if (text === undefined || !type) return new Response(null, { status: 404 });
  return new Response(text, { headers: { 'Content-Type': type } });
}
