import { randomUUID } from 'node:crypto'
import { badUserInput, notFound, unauthenticated } from '../../../errors/public-errors.ts'
import { newWebhookSecret } from '../../../webhooks/signature.ts'
import type { WebhookStore } from '../../../webhooks/webhook-store.ts'
import type { MutationResolvers } from '../../generated/resolver-types.ts'

const NOTHING = { webhook: null, secret: null, delivery: null, problem: null } as const

const refused = (problem: string) => ({ ...NOTHING, outcome: 'REFUSED', problem }) as const

type Changed = NonNullable<Awaited<ReturnType<WebhookStore['changeWebhook']>>>

/** What came of a change. Fails with NOT_FOUND when there is no such webhook. */
function changed(id: string, result: Changed | null, secret: string | null) {
  if (!result) throw notFound('webhook', id, '')
  return { ...NOTHING, ...result, secret: result.outcome === 'DONE' ? secret : null }
}

export const webhooks: MutationResolvers = {
  createWebhook: async (_parent, { input: { url } }, { actor, stores, clock, checkWebhookUrl }) => {
    if (actor.kind === 'ANONYMOUS') throw unauthenticated('A webhook is made by somebody who is signed in.')
    const checked = await checkWebhookUrl(url)
    if ('problem' in checked) return refused(checked.problem)
    const secret = newWebhookSecret()
    const made = { id: randomUUID(), url: checked.url, createdBy: actor.user.name, createdAt: clock() }
    return { ...NOTHING, outcome: 'DONE', webhook: await stores.webhooks.createWebhook(made, secret), secret }
  },
  changeWebhook: async (_parent, { input: { id, basedOn, url, active } }, { stores, checkWebhookUrl }) => {
    if ((url ?? active ?? null) === null)
      throw badUserInput('"changeWebhook" needs "url" or "active": what is left out stays as it is.')
    // Nobody is told what names resolve to by way of a webhook that does not exist.
    if (!(await stores.webhooks.webhook(id))) throw notFound('webhook', id, '')
    const checked = typeof url === 'string' ? await checkWebhookUrl(url) : { url: undefined }
    if ('problem' in checked) return refused(checked.problem)
    const change = { url: checked.url, active: active ?? undefined }
    return changed(id, await stores.webhooks.changeWebhook(id, basedOn, change), null)
  },
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
