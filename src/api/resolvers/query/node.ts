import { splitKey } from '../../../../graph/vocabulary/keys.ts'
import { mayDo } from '../../../accounts/actor.ts'
import { changesetAt } from '../../../content/lifecycle/changeset-at.ts'
import { badUserInput } from '../../../errors/public-errors.ts'
import type { RequestContext } from '../../context.ts'
import { currentKey } from '../../current-key.ts'
import type { FieldPath } from '../../field-path.ts'
import type { QueryResolvers } from '../../generated/resolver-types.ts'
import { nearNodes } from '../../near-ids.ts'
import { type PublishedNode, publishedNode } from '../../published-node.ts'
import type { StoredNode } from '../type-names.ts'

/** Ids that the stores give: a UUID, or the 32 hexadecimal digits of a delivery. */
const STORED_ID = /^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** The node with the id, as `nodeWithId` finds it. */
export const node: NonNullable<QueryResolvers['node']> = (_parent, { id }, context, info) =>
  nodeWithId(context, id, info)

/**
 * The node with the id: a record of the snapshot, or an object of the stores that the caller may
 * see. Otherwise null, noted as missing.
 */
export async function nodeWithId(
  context: RequestContext,
  id: string,
  info: FieldPath,
): Promise<PublishedNode | StoredNode | null> {
  const { snapshot } = context
  const published = publishedNode(snapshot, id) ?? publishedNode(snapshot, currentKey(context, id))
  if (published) return published
  if (STORED_ID.test(id)) {
    // The answer depends on the rights of the caller, so no cache may keep it for others.
    context.doNotStore()
    const stored = await storedNode(context, id)
    if (!stored) context.missing.note(info, id, () => [])
    return stored
  }
  if (!splitKey(id)) {
    throw badUserInput(`"id" must be a key such as "driver:cambered-roads" or "claim:e58", not "${id}".`)
  }
  context.missing.note(info, id, () => nearNodes(context.snapshot, id))
  return null
}

async function storedNode({ actor, stores, publishedVersion }: RequestContext, id: string): Promise<StoredNode | null> {
  if (mayDo(actor, 'READ_DRAFTS')) {
    const changeset = await stores.content.changeset(id)
    if (changeset) return { ...changesetAt(changeset, publishedVersion), __typename: 'Changeset' }
  }
  if (actor.kind !== 'ANONYMOUS' && mayDo(actor, 'USE_ACCOUNT')) {
    const token = await stores.accounts.token(id)
    if (token && (token.user === actor.user.id || mayDo(actor, 'ADMINISTER')))
      return { ...token, __typename: 'ApiToken' }
  }
  if (mayDo(actor, 'ADMINISTER')) {
    const webhook = await stores.webhooks.webhook(id)
    if (webhook) return { ...webhook, __typename: 'Webhook' }
    const delivery = await stores.webhooks.delivery(id)
    if (delivery) return { ...delivery, __typename: 'WebhookDelivery' }
  }
  return null
}
