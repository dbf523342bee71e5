import {
  type ChangesetFilter,
  type ChangesetOrder,
  type ChangesetPlace,
  placeOfChangeset,
} from '../../content/finding/changeset-filter.ts'
import type { Changeset } from '../../content/lifecycle/changeset.ts'
import { changesetAt } from '../../content/lifecycle/changeset-at.ts'
import { findByViolations, MOST_CHECKED } from '../../editing/finding/find-by-violations.ts'
import { badCursor, badUserInput } from '../../errors/public-errors.ts'
import { type Completeness, completeUnless } from '../../traversal/search/completeness.ts'
import type { RequestContext } from '../context.ts'
import { dateTimeArgument } from '../date-time-argument.ts'
import type { ChangesetWhere } from '../generated/resolver-types.ts'
import type { Place } from '../paging/cursor.ts'
import { listName, type PageArguments } from '../paging/page.ts'
import { rowPage } from '../paging/row-page.ts'
import { textArgument } from '../text-argument.ts'
import type { ChangesetPage } from './records.ts'

const MAX_TITLE = 200
/** How long the changesets of one list are checked for violations, in milliseconds. */
const CHECKING_MILLISECONDS = 1_000

/** Which changesets, and whether they are to have violations. */
export interface ChangesetQuestion extends ChangesetFilter {
  readonly hasViolations?: boolean | undefined
}

/** The conditions of a list of changesets. Fails with BAD_USER_INPUT where two exclude each other. */
export function changesetQuestion(
  states: ChangesetFilter['states'],
  where: ChangesetWhere | null | undefined,
): ChangesetQuestion {
  const given = where ?? {}
  if (given.unassigned && typeof given.assignee === 'string')
    throw badUserInput('"where.unassigned" and "where.assignee" exclude each other; send one of them.')
  const moment = (name: 'dueAfter' | 'dueBefore') =>
    typeof given[name] === 'string' ? dateTimeArgument(`where.${name}`, given[name]) : undefined
  return {
    states,
    author: given.author ?? undefined,
    assignee: given.unassigned ? null : (given.assignee ?? undefined),
    document: given.document ?? undefined,
    title:
      typeof given.title === 'string' ? textArgument('where.title', given.title, MAX_TITLE, 'NOT_BLANK') : undefined,
    dueAfter: moment('dueAfter'),
    dueBefore: moment('dueBefore'),
    scheduleFailed: given.scheduleFailed ?? undefined,
    hasViolations: given.hasViolations ?? undefined,
  }
}

/** A page of a list of changesets, read as of the version of the request. */
export async function changesetPage(
  context: RequestContext,
  list: string,
  { hasViolations, ...filter }: ChangesetQuestion,
  order: ChangesetOrder,
  args: PageArguments,
): Promise<ChangesetPage> {
  const { stores, publishedVersion } = context
  const name = listName(list, '', { ...filter, hasViolations, order })
  const read = async (after: ChangesetPlace | null, limit: number) => {
    const found = await stores.content.findChangesets(filter, order, after, limit, publishedVersion)
    return found.map((changeset) => changesetAt(changeset, publishedVersion))
  }
  const count = () => stores.content.countChangesets(filter, publishedVersion)
  const placeOf = (changeset: Changeset) => placeOfChangeset(changeset, order)
  if (hasViolations === undefined) {
    const page = await rowPage(name, args, { read: (after, limit) => read(placeIn(after), limit), count, placeOf })
    return { ...page, completeness: completeUnless([]) }
  }
  const candidates = await read(null, MOST_CHECKED)
  const more = candidates.length < MOST_CHECKED ? 0 : (await count()) - candidates.length
  const end = performance.now() + CHECKING_MILLISECONDS
  const { found, unchecked } = await findByViolations(
    candidates,
    hasViolations,
    async (changeset) => {
      const { items, completeness } = await context.changesetLists.violationsOf(changeset, publishedVersion)
      return completeness.exact ? items.length : null
    },
    () => performance.now() > end,
  )
  const page = await rowPage(name, args, {
    read: async (after, limit) => rowsAfter(found, placeOf, placeIn(after), order).slice(0, limit),
    count: async () => found.length,
    placeOf,
  })
  return { ...page, completeness: completenessOf(unchecked, more) }
}

/** The changesets after a place, in an order that may be one of falling places. */
const rowsAfter = (
  rows: readonly Changeset[],
  placeOf: (changeset: Changeset) => ChangesetPlace,
  after: ChangesetPlace | null,
  order: ChangesetOrder,
): readonly Changeset[] =>
  after === null
    ? rows
    : rows.filter((row) => {
        const [place, id] = placeOf(row)
        const isGreater = place === after[0] ? id > after[1] : place > after[0]
        const isSame = place === after[0] && id === after[1]
        return !isSame && (order === 'NEWEST' ? !isGreater : isGreater)
      })

function completenessOf(unchecked: number, more: number): Completeness {
  return completeUnless(
    unchecked > 0 ? ['TIME'] : [],
    unchecked === 0 ? null : ({ wording }) => wording.drafts.uncheckedInTime(unchecked),
    more === 0 ? null : ({ wording }) => wording.drafts.unchecked(MOST_CHECKED, more),
  )
}

function placeIn(after: Place | null): ChangesetPlace | null {
  if (after === null) return null
  const [by, id] = after
  if (after.length === 2 && typeof by === 'string' && typeof id === 'string') return [by, id]
  throw badCursor('it is malformed')
}
