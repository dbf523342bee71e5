import { layout } from '../ui/layered-layout.ts'
import type { Box, Line } from '../ui/layout/layout-types.ts'
import { wrapText } from '../ui/text-size.ts'
import type { EmbeddedPathFragment } from './generated/answers.ts'

type Step = EmbeddedPathFragment['steps'][number]

/** How a step is drawn: a doubt is told by the dashes of its line, and in words below. */
export type StepStyle = 'stated' | 'implied' | 'disputed'

export interface PlacedConcept extends Box {
  readonly name: readonly string[]
}

export interface PlacedStep extends Line {
  readonly style: StepStyle
}

export interface PlacedPaths {
  readonly width: number
  readonly height: number
  readonly concepts: readonly PlacedConcept[]
  readonly steps: readonly PlacedStep[]
}

export const NAME = { size: 14, lineHeight: 1.3 }
const NAME_WIDTH = 130
const PADDING = 10

/** The places of the concepts and steps of some paths; each is there once, however many paths pass it. */
export function placePaths(paths: readonly EmbeddedPathFragment[]): PlacedPaths {
  const steps = paths.flatMap((path) => path.steps)
  const names = new Map(
    steps.flatMap(({ from, to }) => [from, to]).map(({ id, name }) => [id, wrapText(name, NAME_WIDTH, NAME)]),
  )
  const edges = new Map(steps.map((step) => [`${step.from.id} ${step.to.id}`, step]))
  const placed = layout(
    {
      nodes: [...names].map(([id, { width, height }]) => ({
        id,
        width: width + 2 * PADDING,
        height: height + 2 * PADDING,
      })),
      edges: [...edges].map(([id, { from, to }]) => ({ id, from: from.id, to: to.id })),
    },
    { between: 48, within: 16, margin: 6 },
  )
  return {
    width: placed.width,
    height: placed.height,
    concepts: placed.boxes.map((box) => ({ ...box, name: names.get(box.id)?.lines ?? [] })),
    steps: placed.lines.map((line) => ({ ...line, style: styleOf(edges.get(line.id)) })),
  }
}

const styleOf = (step: Step | undefined): StepStyle => {
  if (step?.disputed) return 'disputed'
  return step?.implied || step?.inferred ? 'implied' : 'stated'
}
