import { useState } from 'react'
import type { DrawnEdge, DrawnGraph, DrawnNode, StepMark } from '../answer/drawing/drawn-graph.ts'
import { Legend } from '../answer/drawing/legend.tsx'
import { PathDrawing } from '../answer/drawing/path-drawing.tsx'
import { litBy } from '../answer/lit-by.ts'
import type { LegRole } from '../generated/graphql.ts'

const node = (id: string, layer: number, kind = 'MECHANISM', legSides: readonly LegRole[] = []): DrawnNode => ({
  id,
  name: id,
  kind,
  kindName: kind.toLowerCase().replace('_', ' '),
  layer,
  pathCount: '3',
  legSides,
  isStart: kind === 'DRIVER',
  isEnd: kind === 'INJURY',
})

const edge = (
  from: string,
  to: string,
  pathCount: string,
  marks: readonly StepMark[] = [],
  legSides: readonly LegRole[] = [],
  isBackEdge = false,
): DrawnEdge => ({
  key: `${from} > ${to}`,
  from,
  to,
  sentence: `${from} leads to ${to}.`,
  pathCount,
  legSides,
  marks,
  isBackEdge,
  claims: [],
})

const EVERY_LINE: DrawnGraph = {
  leftOut: 0,
  nodes: [
    node('A cause', 0, 'DRIVER'),
    node('Stated', 1),
    node('Hedged', 1),
    node('Implied', 1),
    node('Inferred', 1),
    node('Disputed', 1),
    node('One leg', 2, 'LEG_SIDE', ['LONGER']),
    node('Other leg', 2, 'LEG_SIDE', ['SHORTER']),
    node('An injury with a name that takes several lines', 3, 'INJURY'),
  ],
  edges: [
    edge('A cause', 'Stated', '1'),
    edge('A cause', 'Hedged', '10', ['hedged']),
    edge('A cause', 'Implied', '100', ['implied']),
    edge('A cause', 'Inferred', '1000', ['inferred']),
    edge('A cause', 'Disputed', '123456789012345678901234567890', ['disputed']),
    edge('Stated', 'One leg', '5', [], ['LONGER']),
    edge('Disputed', 'Other leg', '5', ['disputed', 'hedged'], ['SHORTER']),
    edge('One leg', 'An injury with a name that takes several lines', '5', [], ['LONGER']),
    edge('Other leg', 'An injury with a name that takes several lines', '5', [], ['SHORTER']),
    edge('One leg', 'Hedged', '2', [], ['LONGER'], true),
  ],
}

function Drawn() {
  const [step, setStep] = useState<string | null>(null)
  return (
    <PathDrawing
      graph={EVERY_LINE}
      label="Every sort of line"
      lit={litBy([], null, step)}
      onStep={setStep}
      onNode={() => undefined}
      addressOf={(id) => `#${id}`}
    />
  )
}

/** The drawing with every sort of line, a cycle among them. */
export const drawingStories = {
  'Every sort of line': () => <Drawn />,
  Legend: () => <Legend />,
}
