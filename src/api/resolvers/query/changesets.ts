import { changesetNamed } from '../../../editing/changeset-named.ts'
import { editedDocument } from '../../../editing/edited-document.ts'
import type { QueryResolvers } from '../../generated/resolver-types.ts'
import { listName } from '../../paging/page.ts'
import { rowPage } from '../../paging/row-page.ts'

const OPEN = ['DRAFT', 'SUBMITTED', 'APPROVED'] as const

export const changesets: QueryResolvers = {
  changeset: (_parent, { id }, { stores }) => changesetNamed(stores.content, id),
  changesets: (_parent, args, { stores }) => {
    const states = [...new Set(args.states ?? OPEN)].sort()
    return rowPage(listName('changesets', '', { states }), args, {
      read: (after, limit) => stores.content.changesets(states, limit, placeBefore(after)),
      count: () => stores.content.changesetCount(states),
      placeOf: ({ createdAt, id }) => [createdAt, id],
    })
  },
  document: (_parent, { id }, { stores }) => editedDocument(stores.content, id),
}

const placeBefore = (after: readonly (string | number)[] | null) =>
  after && { createdAt: String(after[0]), id: String(after[1]) }
