import type { CustomFetch } from 'openid-client'

/** The most bytes that a provider may answer with: its description, its keys, a token. */
const MAX_BYTES = 1_000_000

/** The provider cannot be reached, takes too long, fails, or answers without end. */
export class ProviderUnavailable extends TypeError {
  override readonly name = 'ProviderUnavailable'
}

/** Asks a provider, within bounds. Fails with `ProviderUnavailable`. */
export const providerFetch: CustomFetch = async (url, options) => {
  try {
    const response = await fetch(url, { ...options, redirect: 'manual' } as RequestInit)
    if (response.status >= 500) throw new ProviderUnavailable(`it answered ${response.status}`)
    if (response.body === null) return response
    const { status, statusText, headers } = response
    return new Response(await bytesOf(response.body), { status, statusText, headers })
  } catch (error) {
    if (error instanceof ProviderUnavailable) throw error
    throw new ProviderUnavailable(reasonOf(error), { cause: error })
  }
}

async function bytesOf(body: AsyncIterable<Uint8Array>): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for await (const part of body) {
    length += part.byteLength
    if (length > MAX_BYTES) throw new ProviderUnavailable(`its answer has more than ${MAX_BYTES} bytes`)
    parts.push(new Uint8Array(part))
  }
  return new Blob(parts)
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'it takes too long'
  const cause = error.cause as { readonly code?: string } | undefined
  return cause?.code ?? error.message
}
