import { randomUUID } from 'node:crypto'
import { badUserInput, notFound, unauthenticated } from '../../../errors/public-errors.ts'
import { newWebhookSecret } from '../../../webhooks/signature.ts'
import { DEFAULT_EVENTS, inEventOrder, type WebhookEvent } from '../../../webhooks/webhook-event.ts'
import type { WebhookStore } from '../../../webhooks/webhook-store.ts'
import type { MutationResolvers } from '../../generated/resolver-types.ts'

const NOTHING = { webhook: null, secret: null, delivery: null, problem: null } as const

const refused = (problem: string) => ({ ...NOTHING, outcome: 'REFUSED', problem }) as const

const full = (most: number) =>
  ({
    ...NOTHING,
    outcome: 'LIMIT_REACHED',
    problem: `there may be ${most} webhooks (AETIA_MAX_WEBHOOKS), and there are; delete one with "deleteWebhook"`,
  }) as const

/**
 * The chosen events; undefined where none are named. Fails where an empty list is: such a webhook
 * would never be told of anything.
 */
function chosen(mutation: string, events: readonly WebhookEvent[] | null | undefined) {
  if (events?.length === 0)
    throw badUserInput(
      `"${mutation}" needs at least one of "events", such as [GRAPH_PUBLISHED]; "active" switches a webhook off.`,
    )
  return events ? inEventOrder(events) : undefined
}

type Changed = NonNullable<Awaited<ReturnType<WebhookStore['changeWebhook']>>>

/** The result of a change. Fails with NOT_FOUND when there is no such webhook. */
function changed(id: string, result: Changed | null, secret: string | null) {
  if (!result) throw notFound('webhook', id, '')
  return { ...NOTHING, ...result, secret: result.outcome === 'DONE' ? secret : null }
}

export const webhooks: MutationResolvers = {
  createWebhook: async (_parent, { input: { url, events } }, context) => {
    const { actor, stores, clock, maxWebhooks } = context
    if (actor.kind === 'ANONYMOUS') throw unauthenticated('A webhook is made by somebody who is signed in.')
    const wanted = chosen('createWebhook', events) ?? DEFAULT_EVENTS
    const checked = await context.checkWebhookUrl(url)
    if ('problem' in checked) return refused(checked.problem)
    const secret = newWebhookSecret()
    const made = { id: randomUUID(), url: checked.url, events: wanted, createdBy: actor.user.name, createdAt: clock() }
    const webhook = await stores.webhooks.createWebhook(made, secret, maxWebhooks)
    return webhook ? { ...NOTHING, outcome: 'DONE', webhook, secret } : full(maxWebhooks)
  },
  changeWebhook: async (_parent, { input: { id, basedOn, url, active, events } }, { stores, checkWebhookUrl }) => {
    if ((url ?? active ?? events ?? null) === null)
      throw badUserInput('"changeWebhook" needs "url", "active" or "events": what is left out stays as it is.')
    const wanted = chosen('changeWebhook', events)
    // Callers cannot probe host names with webhooks that do not exist.
    if (!(await stores.webhooks.webhook(id))) throw notFound('webhook', id, '')
    const checked = typeof url === 'string' ? await checkWebhookUrl(url) : { url: undefined }
    if ('problem' in checked) return refused(checked.problem)
    const change = { url: checked.url, active: active ?? undefined, events: wanted }
    return changed(id, await stores.webhooks.changeWebhook(id, basedOn, change), null)
  },
  deleteWebhook: async (_parent, { input: { id, basedOn } }, { stores }) =>
    changed(id, await stores.webhooks.deleteWebhook(id, basedOn ?? null), null),
  rotateWebhookSecret: async (_parent, { input: { id, basedOn } }, { stores }) => {
    const secret = newWebhookSecret()
    return changed(id, await stores.webhooks.changeWebhook(id, basedOn, { secret }), secret)
  },
  redeliver: async (_parent, { input: { delivery: id } }, { stores }) => {
    const delivery = await stores.webhooks.redeliver(id)
    if (!delivery) throw notFound('delivery', id, '')
    const webhook = await stores.webhooks.webhook(delivery.webhook)
    return { ...NOTHING, outcome: 'DONE', webhook, delivery }
  },
}
