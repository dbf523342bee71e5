import { type DestinationRules, destinationOf } from './destination.ts'
import { readWebhookUrl } from './webhook-url.ts'

/** How long a name may take to resolve while somebody waits, in milliseconds. */
const PATIENCE = 5_000

/** The address in the form in which it is kept, or why webhooks may not lead there. */
export type CheckedUrl = { readonly url: string } | { readonly problem: string }

/**
 * Holds an address that somebody has written against the rules as things are now. A name that does
 * not resolve now is refused, too: it is most likely mistyped. What passes is checked again at
 * every attempt.
 */
export async function checkWebhookUrl(text: string, rules: DestinationRules): Promise<CheckedUrl> {
  const reading = readWebhookUrl(text)
  if ('problem' in reading) return reading
  const destination = await destinationOf(reading.url, rules, AbortSignal.timeout(PATIENCE))
  return 'problem' in destination ? destination : { url: reading.url.href }
}
