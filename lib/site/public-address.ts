/** The whole address where `SITE_URL` gives the origin; else the path, for whoever has the origin. */
export function publicAddress(path: string, origin = process.env.SITE_URL): string {
  return origin ? new URL(path, origin).href : path;
}
