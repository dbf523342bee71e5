import { type DestinationRules, destinationOf } from './destination.ts'
import { inWords } from './in-words.ts'
import { post } from './post.ts'
import { retryAfterSeconds } from './retry-after.ts'

/** What is sent. Every attempt has headers of its own. */
export interface Message {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What came of an attempt: `error` is null when the other side has taken the message. */
export interface Answer {
  /** Null when there was no answer. */
  readonly status: number | null
  readonly error: string | null
  /**
   * How long the other side asks to wait before another attempt, up to a day; left out where it
   * does not ask.
   */
  readonly retryAfterSeconds?: number
}

export type Deliver = (message: Message, signal: AbortSignal) => Promise<Answer>

/**
 * How long an attempt may take from first to last, redirects and names included, in milliseconds.
 */
const PATIENCE = 10_000
const MAX_REDIRECTS = 3
/** Those that ask for the same request once more. The others would make a GET of it. */
const REDIRECTS: readonly number[] = [307, 308]

/**
 * Attempts to deliver. Every address on the way is checked, and only what was checked is connected
 * to. Fails never.
 */
export const createDeliver =
  (rules: DestinationRules, milliseconds = PATIENCE): Deliver =>
  async ({ url: first, headers, body }, stop) => {
    const late = AbortSignal.timeout(milliseconds)
    const signal = AbortSignal.any([late, stop])
    let url = URL.parse(first)
    let status: number | null = null
    // The message may contain names that the receiver has chosen.
    const failed = (error: unknown, wait: number | null = null): Answer => ({
      status,
      error: inWords(error),
      ...(wait !== null && { retryAfterSeconds: wait }),
    })
    if (!url) return failed('it has no address')
    try {
      for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
        const destination = await destinationOf(url, rules, signal)
        signal.throwIfAborted()
        if ('problem' in destination) return failed(`${redirected(status, url)}${destination.problem}`)
        const posted = await post(url, destination.addresses, headers, body, signal)
        status = posted.status
        if (status >= 200 && status <= 299) return { status, error: null }
        if (!REDIRECTS.includes(status))
          return failed(refusal(status), retryAfterSeconds(posted.retryAfter, posted.date, Date.now()))
        const next = URL.parse(posted.location ?? '', url)
        if (posted.location === null || !next) return failed('it redirects to no address')
        if (url.protocol === 'https:' && next.protocol === 'http:')
          return failed(`it redirects from https:// to ${next.origin}`)
        url = next
      }
      return failed(`it redirects more than ${MAX_REDIRECTS} times`)
    } catch (error) {
      const why = late.aborted ? `no answer within ${milliseconds / 1_000} seconds` : inWords(error)
      return failed(`${redirected(status, url)}${why}`)
    }
  }

const redirected = (status: number | null, { origin }: URL): string =>
  status === null ? '' : `redirected to ${origin}: `

const refusal = (status: number): string =>
  status >= 300 && status <= 399
    ? `it redirects with status ${status}; only ${REDIRECTS.join(' and ')} are followed`
    : `it answered with status ${status}`
