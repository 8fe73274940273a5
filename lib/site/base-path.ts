const BASE_PATH = /^(?:\/[\w-]+)+$/;

/**
 * The folder below which a host serves the site, from `BASE_PATH` at build: `/atlas`. Empty for a
 * host of its own.
 * @throws when it is something else, such as `atlas/`: every address on every page would be wrong
 */
export function basePath(folder = process.env.BASE_PATH): string {
  if (!folder) return '';
  if (!BASE_PATH.test(folder))
    throw new Error(`BASE_PATH "${folder}" is no path like /atlas: a slash first, none at the end`);
  return folder;
}

/** A path of the site as a page has to write it. */
export function underBase(path: string, base = basePath()): string {
  return `${base}${path}`;
}

/** The path of the site that was asked for; null for what lies elsewhere on the host. */
export function withoutBase(pathname: string, base = basePath()): string | null {
  return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : null;
}

/** Next 16.4.5 leaves the addresses in a style sheet as they were written. */
export function moveStyleSheet(css: string, base = basePath()): string {
  return css.replace(/\burl\((["']?)\/(?!\/)/g, `url($1${base}/`);
}
