/** Words between single slashes: never a host (`//evil`), never a way up (`..`). */
const PATH = /^(?:\/[\w-]+)+\/?$/;
const PLACE_PATH = /^\/[a-z]{2,3}(?:-[a-z]+)?\/[a-z]{2}(?:-[a-z0-9]{1,3})?\/?$/i;

/** The page's own address for a path that lacks the last slash; null when nothing lacks. */
export function withLastSlash(pathname: string): string | null {
  return PATH.test(pathname) && !pathname.endsWith('/') ? `${pathname}/` : null;
}

/** `/en/GB` → `/en/gb/`; null for what is no place's path, or is right already. */
export function placePathInLowerCase(pathname: string): string | null {
  const proper = pathname.toLowerCase().replace(/\/?$/, '/');
  return PLACE_PATH.test(pathname) && pathname.toLowerCase() !== pathname ? proper : null;
}
