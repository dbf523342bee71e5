import type { Box, LayoutEdge, Line, Point, Rectangle } from './layout-types.ts'

/** The boxes and labels of one column lie between these. */
export interface Column {
  readonly left: number
  readonly right: number
}

/** An edge as the layering placed it: the middles of the columns that it passes, in its direction. */
export interface PlacedEdge {
  readonly edge: LayoutEdge
  readonly from: Box
  readonly to: Box
  readonly between: readonly Point[]
  readonly label: Rectangle | null
}

/** What lies at one x, whatever the rounding. */
const keyOf = (x: number): number => Math.round(x * 10)
const centerX = ({ x, width }: Rectangle): number => x + width / 2

/** The extent of each column, by the x of its middle. */
function columnsOf(rectangles: readonly Rectangle[]): ReadonlyMap<number, Column> {
  const columns = new Map<number, Column>()
  for (const rectangle of rectangles) {
    const key = keyOf(centerX(rectangle))
    const { left, right } = columns.get(key) ?? { left: Number.POSITIVE_INFINITY, right: Number.NEGATIVE_INFINITY }
    columns.set(key, { left: Math.min(left, rectangle.x), right: Math.max(right, rectangle.x + rectangle.width) })
  }
  return columns
}

/** The y of each line at one side of each box: those that come from above are above. */
function ports(lines: readonly PlacedEdge[], side: 'left' | 'right'): ReadonlyMap<PlacedEdge, number> {
  const boxOf = (line: PlacedEdge) => (side === 'right' ? line.from : line.to)
  const heading = (line: PlacedEdge) => (side === 'right' ? line.between[0] : line.between.at(-1))?.y ?? 0
  const found = new Map<PlacedEdge, number>()
  for (const [box, those] of Map.groupBy(lines, boxOf)) {
    const sorted = those.toSorted((a, b) => heading(a) - heading(b))
    const apart = Math.min(12, (box.height - 8) / sorted.length)
    sorted.forEach((line, index) => {
      found.set(line, box.y + box.height / 2 + (index - (sorted.length - 1) / 2) * apart)
    })
  }
  return found
}

/** The same edge read from left to right. */
function leftToRight(placed: PlacedEdge): PlacedEdge {
  if (centerX(placed.from) <= centerX(placed.to)) return placed
  return { ...placed, from: placed.to, to: placed.from, between: placed.between.toReversed() }
}

/**
 * The lines of all edges but loops. A line changes its height between columns only, so it crosses
 * no box of the columns that it passes.
 */
export function routes(placed: readonly PlacedEdge[], boxes: readonly Box[]): readonly Line[] {
  const columns = columnsOf([...boxes, ...placed.flatMap(({ label }) => label ?? [])])
  const read = placed.map(leftToRight)
  const starts = ports(read, 'right')
  const ends = ports(read, 'left')
  return read.map((line, index) => {
    const { edge, from, label } = placed[index] ?? line
    const startY = starts.get(line) ?? 0
    const endY = ends.get(line) ?? 0
    const start = { x: line.from.x + line.from.width, y: startY }
    const end = { x: line.to.x, y: endY }
    const points = [
      start,
      { x: columns.get(keyOf(centerX(line.from)))?.right ?? start.x, y: startY },
      ...line.between.flatMap(({ x, y }): readonly Point[] => {
        const column = columns.get(keyOf(x))
        return column ? [column.left, column.right].map((each) => ({ x: each, y })) : []
      }),
      { x: columns.get(keyOf(centerX(line.to)))?.left ?? end.x, y: endY },
      end,
    ].filter((point, at, all) => at === 0 || point.x !== all[at - 1]?.x || point.y !== all[at - 1]?.y)
    const backward = from !== line.from
    return {
      id: edge.id,
      from: edge.from,
      to: edge.to,
      points: backward ? points.toReversed() : points,
      path: '',
      label,
      backward,
      loop: false,
    }
  })
}
