import { editedDocument } from '../../../editing/edited-document.ts'
import type { QueryResolvers } from '../../generated/resolver-types.ts'
import { nearNodes } from '../../near-ids.ts'
import { listName } from '../../paging/page.ts'
import { rowPage } from '../../paging/row-page.ts'

const OPEN = ['DRAFT', 'SUBMITTED', 'APPROVED'] as const

export const changesets: QueryResolvers = {
  changeset: async (_parent, { id }, { stores, missing }, info) => {
    const found = await stores.content.changeset(id)
    if (!found) missing.note(info, id, () => [])
    return found
  },
  changesets: (_parent, args, { stores }) => {
    const states = [...new Set(args.states ?? OPEN)].sort()
    return rowPage(listName('changesets', '', { states }), args, {
      read: (after, limit) => stores.content.changesets(states, limit, placeBefore(after)),
      count: () => stores.content.changesetCount(states),
      placeOf: ({ createdAt, id }) => [createdAt, id],
    })
  },
  document: async (_parent, { id }, { stores, snapshot, missing }, info) => {
    const found = await editedDocument(stores.content, id)
    if (!found) missing.note(info, id, () => nearNodes(snapshot, id))
    return found
  },
}

const placeBefore = (after: readonly (string | number)[] | null) =>
  after && { createdAt: String(after[0]), id: String(after[1]) }
