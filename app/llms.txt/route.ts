import { wordsFor } from '../../lib/i18n/words';
import { localesToBuild, placesToBuild } from '../../lib/site/addresses';
import { buildDate } from '../../lib/site/build-date';
import { publicAddress } from '../../lib/site/public-address';
import { makeLlmsText } from '../../lib/twin/llms';

export const dynamic = 'force-static';

export function GET() {
  const site = {
    locales: localesToBuild(),
    places: placesToBuild(),
    on: buildDate(),
    toAddress: publicAddress,
  };
  const text = makeLlmsText(site, wordsFor('en'));
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
