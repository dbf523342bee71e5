import type { Settings } from './settings.ts'

/** An answer of the server to one of our documents. */
export interface Answered<Data> {
  readonly data: Data
  /** The language of its texts; null where none was asked for. */
  readonly language: string | null
}

/** An answer did not come, or is a refusal; the message says why, for the console. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError'
}

const MILLISECONDS = 15_000

interface Answer<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string }[]
  readonly extensions?: { readonly graph?: { readonly languages?: readonly string[] } }
}

/**
 * The address of an answer. Everything is in it, so that a browser may ask from any page without
 * asking first, and every cache may keep the answer.
 */
export function answerAddress(settings: Settings, document: string, variables: object): string {
  const { server, asOf, language } = settings
  const parameters = new URLSearchParams({
    query: document.replace(/\s+/g, ' ').trim(),
    variables: JSON.stringify(variables),
    ...(language !== null && { lang: language }),
    ...(asOf !== null && { asOf }),
  })
  return `${server}/graphql?${parameters}`
}

/**
 * Asks the server. Nothing about the reader is sent: no cookies, no address of the page. Without a
 * network an answer that the browser still has is taken, however old.
 *
 * @throws AnswerError
 */
export async function askServer<Data>(
  settings: Settings,
  document: string,
  variables: object,
  signal: AbortSignal,
): Promise<Answered<Data>> {
  const address = answerAddress(settings, document, variables)
  const ask = (cache: RequestCache) =>
    fetch(address, {
      cache,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(MILLISECONDS)]),
    })
  const response = await ask('default').catch((error: unknown) => {
    if (signal.aborted) throw error
    return ask('force-cache')
  })
  const answer = (await response.json()) as Answer<Data>
  if (!answer.data || answer.errors)
    throw new AnswerError(
      answer.errors?.map(({ message }) => message).join(' ') ?? `The server answered ${response.status}.`,
    )
  return { data: answer.data, language: answer.extensions?.graph?.languages?.[0] ?? null }
}
