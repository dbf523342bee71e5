import { createHmac } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** How far the clocks of two sides may be apart, in seconds. */
const TOLERANCE = 5 * 60

/**
 * Whether a request is what its headers say, as a receiver finds out. Written from the
 * specification alone, with nothing of ours:
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function verified(
  secret: string,
  headers: Readonly<Record<string, string>> | IncomingHttpHeaders,
  body: string,
  now = Date.now(),
): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = headers
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signatures !== 'string') return false
  if (!/^\d+$/.test(timestamp) || id.includes('.')) return false
  if (Math.abs(now / 1_000 - Number(timestamp)) > TOLERANCE) return false
  const [, key = ''] = /^whsec_(.+)$/.exec(secret) ?? []
  const hash = createHmac('sha256', Buffer.from(key, 'base64'))
  hash.update(
    Buffer.concat([Buffer.from(id), Buffer.from('.'), Buffer.from(timestamp), Buffer.from('.'), Buffer.from(body)]),
  )
  const expected = hash.digest('base64')
  return signatures.split(' ').some((signature) => signature === `v1,${expected}`)
}
