import { changesetAt } from '../../../content/lifecycle/changeset-at.ts'
import { DOCUMENT_KINDS } from '../../../content/lifecycle/kind-of-document.ts'
import { OPEN_STATES } from '../../../content/lifecycle/workflow.ts'
import { editedDocument } from '../../../editing/edits/edited-document.ts'
import { policiesOfAll } from '../../../editing/review/set-approval-policy.ts'
import { changesetPage, changesetQuestion } from '../../finding/changeset-page.ts'
import { documentPage } from '../../finding/document-page.ts'
import { searchDrafts } from '../../finding/search-drafts.ts'
import type { QueryResolvers } from '../../generated/resolver-types.ts'
import { nearNodes } from '../../near-ids.ts'

export const changesets: QueryResolvers = {
  approvalPolicies: (_parent, _args, { stores }) => policiesOfAll(stores.content, DOCUMENT_KINDS),
  changeset: async (_parent, { id }, { stores, publishedVersion, missing }, info) => {
    const found = await stores.content.changeset(id)
    if (!found) missing.note(info, id, () => [])
    return found && changesetAt(found, publishedVersion)
  },
  changesets: (_parent, { states, where, orderBy, ...args }, context) => {
    const question = changesetQuestion([...new Set(states ?? OPEN_STATES)].sort(), where)
    return changesetPage(context, 'changesets', question, orderBy ?? 'NEWEST', args)
  },
  draftsPerspective: (_parent, _args, { previews, publishedVersion }) => previews.drafts(publishedVersion),
  documents: (_parent, args, context) => documentPage(context, args),
  searchDrafts: (_parent, args, context) => searchDrafts(context, args),
  document: async (_parent, { id }, { stores, snapshot, publishedVersion, meter, missing }, info) => {
    const found = await meter.oneAtATime(() => editedDocument(stores.content, id, publishedVersion))
    if (!found) missing.note(info, id, () => nearNodes(snapshot, id))
    return found
  },
}
