export interface LockedPackage {
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * What `npm ci` would stumble over, here or on another platform: npm writes an incomplete lockfile
 * without a word when the registry lacks a foreign platform's binary on that day.
 * @param packages the `packages` of package-lock.json; the key '' is the project itself.
 */
export function findLockfileGaps(packages: Readonly<Record<string, LockedPackage>>): string[] {
  const names = new Set(Object.keys(packages).map(nameOf));
  return Object.entries(packages).flatMap(([path, entry]) => {
    const missing = Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !names.has(name))
      .map((name) => `${path} needs ${name} on some platform, and the lockfile lacks it`);
    const isOpen = path !== '' && !entry.link && !entry.integrity;
    return isOpen ? [...missing, `${path} has no integrity`] : missing;
  });
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
