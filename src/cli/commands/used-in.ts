import { UsedInDocument } from '../../client/generated/operations.ts'
import type { Uses } from '../../client/index.ts'
import { USE_KINDS } from '../../content/usage/use-kind.ts'
import type { Answer, Asking } from '../answer.ts'
import { asOption, choiceOption } from '../options/choice-option.ts'
import { numberOption } from '../options/number-option.ts'
import { counted } from '../print/counted.ts'

export interface UsedInOptions {
  readonly as?: string
  readonly first?: string
}

/** Where a document of the newest version is used. */
export async function usedIn({ ask, documentId }: Asking, name: string, options: UsedInOptions): Promise<Answer> {
  const as = options.as?.split(',').map((word) => choiceOption('--as', word, USE_KINDS))
  const id = documentId(name)
  const first = numberOption('--first', options.first, 50, 100)
  const data = await ask(UsedInDocument, { id, first, ...(as && { as }) })
  const uses = data.node && 'usedIn' in data.node ? data.node.usedIn : undefined
  if (!uses) throw new Error(`the graph has no ${id}, which it names`)
  const rest = uses.totalCount - uses.nodes.length
  const lines =
    uses.totalCount === 0
      ? [`${id} is used nowhere.`]
      : [
          `${id} has ${counted(uses.totalCount, 'use')}:`,
          ...uses.nodes.map(useInWords),
          ...(rest > 0 ? [`${rest} more; see --first.`] : []),
        ]
  return { data, lines, isFound: uses.totalCount > 0 }
}

type Use = Uses['nodes'][number]

const LONGEST_KIND = Math.max(...USE_KINDS.map((kind) => kind.length))

function useInWords({ as, by, section }: Use): string {
  const place = section ? `#${section.anchor}` : ''
  return `  ${asOption(as).padEnd(LONGEST_KIND)}  ${by.id}${place}  ${labelOf(by)}`
}

function labelOf(by: Use['by']): string {
  if ('sentence' in by) return by.sentence
  if ('name' in by) return by.name
  if ('sourceTitle' in by) return by.sourceTitle ?? ''
  return 'title' in by ? by.title : ''
}
