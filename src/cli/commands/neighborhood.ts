import { PREDICATE_NAMES } from '../../../graph/vocabulary/predicates.ts'
import { NeighborhoodDocument } from '../../client/generated/operations.ts'
import type { Answer, Asking } from '../answer.ts'
import { choiceOption } from '../options/choice-option.ts'
import { numberOption } from '../options/number-option.ts'
import { counted } from '../print/counted.ts'
import { NOT_MEDICAL_ADVICE } from '../print/disclaimers.ts'
import { reasonInLines } from '../print/reason-in-lines.ts'
import { wrap } from '../print/wrap.ts'

export interface NeighborhoodOptions {
  readonly depth?: string
  readonly direction?: string
  readonly predicates?: string
  readonly first?: string
}

const DIRECTIONS = ['OUT', 'IN', 'BOTH'] as const
const MAX_DEPTH = 8

/** The concepts near another, and the claims between them. */
export async function neighborhood(asking: Asking, name: string, options: NeighborhoodOptions): Promise<Answer> {
  const { direction, predicates } = options
  const data = await asking.ask(NeighborhoodDocument, {
    id: asking.conceptId(name),
    depth: numberOption('--depth', options.depth, 1, MAX_DEPTH),
    ...(direction !== undefined && { direction: choiceOption('--direction', direction, DIRECTIONS) }),
    ...(predicates !== undefined && {
      predicates: predicates.split(',').map((each) => choiceOption('--predicates', each, PREDICATE_NAMES)),
    }),
    first: numberOption('--first', options.first, 100, 1_000),
  })
  const { nodes, claims, nodeCount, completeness } = data.neighborhood
  const lines = [
    ...nodes.map(({ concept, distance }) => `${distance}  ${concept.id}`),
    '',
    ...claims.flatMap(({ id, sentence }) => wrap(`${sentence} (${id})`)),
    ...wrap(`${counted(nodeCount, 'concept', completeness.countIsExact)}. Claims of every polarity are followed.`),
    ...reasonInLines(completeness),
    NOT_MEDICAL_ADVICE,
  ]
  return { data, lines, isFound: nodes.length > 1 }
}
