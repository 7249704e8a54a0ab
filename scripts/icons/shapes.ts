/** A shape in a square of one by one, from the upper left: the distance of a point to its edge, negative inside. */
export type Shape = (x: number, y: number) => number;

/** A box from corner to corner with rounded corners. */
export const roundedBox =
  (left: number, top: number, right: number, bottom: number, radius: number): Shape =>
  (x, y) => {
    const sideways = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
    const upright = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
    const outside = Math.hypot(Math.max(sideways, 0), Math.max(upright, 0));
    return outside + Math.min(Math.max(sideways, upright), 0) - radius;
  };

/** A line through points, with round ends. */
export const stroke = (points: readonly (readonly [number, number])[], width: number): Shape => {
  const pieces = points.slice(1).map((to, at) => [points[at] ?? to, to] as const);
  return (x, y) => Math.min(...pieces.map(([from, to]) => toSegment(x, y, from, to))) - width / 2;
};

const toSegment = (
  x: number,
  y: number,
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): number => {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const part = ((x - fromX) * alongX + (y - fromY) * alongY) / (alongX ** 2 + alongY ** 2);
  const nearest = Math.min(Math.max(part, 0), 1);
  return Math.hypot(x - fromX - nearest * alongX, y - fromY - nearest * alongY);
};

/** A shape turned around the middle of the square; degrees, clockwise. */
export const turned = (shape: Shape, degrees: number): Shape => {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return (x, y) => shape(0.5 + (x - 0.5) * cos + (y - 0.5) * sin, 0.5 - (x - 0.5) * sin + (y - 0.5) * cos);
};

/** What of a shape lies between two heights. */
export const between =
  (shape: Shape, top: number, bottom: number): Shape =>
  (x, y) =>
    Math.max(shape(x, y), top - y, y - bottom);
