import type { Publication } from '../content/lifecycle/publication.ts'
import type { Message } from './deliver.ts'
import { signatureOf } from './signature.ts'
import type { DueDelivery } from './webhook-store.ts'

/** What is said of a version: only what everyone may read. The same bytes at every attempt. */
export const announcementOf = ({ version, at, digest }: Publication): string =>
  JSON.stringify({ type: 'graph.published', timestamp: at, data: { version, publishedAt: at, digest } })

/** The announcement as it is sent at a moment (milliseconds since 1970), signed. */
export function messageOf({ delivery, webhook, secret, publication }: DueDelivery, moment: number): Message {
  const body = announcementOf(publication)
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
