import { PathGraphDocument } from '../../client/generated/operations.ts'
import type { PathGraph } from '../../client/index.ts'
import type { Answer, Asking } from '../answer.ts'
import { numberOption } from '../options/number-option.ts'
import { type QuestionOptions, questionOf } from '../options/question-options.ts'
import { counted } from '../print/counted.ts'
import { ON_CERTAINTY } from '../print/disclaimers.ts'
import { reasonInLines } from '../print/reason-in-lines.ts'
import { wrap } from '../print/wrap.ts'

export interface PathGraphOptions extends Omit<QuestionOptions, 'order'> {
  readonly first?: string
}

/** All paths of a question as one graph: its concepts by layer, then its steps. */
export async function pathGraph(
  asking: Asking,
  from: string | undefined,
  to: string | undefined,
  options: PathGraphOptions,
): Promise<Answer> {
  const question = questionOf(asking, from, to, options)
  const first = numberOption('--first', options.first, 100, 1_000)
  const data = await asking.ask(PathGraphDocument, { question, first })
  const { nodes, edges, pathCount, completeness, projection } = data.pathGraph
  const isFound = nodes.length > 0
  const lines = [
    ...nodes.map((node) => `${node.layer}  ${node.concept.id}  ${passedBy(node)}${endOf(node)}`),
    ...(isFound ? [''] : []),
    ...edges.flatMap((edge) => wrap(`${edge.step.from.id} -> ${edge.step.to.id}: ${passedBy(edge)}${marksOf(edge)}`)),
    ...wrap(`${counted(pathCount, 'path', completeness.countIsExact)}. ${projection}`),
    ...reasonInLines(completeness),
    ...(isFound ? ON_CERTAINTY : []),
  ]
  return { data, lines, isFound }
}

type Node = PathGraph['nodes'][number]
type Edge = PathGraph['edges'][number]

const passedBy = ({ pathCount, bestCertainty }: Pick<Node, 'pathCount' | 'bestCertainty'>): string =>
  `${counted(pathCount, 'path')}, the best ${bestCertainty}`

const endOf = ({ isStart, isEnd }: Node): string => `${isStart ? ', a start' : ''}${isEnd ? ', an end' : ''}`

const marksOf = ({ step, isBackEdge }: Edge): string =>
  [
    isBackEdge && 'closes a cycle',
    step.disputed && 'disputed',
    step.hedged && 'hedged',
    step.implied && 'implied',
    step.inferred && 'inferred',
    step.assumed && 'of assumed certainty',
  ]
    .filter((mark) => mark !== false)
    .map((mark) => `, ${mark}`)
    .join('')
