import { randomUUID } from 'node:crypto'
import { renameDocument } from '../../../editing/edits/rename-document.ts'
import { stageEdits } from '../../../editing/edits/stage-edits.ts'
import { stageEditsWhere } from '../../../editing/edits/stage-edits-where.ts'
import { unstageEdits } from '../../../editing/edits/unstage-edits.ts'
import { rebaseChangeset } from '../../../editing/merging/rebase-changeset.ts'
import { revertVersion } from '../../../editing/merging/revert-version.ts'
import { mentionedPeople } from '../../../editing/review/mentioned-people.ts'
import { assignChangeset } from '../../../editing/workflow/assign-changeset.ts'
import { changesetAnswer } from '../../../editing/workflow/changeset-answer.ts'
import { type CommentInput, commentOnChangeset, settleThread } from '../../../editing/workflow/comment-on-changeset.ts'
import type { Order } from '../../../editing/workflow/order.ts'
import {
  approveChangeset,
  discardChangeset,
  requestChanges,
  sendBackChangeset,
  submitChangeset,
  withdrawChangeset,
} from '../../../editing/workflow/steps.ts'
import { badUserInput } from '../../../errors/public-errors.ts'
import { actOf, personOf } from '../../acting.ts'
import type { RequestContext } from '../../context.ts'
import { documentsWhere, fieldEditArgument } from '../../field-edit-argument.ts'
import type { MutationResolvers } from '../../generated/resolver-types.ts'
import { textArgument } from '../../text-argument.ts'
import { usageOf } from '../../usage.ts'

const MAX_TITLE = 200
const MAX_MESSAGE = 1_000
const MAX_COMMENT = 2_000
const MAX_EDITS = 100
const MAX_PATH = 500

/** The comment on an action. */
const messageOf = (message: string) => textArgument('message', message, MAX_MESSAGE, 'MAY_BE_BLANK')
/** A comment without an action. */
const commentOf = (message: string) => textArgument('message', message, MAX_COMMENT, 'NOT_BLANK')

/** The request of an action on a changeset, and its caller. */
const orderOf = (
  context: RequestContext,
  { id, basedOn, message = '' }: { readonly id: string; readonly basedOn: number; readonly message?: string },
): Order => ({ id, basedOn, person: personOf(context), at: context.clock(), message: messageOf(message) })

const peopleIn = ({ stores }: RequestContext, message: string) => mentionedPeople(stores.accounts, message)

/** What a comment is about; its texts are no longer than those of content. */
const anchorOf = ({ path, quote, ...about }: CommentInput): CommentInput => ({
  ...about,
  path: typeof path === 'string' ? textArgument('path', path, MAX_PATH, 'NOT_BLANK') : null,
  quote: typeof quote === 'string' ? textArgument('quote', quote, MAX_COMMENT, 'NOT_BLANK') : null,
})

/** Fails with BAD_USER_INPUT unless there are 1 to 100. */
function listArgument<Item>(argument: string, items: readonly Item[]): readonly Item[] {
  if (items.length >= 1 && items.length <= MAX_EDITS) return items
  throw badUserInput(
    `"${argument}" must have 1 to ${MAX_EDITS} items; ${items.length} came. Send more in several calls.`,
  )
}

export const changesets: MutationResolvers = {
  createChangeset: async (_parent, { input }, context) => {
    const title = textArgument('title', input.title, MAX_TITLE, 'NOT_BLANK')
    const made = await context.stores.content.createChangeset({ id: randomUUID(), title }, actOf(context, ''))
    return changesetAnswer('DONE', made)
  },
  stageEdits: (_parent, { input: { changeset, edits, message } }, context) =>
    stageEdits(
      context.stores.content,
      context.history.current(),
      changeset,
      listArgument('edits', edits),
      actOf(context, messageOf(message)),
    ),
  unstageEdits: (_parent, { input: { id, basedOn, documents } }, { stores }) =>
    unstageEdits(stores.content, id, basedOn, listArgument('documents', documents)),
  commentOnChangeset: (_parent, { input: { id, message, ...about } }, context) =>
    commentOnChangeset(
      context.stores.content,
      context.stores.accounts,
      id,
      anchorOf(about),
      actOf(context, commentOf(message)),
    ),
  resolveThread: (_parent, { input: { id, thread } }, context) =>
    settleThread(context.stores.content, 'RESOLVE_THREAD', id, thread, actOf(context, '')),
  reopenThread: (_parent, { input: { id, thread } }, context) =>
    settleThread(context.stores.content, 'REOPEN_THREAD', id, thread, actOf(context, '')),
  assignChangeset: (_parent, { input: { id, assignee } }, context) =>
    assignChangeset(context.stores.content, context.stores.accounts, id, assignee ?? null, actOf(context, '')),
  submitChangeset: (_parent, { input }, context) => submitChangeset(context.stores.content, orderOf(context, input)),
  withdrawChangeset: (_parent, { input }, context) =>
    withdrawChangeset(context.stores.content, orderOf(context, input)),
  approveChangeset: async (_parent, { input }, context) => {
    const order = orderOf(context, input)
    return approveChangeset(context.stores.content, order, await peopleIn(context, order.message))
  },
  requestChanges: async (_parent, { input }, context) => {
    const order = { ...orderOf(context, { ...input, message: '' }), message: commentOf(input.message) }
    return requestChanges(context.stores.content, order, await peopleIn(context, order.message))
  },
  sendBackChangeset: async (_parent, { input }, context) => {
    const order = { ...orderOf(context, { ...input, message: '' }), message: commentOf(input.message) }
    return sendBackChangeset(context.stores.content, order, await peopleIn(context, order.message))
  },
  discardChangeset: (_parent, { input }, context) => discardChangeset(context.stores.content, orderOf(context, input)),
  rebaseChangeset: (_parent, { input: { resolutions, ...input } }, context) =>
    rebaseChangeset(context.stores.content, orderOf(context, input), resolutions),
  stageEditsWhere: async (_parent, { input: { changeset, where, change, dryRun, message } }, context) => {
    const place = { changeset: changeset ?? null, newId: randomUUID() }
    const edit = { ...place, where: documentsWhere(where), change: fieldEditArgument(change), dryRun }
    return stageEditsWhere(context.stores.content, context.snapshot, edit, actOf(context, messageOf(message)))
  },
  renameDocument: async (_parent, { input: { from, to, changeset, message } }, context) => {
    // What uses the document is looked up in the newest version.
    context.readFrom(await context.history.refresh())
    const published = { snapshot: context.snapshot, usage: await usageOf(context) }
    const renaming = { from, to, changeset: changeset ?? null, newId: randomUUID() }
    return renameDocument(context.stores.content, renaming, published, actOf(context, messageOf(message)))
  },
  revertVersion: (_parent, { input: { version, resolutions } }, context) =>
    revertVersion(context.stores.content, { version, resolutions, id: randomUUID() }, actOf(context, '')),
}
