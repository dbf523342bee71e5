import type { Announced } from './announced.ts'
import type { Message } from './deliver.ts'
import type { WebhookPayload } from './payload.ts'
import { signatureOf } from './signature.ts'
import { EVENT_TYPES } from './webhook-event.ts'
import type { DueDelivery } from './webhook-store.ts'

/** The body of an announcement: the same bytes at every attempt, at most some 25 kB. */
export const announcementOf = (announced: Announced): string => JSON.stringify(payloadOf(announced))

function payloadOf(announced: Announced): WebhookPayload {
  if (announced.event !== 'GRAPH_PUBLISHED') {
    const { event, changeset, number, at, actor } = announced
    return { type: EVENT_TYPES[event], timestamp: at, data: { changeset, actor, event: number } }
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
    },
  }
}

/** The announcement as it is sent at a moment (milliseconds since 1970), signed. */
export function messageOf({ delivery, webhook, secret, announced }: DueDelivery, moment: number): Message {
  const body = announcementOf(announced)
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
