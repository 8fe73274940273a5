/** The way through LinkedIn's menus, in LinkedIn's own words; the last one is the goal. */
export function MenuPath({ label, path }: { label: string; path: readonly string[] }) {
  return (
    <p className="menu-path text-soft text-[0.95rem]">
      {label}: <span lang="en">{path.slice(0, -1).join(' › ')} › </span>
      <b lang="en" className="font-semibold text-ink">
        {path.at(-1)}
      </b>
    </p>
  );
}
