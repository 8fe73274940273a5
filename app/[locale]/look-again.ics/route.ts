import { makeCalendarFile } from '../../../lib/calendar/ical';
import { isLocale } from '../../../lib/i18n/locales';
import { wordsFor } from '../../../lib/i18n/words';
import { oneYearAfter } from '../../../lib/rules/day';
import { localesToBuild } from '../../../lib/site/addresses';
import { buildDate } from '../../../lib/site/build-date';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return localesToBuild().map((locale) => ({ locale }));
}

/** Permanent: a second download of the same reminder replaces the first. */
const UID = '5b0f6b0e-6c3c-4a55-9a35-0f5bd6c9a1e7';

export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { message } = wordsFor(locale);
  const made = buildDate();
  const file = makeCalendarFile({
    uid: `${UID}-${locale}`,
    day: oneYearAfter(made),
    made,
    summary: message('remind.summary'),
    description: message('remind.description'),
  });
  return new Response(file, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
