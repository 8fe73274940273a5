/** A straight line through measurements. */
export interface Line {
  readonly slope: number;
  readonly at: (x: number) => number;
}

/** The line with the least squares. One point, or none, gives a level one. */
export function fitLine(points: readonly (readonly [x: number, y: number])[]): Line {
  const [meanX, meanY] = [meanOf(points.map(([x]) => x)), meanOf(points.map(([, y]) => y))];
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  const common = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const slope = spread === 0 ? 0 : common / spread;
  return { slope, at: (x) => meanY + slope * (x - meanX) };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
