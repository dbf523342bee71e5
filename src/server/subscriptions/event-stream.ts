import { Readable } from 'node:stream'

/** What a stream sends so that nobody between takes it for dead, in milliseconds between. */
const HEARTBEAT_MS = 12_000
/** How long a client may leave what was sent unread, in milliseconds. It comes back with the last version that it has. */
const PATIENCE_MS = 60_000

const COMMENT = ':\n\n'

/** Answers, as what a `next` event holds. */
export interface AnswerSource {
  next(): Promise<IteratorResult<object, undefined>>
  return(): Promise<unknown>
}

/**
 * Answers as server-sent events, in the distinct connections mode of the protocol GraphQL over SSE: a `next` event each, and
 * `complete` at the end. The next answer is asked for only when the one before was taken, so that a slow client
 * holds nothing here. Destroying the stream ends the source.
 */
export function eventStream(source: AnswerSource, now: () => number): Readable {
  let ended = false
  let taken = now()
  let pending: Promise<IteratorResult<object, undefined>> | undefined
  const heart = setInterval(() => {
    if (!reading && now() - taken > PATIENCE_MS) readable.destroy()
  }, HEARTBEAT_MS).unref()
  let reading = false

  const end = async () => {
    clearInterval(heart)
    ended = true
    await source.return()
    return { done: true, value: undefined } as const
  }
  const read = async (): Promise<string> => {
    pending ??= source.next()
    let timer: NodeJS.Timeout | undefined
    const beat = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), HEARTBEAT_MS).unref()
    })
    const result = await Promise.race([pending, beat]).finally(() => clearTimeout(timer))
    if (result === null) return COMMENT
    pending = undefined
    if (!result.done) return `event: next\ndata: ${JSON.stringify(result.value)}\n\n`
    ended = true
    return 'event: complete\ndata:\n\n'
  }
  let opened = false
  const chunks: AsyncIterableIterator<string> = {
    async next() {
      if (ended) return end()
      taken = now()
      // The headers go out with the first bytes.
      if (!opened) {
        opened = true
        return { done: false, value: COMMENT }
      }
      reading = true
      try {
        return { done: false, value: await read() }
      } finally {
        reading = false
        taken = now()
      }
    },
    return: end,
    throw: end,
    [Symbol.asyncIterator]() {
      return this
    },
  }
  const readable = Readable.from(chunks, { objectMode: true, highWaterMark: 1 })
  return readable
}
