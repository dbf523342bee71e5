import { revalidateTag } from 'next/cache'
import { Webhook, WebhookVerificationError } from 'standardwebhooks'
import { current, GRAPH } from '../../../lib/aetia'

/** What the webhook says of a publish; docs/webhooks.md has the rest. */
interface Announced {
  readonly type: string
  readonly data: { readonly version: number }
}

/** Receives the webhook of Aetia, and makes every page anew when it is next asked for. */
export async function POST(request: Request) {
  let announced: Announced
  try {
    const webhook = new Webhook(process.env.AETIA_WEBHOOK_SECRET ?? '')
    announced = webhook.verify(await request.text(), Object.fromEntries(request.headers)) as Announced
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error
    return new Response('The signature is not that of the webhook.', { status: 401 })
  }
  if (announced.type === 'graph.published') {
    const { version } = await current.graph()
    // A reader may be behind the log: pages made now would keep the old version. Aetia asks again.
    if (version < announced.data.version) return new Response(null, { status: 503, headers: { 'retry-after': '1' } })
    revalidateTag(GRAPH, { expire: 0 })
  }
  return new Response(null, { status: 204 })
}
