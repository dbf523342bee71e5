import { Readable } from 'node:stream'

/** What a stream sends so that nobody between takes it for dead, in milliseconds between. */
const HEARTBEAT_MS = 12_000
/** How long a client may leave what was sent unread, in milliseconds. It comes back with the last version that it has. */
const PATIENCE_MS = 60_000

const COMMENT = ':\n\n'
const COMPLETE = 'event: complete\ndata:\n\n'

/** Answers, as what a `next` event holds. `next` does not reject. */
export interface AnswerSource {
  next(): Promise<IteratorResult<object, undefined>>
  return(): Promise<unknown>
}

/**
 * Answers as server-sent events, in the distinct connections mode of the protocol GraphQL over SSE: a `next` event each, and
 * `complete` at the end. The next answer is asked for only when the one before was taken, so that a slow client
 * holds nothing here. Destroying the stream ends the source. `now` is in milliseconds, on a clock that only goes forward.
 */
export function eventStream(source: AnswerSource, now: () => number): Readable {
  let state: 'NEW' | 'OPEN' | 'OVER' = 'NEW'
  let pending: Promise<IteratorResult<object, undefined>> | undefined
  /** Since when nobody takes what is there; null while it is waited for. */
  let left: number | null = now()

  const look = setInterval(() => {
    if (left !== null && now() - left > PATIENCE_MS) readable.destroy()
  }, HEARTBEAT_MS).unref()

  const read = async (): Promise<string> => {
    pending ??= source.next()
    const result = await beatOr(pending)
    if (result === null) return COMMENT
    pending = undefined
    if (!result.done) return `event: next\ndata: ${JSON.stringify(result.value)}\n\n`
    state = 'OVER'
    return COMPLETE
  }
  const end = async () => {
    state = 'OVER'
    clearInterval(look)
    await source.return()
    return { done: true, value: undefined } as const
  }
  const chunks: AsyncIterableIterator<string> = {
    async next() {
      if (state === 'OVER') return end()
      left = null
      // The headers go out with the first bytes.
      const value = state === 'NEW' ? COMMENT : await read()
      if (state === 'NEW') state = 'OPEN'
      left = now()
      return { done: false, value }
    },
    return: end,
    throw: end,
    [Symbol.asyncIterator]: () => chunks,
  }
  const readable = Readable.from(chunks, { objectMode: true, highWaterMark: 1 })
  return readable
}

/** The result, or null when a heartbeat is due first. */
async function beatOr<Result>(result: Promise<Result>): Promise<Result | null> {
  let timer: NodeJS.Timeout | undefined
  const beat = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), HEARTBEAT_MS).unref()
  })
  return Promise.race([result, beat]).finally(() => clearTimeout(timer))
}
