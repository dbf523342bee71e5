import type { ShownDrawing } from '../../../ui/downloads/svg-text.ts'
import type { DrawnGraph } from './drawn-graph.ts'
import { lineWidth } from './line-style.ts'
import { placeGraph } from './place-graph.ts'

/** The drawing as it is put into a file: the same places, names and widths as on the page. */
export function shownDrawing(graph: DrawnGraph): ShownDrawing {
  const { width, height, boxes, lines } = placeGraph(graph)
  return {
    width,
    height,
    boxes,
    lines: lines.map((line) => ({ ...line, marks: line.edge.marks, width: lineWidth(line.edge.pathCount) })),
  }
}

/** The ends of the paths in words, three of a side at most. */
export function endsInWords({ nodes }: DrawnGraph): string {
  const named = (side: 'isStart' | 'isEnd') => {
    const names = nodes.filter((node) => node[side]).map(({ name }) => name)
    return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')
  }
  return `${named('isStart')} → ${named('isEnd')}`
}
