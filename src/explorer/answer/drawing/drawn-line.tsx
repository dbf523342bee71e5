import { lineClass, lineWidth, sideOf } from './line-style.ts'
import type { PlacedLine } from './place-graph.ts'

interface DrawnLineProps {
  readonly line: PlacedLine
  readonly isLit: boolean
  readonly onStep: (key: string | null) => void
}

/** A step: a wide invisible line to point at, and the line that is seen, with its arrowhead. */
export function DrawnLine({ line: { edge, path, points }, isLit, onStep }: DrawnLineProps) {
  const width = lineWidth(edge.pathCount)
  const side = sideOf(edge.legSides)?.toLowerCase() ?? 'both'
  const middle = points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 }
  const isDisputed = edge.marks.includes('disputed')
  return (
    <g
      className={`${lineClass(edge.legSides, edge.marks)} ${isLit ? 'line-lit' : ''}`}
      onPointerEnter={() => onStep(edge.key)}
      onPointerLeave={() => onStep(null)}
    >
      <title>{edge.sentence}</title>
      <path d={path} className="line-target" />
      {isDisputed && <path d={path} className="line-rim" strokeWidth={width + 3} />}
      <path d={path} className="line-seen" strokeWidth={width} markerEnd={`url(#head-${side})`} />
      {edge.isBackEdge && (
        <text x={middle.x} y={middle.y - 6} textAnchor="middle" className="line-word">
          back
        </text>
      )}
    </g>
  )
}
