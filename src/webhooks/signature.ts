import { createHmac, randomBytes } from 'node:crypto'

const PREFIX = 'whsec_'
const KEY_BYTES = 32

/** A new key for the signatures of one webhook, in the form in which it is shown once and kept. */
export const newWebhookSecret = (): string => `${PREFIX}${randomBytes(KEY_BYTES).toString('base64')}`

/**
 * The signature of one attempt (`v1,...`), by the symmetric scheme of
 * https://www.standardwebhooks.com: a receiver with the secret can verify the id, the moment
 * (seconds since 1970) and the body.
 */
export function signatureOf(secret: string, id: string, seconds: number, body: string): string {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`
}
