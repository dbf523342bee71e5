import { layout as dagreLayout, Graph } from '@dagrejs/dagre'
import { curveThrough, loopThrough, rounded } from './layout/curves.ts'
import { type PlacedEdge, routes } from './layout/edge-routes.ts'
import type { Box, Layout, LayoutGraph, LayoutSpacing, Line, Point, Rectangle } from './layout/layout-types.ts'
import { namedNodes, rankerOf } from './layout/ranks.ts'
import { loopLines, loopRoom } from './layout/self-loops.ts'

/**
 * Places a graph in columns from left to right: causes left, effects right.
 *
 * The same graph and spacing give the same layout on every machine. Boxes do not overlap, and no
 * line crosses a box that it does not belong to. A line that leads back (`backward`) leaves on the
 * left of its box; parallel edges have lines of their own, and self loops hang below their box.
 * Draw fewer than 200 nodes: the time grows with nodes times edges.
 *
 * @throws Error for an edge whose end is no node, and for two nodes of one id.
 */
export function layout(graph: LayoutGraph, spacing: LayoutSpacing = {}): Layout {
  const { between = 72, within = 20, margin = 16 } = spacing
  const nodes = namedNodes(graph)
  const loops = Map.groupBy(
    graph.edges.filter(({ from, to }) => from === to),
    ({ from }) => from,
  )
  const placed = new Graph({ multigraph: true })
  const edgesep = Math.max(8, within / 2)
  placed.setGraph({ rankdir: 'LR', ranksep: between, nodesep: within, edgesep, ranker: rankerOf(graph) })
  for (const { node, name } of nodes.values()) {
    const room = loopRoom(loops.get(node.id) ?? [])
    placed.setNode(name, { width: Math.max(node.width, room.width), height: node.height + room.height })
  }
  const edges = graph.edges.flatMap((edge, index) => {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)]
    if (!from || !to) throw new Error(`The edge "${edge.id}" has an end that is no node.`)
    if (from === to) return []
    const leadsBack = (from.node.layer ?? 0) > (to.node.layer ?? 0)
    const [v, w] = leadsBack ? [to.name, from.name] : [from.name, to.name]
    return { edge, leadsBack, key: { v, w, name: `e${index}` } }
  })
  for (const { edge, key } of edges) placed.setEdge(key, { width: 0, height: 0, ...edge.label, labelpos: 'c' })
  if (nodes.size > 0) dagreLayout(placed)

  const boxes = new Map(
    [...nodes.values()].map(({ node, name }): [string, Box] => {
      const { x, y, height } = placed.node(name) as Rectangle
      return [
        node.id,
        { id: node.id, x: x - node.width / 2, y: y - height / 2, width: node.width, height: node.height },
      ]
    }),
  )
  const placedEdges = edges.map(({ edge, leadsBack, key }): PlacedEdge => {
    const { points, x, y } = placed.edge(key) as Point & { readonly points: readonly Point[] }
    const { label } = edge
    return {
      edge,
      from: boxes.get(edge.from) as Box,
      to: boxes.get(edge.to) as Box,
      between: (leadsBack ? points.toReversed() : points).slice(1, -1),
      label: label ? { x: x - label.width / 2, y: y - label.height / 2, ...label } : null,
    }
  })
  const lines = [
    ...routes(placedEdges, [...boxes.values()]),
    ...[...loops].flatMap(([id, those]) => loopLines(boxes.get(id) as Box, those)),
  ]
  const byId = new Map(lines.map((line) => [line.id, line]))
  return framed(
    [...boxes.values()],
    graph.edges.flatMap(({ id }) => byId.get(id) ?? []),
    margin,
  )
}

/** The same drawing with its upper left corner at the margin, in rounded numbers, and its curves. */
function framed(boxes: readonly Box[], lines: readonly Line[], margin: number): Layout {
  const rectangles = [...boxes, ...lines.flatMap(({ label }) => label ?? [])]
  const points = lines.flatMap((line) => line.points)
  const left = Math.min(...[...rectangles, ...points].map(({ x }) => x))
  const top = Math.min(...[...rectangles, ...points].map(({ y }) => y))
  const right = Math.max(...rectangles.map(({ x, width }) => x + width), ...points.map(({ x }) => x))
  const bottom = Math.max(...rectangles.map(({ y, height }) => y + height), ...points.map(({ y }) => y))
  const moved = <T extends Point>(what: T): T => ({
    ...what,
    x: rounded(what.x - left + margin),
    y: rounded(what.y - top + margin),
  })
  const nothing = rectangles.length === 0
  return {
    width: nothing ? 2 * margin : rounded(right - left + 2 * margin),
    height: nothing ? 2 * margin : rounded(bottom - top + 2 * margin),
    boxes: boxes.map(moved),
    lines: lines.map((line) => {
      const course = line.points.map(moved)
      const path = line.loop ? loopThrough(course) : curveThrough(course)
      return { ...line, points: course, path, label: line.label && moved(line.label) }
    }),
  }
}
