import { ContentHealthDocument } from '../../client/generated/operations.ts'
import type { ContentHealth } from '../../client/index.ts'
import { DOCUMENT_KINDS } from '../../content/lifecycle/kind-of-document.ts'
import { HEALTH_REASONS } from '../../editing/health/health-finding.ts'
import type { Answer, Asking } from '../answer.ts'
import { asOption, choiceOption } from '../options/choice-option.ts'
import { numberOption } from '../options/number-option.ts'
import { counted } from '../print/counted.ts'
import { wrap } from '../print/wrap.ts'

export interface HealthOptions {
  readonly kinds?: string
  readonly reasons?: string
  readonly first?: string
}

/** What editors should look at in the newest version: counts per reason, then the findings. */
export async function health({ ask }: Asking, options: HealthOptions): Promise<Answer> {
  const kinds = options.kinds?.split(',').map((word) => choiceOption('--kinds', word, DOCUMENT_KINDS))
  const reasons = options.reasons?.split(',').map((word) => choiceOption('--reasons', word, HEALTH_REASONS))
  const first = numberOption('--first', options.first, 50, 1_000)
  const data = await ask(ContentHealthDocument, { first, ...(kinds && { kinds }), ...(reasons && { reasons }) })
  const { counts, totalCount, edges } = data.contentHealth
  const rest = totalCount - edges.length
  const lines = [
    ...counts
      .filter(({ count }) => count > 0)
      .map(({ reason, count }) => `${String(count).padStart(7)}  ${asOption(reason)}`),
    ...(totalCount === 0 ? ['Nothing was found.'] : [`${counted(totalCount, 'finding')}:`]),
    ...edges.flatMap(({ node }) => inLines(node)),
    ...(rest > 0 ? [`${rest} more; see --first.`] : []),
  ]
  return { data, lines, isFound: true }
}

type Finding = ContentHealth['edges'][number]['node']

const inLines = ({ reason, message, mending }: Finding): string[] => [
  `  ${asOption(reason)}`,
  ...wrap(message, '    '),
  ...wrap(mending, '    '),
]
