import { changesetAt } from '../../../content/lifecycle/changeset-at.ts'
import { DOCUMENT_KINDS } from '../../../content/lifecycle/kind-of-document.ts'
import { OPEN_STATES } from '../../../content/lifecycle/workflow.ts'
import { editedDocument } from '../../../editing/edits/edited-document.ts'
import { policiesOfAll } from '../../../editing/review/set-approval-policy.ts'
import type { QueryResolvers } from '../../generated/resolver-types.ts'
import { nearNodes } from '../../near-ids.ts'
import { listName } from '../../paging/page.ts'
import { rowPage } from '../../paging/row-page.ts'

export const changesets: QueryResolvers = {
  approvalPolicies: (_parent, _args, { stores }) => policiesOfAll(stores.content, DOCUMENT_KINDS),
  changeset: async (_parent, { id }, { stores, publishedVersion, missing }, info) => {
    const found = await stores.content.changeset(id)
    if (!found) missing.note(info, id, () => [])
    return found && changesetAt(found, publishedVersion)
  },
  changesets: (_parent, args, { stores, publishedVersion }) => {
    const states = [...new Set(args.states ?? OPEN_STATES)].sort()
    return rowPage(listName('changesets', '', { states }), args, {
      read: async (after, limit) => {
        const found = await stores.content.changesets(states, limit, placeBefore(after), publishedVersion)
        return found.map((changeset) => changesetAt(changeset, publishedVersion))
      },
      count: () => stores.content.changesetCount(states, publishedVersion),
      placeOf: ({ createdAt, id }) => [createdAt, id],
    })
  },
  draftsPerspective: (_parent, _args, { previews, publishedVersion }) => previews.drafts(publishedVersion),
  document: async (_parent, { id }, { stores, snapshot, publishedVersion, meter, missing }, info) => {
    const found = await meter.oneAtATime(() => editedDocument(stores.content, id, publishedVersion))
    if (!found) missing.note(info, id, () => nearNodes(snapshot, id))
    return found
  },
}

const placeBefore = (after: readonly (string | number)[] | null) =>
  after && { createdAt: String(after[0]), id: String(after[1]) }
