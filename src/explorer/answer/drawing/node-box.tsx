import type { MouseEvent } from 'react'
import type { LegRole } from '../../generated/graphql.ts'
import { kindGroup } from './kind-group.ts'
import { sideOf } from './line-style.ts'
import { LINE_HEIGHT, type PlacedNodeBox, SIDE_HEIGHT } from './place-graph.ts'

interface NodeBoxProps {
  readonly box: PlacedNodeBox
  readonly address: string
  readonly isLit: boolean
  /** Whether Tab enters the drawing here. */
  readonly isStop: boolean
  readonly onFocus: () => void
  readonly onOpen: () => void
}

/** A sign beside the color of each leg side. */
const SIDE_SIGNS: Readonly<Record<LegRole, string>> = { LONGER: '▼ longer', SHORTER: '▲ shorter' }

/** A concept with its whole name, as a link to its page. A plain click opens its card instead. */
export function NodeBox({ box, address, isLit, isStop, onFocus, onOpen }: NodeBoxProps) {
  const { node, lines, x, y, width, height } = box
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onOpen()
  }
  const isSide = node.kind === 'LEG_SIDE'
  const side = isSide ? sideOf(node.legSides) : null
  const textTop = y + (height - (isSide ? SIDE_HEIGHT : 0) - lines.length * LINE_HEIGHT) / 2
  return (
    <a
      href={address}
      data-node={node.id}
      tabIndex={isStop ? 0 : -1}
      className={`node node-${kindGroup(node.kind)} ${isLit ? 'node-lit' : ''} ${side ? `node-${side.toLowerCase()}` : ''}`}
      aria-label={`${node.name}, ${node.kindName}, ${pathsInWords(node.pathCount)}`}
      onClick={open}
      onFocus={onFocus}
    >
      <rect x={x} y={y} width={width} height={height} rx={isEndShape(node.isStart, node.isEnd) ? height / 3 : 5} />
      <text x={x + width / 2} textAnchor="middle" className="node-name">
        {lines.map((line, index) => (
          <tspan key={line} x={x + width / 2} y={textTop + index * LINE_HEIGHT + LINE_HEIGHT * 0.74}>
            {line}
          </tspan>
        ))}
      </text>
      {isSide && (
        <text x={x + width / 2} y={y + height - 9} textAnchor="middle" className="node-side">
          {side ? SIDE_SIGNS[side] : node.kindName}
        </text>
      )}
    </a>
  )
}

/** "1 path", "12 paths". */
export const pathsInWords = (count: string): string => `${count} ${count === '1' ? 'path' : 'paths'}`

const isEndShape = (isStart: boolean, isEnd: boolean): boolean => isStart || isEnd
