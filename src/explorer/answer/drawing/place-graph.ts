import { layout } from '../../../ui/layered-layout.ts'
import type { Box, Line } from '../../../ui/layout/layout-types.ts'
import { textWidth, wrapText } from '../../../ui/text-size.ts'
import type { DrawnEdge, DrawnGraph, DrawnNode } from './drawn-graph.ts'

const NAME = { size: 15, lineHeight: 1.25, bold: true }
const SMALL = { size: 12, lineHeight: 1.3 }
const PADDING = { x: 10, y: 7 }
/** Names wrap at this width, so that seven columns fit a screen, or at that of their longest word. */
const NAME_WIDTH = 104

export interface PlacedNodeBox extends Box {
  readonly node: DrawnNode
  readonly lines: readonly string[]
}

export interface PlacedLine extends Line {
  readonly edge: DrawnEdge
}

export interface PlacedGraph {
  readonly width: number
  readonly height: number
  readonly boxes: readonly PlacedNodeBox[]
  readonly lines: readonly PlacedLine[]
}

/** The height of the line under a name, which tells the side of the leg. */
export const SIDE_HEIGHT = SMALL.size * SMALL.lineHeight
export const LINE_HEIGHT = NAME.size * NAME.lineHeight

/** A name in lines, every word whole. */
function wrapName(name: string) {
  const words = name.split(/[\s/-]+/).map((word) => textWidth(`${word}-`, NAME))
  return wrapText(name, Math.max(NAME_WIDTH, ...words), NAME)
}

/** Places a graph with its names whole. The same graph has the same places on every machine. */
export function placeGraph({ nodes, edges }: DrawnGraph): PlacedGraph {
  const names = new Map(nodes.map((node) => [node.id, wrapName(node.name)]))
  const placed = layout(
    {
      nodes: nodes.map(({ id, layer, kind }) => {
        const { height = 0, width = 0 } = names.get(id) ?? {}
        return {
          id,
          layer,
          width: Math.ceil(Math.max(width, 64) + 2 * PADDING.x),
          height: Math.ceil(height + 2 * PADDING.y + (kind === 'LEG_SIDE' ? SIDE_HEIGHT : 0)),
        }
      }),
      edges: edges.map(({ key, from, to }) => ({ id: key, from, to })),
    },
    { between: 36, within: 14, margin: 8 },
  )
  const nodeOf = new Map(nodes.map((node) => [node.id, node]))
  const edgeOf = new Map(edges.map((edge) => [edge.key, edge]))
  return {
    width: placed.width,
    height: placed.height,
    boxes: placed.boxes.flatMap((box) => {
      const node = nodeOf.get(box.id)
      return node ? [{ ...box, node, lines: names.get(box.id)?.lines ?? [] }] : []
    }),
    lines: placed.lines.flatMap((line) => {
      const edge = edgeOf.get(line.id)
      return edge ? [{ ...line, edge }] : []
    }),
  }
}
