import type { Point } from './layout-types.ts'

/** Two digits after the point are enough for a screen, and keep a drawing small. */
export const rounded = (value: number): number => Math.round(value * 100) / 100

const at = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`

/** A course through the points that is horizontal at each of them, as the `d` of an SVG path. */
export function curveThrough(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1]
      if (!before) return `M${at(point)}`
      if (before.y === point.y) return `L${at(point)}`
      const middle = (before.x + point.x) / 2
      return `C${at({ x: middle, y: before.y })} ${at({ x: middle, y: point.y })} ${at(point)}`
    })
    .join('')
}

/** A loop that leaves the first point and comes back to the last: the points between pull it. */
export function loopThrough([first, ...others]: readonly Point[]): string {
  return first ? `M${at(first)}C${others.map(at).join(' ')}` : ''
}
