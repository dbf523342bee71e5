import { ChangesetsDocument } from '../../client/generated/operations.ts'
import type { ChangesetSummary } from '../../client/index.ts'
import { CHANGESET_STATES } from '../../content/lifecycle/changeset.ts'
import { OPEN_STATES } from '../../content/lifecycle/workflow.ts'
import { OperatorError } from '../../errors/operator-error.ts'
import type { Answer, Asking } from '../answer.ts'
import { choiceOption } from '../options/choice-option.ts'
import { numberOption } from '../options/number-option.ts'

export interface ChangesetsOptions {
  readonly all?: boolean
  readonly states?: string
  readonly author?: string
  readonly assignee?: string
  readonly unassigned?: boolean
  readonly document?: string
  readonly title?: string
  readonly dueAfter?: string
  readonly dueBefore?: string
  readonly violations?: string
  readonly failed?: boolean
  readonly first?: string
}

/** Lists changesets that meet conditions, newest first; without any, those that are open. */
export async function listChangesets({ ask }: Asking, options: ChangesetsOptions): Promise<Answer> {
  const { all, states, author, assignee, unassigned, document, title, dueAfter, dueBefore, violations, failed } =
    options
  if (all && states !== undefined) throw new OperatorError('--all and --states exclude each other.')
  const where = {
    ...{ author, assignee, unassigned, document, title, dueAfter, dueBefore },
    scheduleFailed: failed,
    hasViolations: violations === undefined ? undefined : choiceOption('--violations', violations, YES_OR_NO) === 'YES',
  }
  const data = await ask(ChangesetsDocument, {
    states: statesNamed(states) ?? (all ? CHANGESET_STATES : OPEN_STATES),
    where: Object.fromEntries(Object.entries(where).filter(([, value]) => value !== undefined)),
    first: numberOption('--first', options.first, 100, 100),
  })
  const { totalCount, edges, completeness } = data.changesets
  const rest = totalCount - edges.length
  const isNarrowed = states !== undefined || Object.values(where).some((value) => value !== undefined)
  const lines = [
    ...edges.map(({ node }) => inWords(node)),
    ...(rest > 0 ? [`${rest} more: narrow the list by a condition.`] : []),
    ...(totalCount === 0
      ? [isNarrowed ? 'No changeset matches.' : all ? 'There are no changesets.' : 'No changeset is open.']
      : []),
    ...(completeness.reason === null ? [] : [completeness.reason]),
  ]
  return { data, lines, isFound: true }
}

const YES_OR_NO = ['YES', 'NO'] as const

const statesNamed = (states: string | undefined) =>
  states?.split(',').map((word) => choiceOption('--states', word, CHANGESET_STATES))

function inWords({
  id,
  state,
  title,
  author,
  createdAt,
  publishedVersion,
  assignee,
  publishAt,
}: ChangesetSummary): string {
  const version = publishedVersion === null ? '' : ` as version ${publishedVersion}`
  const people = assignee === null ? author : `${author}, assigned to ${assignee}`
  const due = publishAt === null ? '' : `, due ${publishAt}`
  return `${id}  ${state}${version}  ${title} (${people}, ${createdAt}${due})`
}
