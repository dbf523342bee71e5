import type { Announced } from './announced.ts'
import type { Message } from './deliver.ts'
import type { WebhookPayload } from './payload.ts'
import { signatureOf } from './signature.ts'
import { EVENT_TYPES } from './webhook-event.ts'
import type { DueDelivery } from './webhook-store.ts'

/** The address of a changeset for people; null where nobody said where this server is reached. */
export type LinkToChangeset = (changeset: string) => string | null

/**
 * The body of an announcement: the same bytes at every attempt while links are the same, at most some
 * 25 kB.
 */
export const announcementOf = (announced: Announced, linkTo: LinkToChangeset = () => null): string =>
  JSON.stringify(payloadOf(announced, linkTo(announced.changeset.id)))

function payloadOf(announced: Announced, to: string | null): WebhookPayload {
  const link = to === null ? {} : { link: to }
  if (announced.event === 'CHANGESET_ACTIVITY') {
    const { event, changeset, number, at, actor, kind, concerns } = announced
    const data = { changeset, actor, event: number, kind, concerns, ...link }
    return { type: EVENT_TYPES[event], timestamp: at, data }
  }
  if (announced.event !== 'GRAPH_PUBLISHED') {
    const { event, changeset, number, at, actor } = announced
    return { type: EVENT_TYPES[event], timestamp: at, data: { changeset, actor, event: number, ...link } }
  }
  const { publication, changeset, documents, documentCount } = announced
  const { version, at, digest, author } = publication
  return {
    type: EVENT_TYPES.GRAPH_PUBLISHED,
    timestamp: at,
    data: {
      version,
      publishedAt: at,
      digest,
      actor: author,
      changeset,
      documents,
      documentCount,
      moreDocuments: documentCount - documents.length,
      ...link,
    },
  }
}

/** The announcement as it is sent at a moment (milliseconds since 1970), signed. */
export function messageOf(
  { delivery, webhook, secret, announced }: DueDelivery,
  moment: number,
  linkTo?: LinkToChangeset,
): Message {
  const body = announcementOf(announced, linkTo)
  const seconds = Math.floor(moment / 1_000)
  return {
    url: webhook.url,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Aetia',
      'webhook-id': delivery.id,
      'webhook-timestamp': String(seconds),
      'webhook-signature': signatureOf(secret, delivery.id, seconds, body),
    },
    body,
  }
}
