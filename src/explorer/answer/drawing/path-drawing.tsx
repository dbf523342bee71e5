import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import './drawing.css'
import type { Lit } from '../lit-by.ts'
import { ArrowHeads } from './arrow-heads.tsx'
import type { DrawnGraph } from './drawn-graph.ts'
import { DrawnLine } from './drawn-line.tsx'
import { inReadingOrder, nodeByKey } from './graph-keys.ts'
import { NodeBox } from './node-box.tsx'
import { placeGraph } from './place-graph.ts'

interface PathDrawingProps {
  readonly graph: DrawnGraph
  /** The name of the drawing, for those who do not see it. */
  readonly label: string
  readonly lit: Lit | null
  /** A step that is pointed at or followed, or null when it is left. */
  readonly onStep: (key: string | null) => void
  /** A concept whose card is to be opened. */
  readonly onNode: (id: string) => void
  /** The address of a concept's page. */
  readonly addressOf: (id: string) => string
}

/**
 * A graph in layers, causes left and effects right. Its concepts are links. Tab enters it once;
 * arrow keys follow its edges, Enter opens a concept.
 */
export function PathDrawing({ graph, label, lit, onStep, onNode, addressOf }: PathDrawingProps) {
  const placed = useMemo(() => placeGraph(graph), [graph])
  const centers = useMemo(
    () => placed.boxes.map(({ id, x, y, width, height }) => ({ id, x: x + width / 2, y: y + height / 2 })),
    [placed],
  )
  const boxes = useMemo(() => inReadingOrder(placed.boxes), [placed])
  const [current, setCurrent] = useState<string | null>(null)
  const [spoken, setSpoken] = useState('')
  const drawing = useRef<SVGSVGElement>(null)
  const stop = boxes.some(({ id }) => id === current) ? current : boxes[0]?.id

  const move = (event: KeyboardEvent<SVGSVGElement>) => {
    if (stop === undefined || stop === null || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') return onStep(null)
    const next = nodeByKey(centers, graph.edges, stop, event.key)
    if (next === null) return
    event.preventDefault()
    const followed = graph.edges.find(
      ({ from, to }) => (from === stop && to === next) || (from === next && to === stop),
    )
    const isAlong = event.key === 'ArrowRight' || event.key === 'ArrowLeft'
    setCurrent(next)
    onStep(isAlong && followed ? followed.key : null)
    setSpoken(isAlong && followed ? followed.sentence : '')
    drawing.current?.querySelector<SVGAElement>(`[data-node="${CSS.escape(next)}"]`)?.focus()
  }

  return (
    <>
      <section className="drawing-scroll" aria-label={label}>
        <svg
          ref={drawing}
          className={lit === null ? 'drawing' : 'drawing drawing-dimmed'}
          viewBox={`0 0 ${placed.width} ${placed.height}`}
          width={placed.width}
          height={placed.height}
          // biome-ignore lint/a11y/noRedundantRoles: not every browser gives an svg this role of its own accord.
          role="graphics-document"
          aria-roledescription="drawing"
          aria-label={`${label}. Arrow keys follow the steps.`}
          onKeyDown={move}
        >
          <ArrowHeads />
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus. */}
          <g aria-hidden="true">
            {placed.lines.map((line) => (
              <DrawnLine key={line.id} line={line} isLit={lit?.steps.has(line.id) ?? false} onStep={onStep} />
            ))}
          </g>
          {boxes.map((box) => (
            <NodeBox
              key={box.id}
              box={box}
              address={addressOf(box.id)}
              isLit={lit?.nodes.has(box.id) ?? false}
              isStop={box.id === stop}
              onFocus={() => setCurrent(box.id)}
              onOpen={() => onNode(box.id)}
            />
          ))}
        </svg>
      </section>
      <p className="unseen" aria-live="polite">
        {spoken}
      </p>
    </>
  )
}
