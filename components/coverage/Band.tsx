const CLASSES = { covers: 'solid', 'may-ask': 'striped', unknown: 'dotted' } as const;

/**
 * A band as high as its cell, so that those of neighbours are one. Told apart by the pattern, in one
 * colour; the word stands beside it.
 */
export function Band({ reach }: { reach: keyof typeof CLASSES }) {
  return (
    <svg className={`band ${CLASSES[reach]}`} aria-hidden="true" focusable="false">
      <line x1="50%" y1="0" x2="50%" y2="100%" />
    </svg>
  );
}
