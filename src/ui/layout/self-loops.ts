import type { Box, LayoutEdge, Line, Size } from './layout-types.ts'

/** How far a loop hangs below what is above it. */
const DEPTH = 20
/** Half of the distance between the ends of the first loop; further loops are wider. */
const HALF = 10

const labelHeight = (loop: LayoutEdge): number => loop.label?.height ?? 0

/** The room that a node's loops take below its box. */
export function loopRoom(loops: readonly LayoutEdge[]): Size {
  return {
    width: Math.max(0, ...loops.map(({ label }, index) => Math.max(label?.width ?? 0, 2 * HALF * (index + 1)))),
    height: loops.reduce((height, loop) => height + DEPTH + labelHeight(loop), 0),
  }
}

/** The lines of a node's loops, one under the other. */
export function loopLines(box: Box, loops: readonly LayoutEdge[]): readonly Line[] {
  const middle = box.x + box.width / 2
  const bottom = box.y + box.height
  return loops.map((loop, index) => {
    const half = Math.min(HALF * (index + 1), box.width / 2)
    const low = bottom + loopRoom(loops.slice(0, index)).height + DEPTH
    const [left, right] = [middle - half, middle + half]
    const label = loop.label ? { x: middle - loop.label.width / 2, y: low, ...loop.label } : null
    return {
      id: loop.id,
      from: box.id,
      to: box.id,
      points: [
        { x: right, y: bottom },
        { x: right, y: low },
        { x: left, y: low },
        { x: left, y: bottom },
      ],
      path: '',
      label,
      backward: false,
      loop: true,
    }
  })
}
