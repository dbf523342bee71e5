import { ShapeDocument } from '../../client/generated/operations.ts'
import type { GraphShape } from '../../client/index.ts'
import type { Answer, Asking } from '../answer.ts'
import { type FilterOptions, filterOf } from '../options/filter-options.ts'
import { numberOption } from '../options/number-option.ts'
import { maxLengthOption } from '../options/question-options.ts'
import { counted } from '../print/counted.ts'
import { firstNames } from '../print/first-names.ts'
import { reasonInLines } from '../print/reason-in-lines.ts'
import { wrap } from '../print/wrap.ts'

export interface ShapeOptions extends FilterOptions {
  readonly maxLength?: string
  readonly first?: string
}

/**
 * The shape of the causal graph as a whole: cycles, components, and the concepts of highest degree.
 */
export async function shape({ ask }: Asking, options: ShapeOptions): Promise<Answer> {
  const first = numberOption('--first', options.first, 5, 1_000)
  const data = await ask(ShapeDocument, { filter: filterOf(options), ...maxLengthOption(options), first })
  const { cycles, degree } = data.graph
  const lines = [
    ...cyclesInLines(data.graph),
    ...componentsInLines(data.graph),
    ...degreesInLines(data.graph),
    ...wrap(cycles.projection),
  ]
  return { data, lines, isFound: degree.length > 0 }
}

const cyclesInLines = ({ acyclic, cycles: { cycles, completeness } }: GraphShape): string[] => [
  acyclic ? 'No cycles: no chain of steps comes back to where it began.' : 'There are cycles:',
  ...cycles.flatMap(({ steps }) => {
    const names = steps.map(({ from }) => from.name)
    return wrap([...names, ...names.slice(0, 1)].join(' -> '), '  ')
  }),
  ...reasonInLines(completeness),
]

function componentsInLines({ components: { count, isolatedCount, components } }: GraphShape): string[] {
  const apart = `${counted(isolatedCount, 'concept')} that no step touches`
  return [
    ...wrap(`${counted(count, 'component')}, and ${apart}${count > 0 ? ':' : '.'}`),
    ...components.flatMap(({ size, concepts }) => {
      const keys = concepts.map(({ id }) => id)
      return wrap(`${size} concepts: ${firstNames(keys, ', ', size)}`, '  ')
    }),
  ]
}

function degreesInLines({ degree }: GraphShape): string[] {
  const width = Math.max(0, ...degree.map(({ concept }) => concept.id.length))
  return [
    ...(degree.length > 0 ? ['Touched by most steps:'] : []),
    ...degree.map(
      ({ concept, incoming, outgoing }) => `  ${concept.id.padEnd(width)}  ${incoming} in, ${outgoing} out`,
    ),
  ]
}
