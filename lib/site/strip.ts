/**
 * Next 16.4.5 has no export without its runtime: every page loads some 120 kB of compressed script
 * to hydrate nothing. This takes it out, and refuses a page that would not work without it.
 */

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const LINK = /<link\b[^>]*>/g;
const TAG = /<([a-z][^\s/>]*)((?:"[^"]*"|[^">])*)>/gi;
const FLIGHT_CHUNK = /self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g;
const CLIENT_MODULE = /[0-9a-f]:I\[("?[^",]+"?),/g;

const RUNTIME_INLINE = [
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(/,
  /^self\.__next_f\.push\(/,
  /^\(globalThis\["TURBOPACK"\]/,
];

/** What a page without client components loads. `next/link`, script and image lie elsewhere. */
const RUNTIME_MODULE =
  /\/next\/dist\/(?:esm\/)?(?:client\/components\/|lib\/framework\/boundary-components|lib\/metadata\/)/;

const MARKERS: readonly (readonly [marker: RegExp, reason: string])[] = [
  [/<!--\$[?~]-->/, 'a Suspense boundary is streamed: its fallback would stay for ever'],
  [/<!--\$!-->/, 'a part renders in the browser only: its fallback would stay for ever'],
  [/<template (?:id="[BPS]:|data-(?:dgst|msg|stck|cstck)=)/, 'a React placeholder is left open'],
  [/<div hidden(?:="")? id="S:/, 'a Suspense boundary is streamed into a hidden block'],
  [/<style\b/i, 'a <style> element: the policy forbids it'],
];

/**
 * @param clientModules id → file of every client module that the build knows.
 * @param base where the host serves the site: `/atlas`, or nothing.
 * @throws Error saying why the page needs the runtime, or what the policy would block.
 */
export function stripPage(
  html: string,
  clientModules: ReadonlyMap<string, string>,
  base = '',
): string {
  refuseClientModules(html, clientModules);
  const withoutScripts = html.replace(SCRIPT, (script, attributes: string, body: string) =>
    isKeptScript(attributes, body, base) ? script : '',
  );
  refuseMarkers(withoutScripts);
  refuseAttributes(withoutScripts.replace(SCRIPT, '<script$1></script>'));
  return dropReactComments(dropPreloads(withoutScripts, base));
}

/** Next's manifest of client modules: `globalThis.__RSC_MANIFEST["/page"] = {…};` */
export function readClientModules(manifest: string): [id: string, file: string][] {
  const json = manifest.slice(manifest.indexOf('] = ') + 4).replace(/;\s*$/, '');
  const { clientModules } = JSON.parse(json) as {
    clientModules: Record<string, { id: number | string }>;
  };
  return Object.entries(clientModules).map(([file, { id }]) => [String(id), file]);
}

function refuseClientModules(html: string, clientModules: ReadonlyMap<string, string>): void {
  for (const id of clientModuleIds(html)) {
    const file = clientModules.get(id);
    if (!file || !RUNTIME_MODULE.test(file)) {
      throw new Error(`it needs the client module ${file ?? id}`);
    }
  }
}

/** Read from the flight data, in which a row `3:I[39756,[…],"default"]` names each module. */
function clientModuleIds(html: string): Set<string> {
  const flight = [...html.matchAll(FLIGHT_CHUNK)]
    .map(([, chunk]) => JSON.parse(chunk ?? '""') as string)
    .join('');
  return new Set([...flight.matchAll(CLIENT_MODULE)].map(([, id = '']) => id.replaceAll('"', '')));
}

function isKeptScript(attributes: string, body: string, base: string): boolean {
  const type = attributeOf(attributes, 'type');
  const source = attributeOf(attributes, 'src');
  if (type === 'application/ld+json' && source === null) return true;
  if (type === 'module' && source?.startsWith(`${base}/assets/`)) return true;
  if (source?.startsWith(`${base}/_next/`)) return false;
  if (source === null && RUNTIME_INLINE.some((start) => start.test(body.trimStart()))) return false;
  throw new Error(`an unexpected script: ${source ?? body.trim().slice(0, 60)}`);
}

function refuseMarkers(html: string): void {
  for (const [marker, reason] of MARKERS) {
    if (marker.test(html)) throw new Error(reason);
  }
}

function refuseAttributes(html: string): void {
  for (const [tag, name = '', attributes = ''] of html.matchAll(TAG)) {
    const names = withoutValues(attributes);
    if (/\sdata-nimg=/.test(names)) throw new Error('an image of next/image');
    if (/\sstyle=/i.test(names)) throw new Error(`a style attribute on <${name}>`);
    if (/\son[a-z]+=/i.test(names)) throw new Error(`an event handler attribute on <${name}>`);
    if (/="\s*javascript:/i.test(tag)) throw new Error(`a javascript: address on <${name}>`);
  }
}

function dropPreloads(html: string, base: string): string {
  return html.replace(LINK, (link) => {
    const rel = attributeOf(link, 'rel');
    const preloadsScript = rel === 'modulepreload' || attributeOf(link, 'as') === 'script';
    if (!preloadsScript) return link.replace(' data-precedence="next"', '');
    if (attributeOf(link, 'href')?.startsWith(`${base}/_next/`)) return '';
    throw new Error(`a preload of a script that is not Next's: ${link}`);
  });
}

/** React's marks for hydration, and the empty block that Next keeps for streamed metadata. */
function dropReactComments(html: string): string {
  return html
    .replaceAll('<div hidden=""><!--$--><!--/$--></div>', '')
    .replace(/<!--(?:\/?[$&]| )?-->/g, '');
}

function attributeOf(attributes: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(attributes)?.[1] ?? null;
}

function withoutValues(attributes: string): string {
  return attributes.replace(/"[^"]*"/g, '""');
}
