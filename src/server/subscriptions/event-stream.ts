import { Readable } from 'node:stream'
import { END_OF_STREAM } from './last-event-id.ts'

/** The interval of heartbeats, in milliseconds, which prevent idle timeouts of proxies. */
const HEARTBEAT_MS = 12_000
/**
 * The longest time that a client may leave sent data unread, in milliseconds. It reconnects with
 * its last version.
 */
const PATIENCE_MS = 60_000

const COMMENT = ':\n\n'
/**
 * The final end. A reconnecting browser sends this id, and the server answers that it must stop.
 */
const COMPLETE = `event: complete\nid: ${END_OF_STREAM}\ndata:\n\n`
/** The end of this connection only. A browser reconnects with the id of the last event. */
const INTERRUPTED = 'event: complete\ndata:\n\n'

/** The content of a `next` event. */
export interface StreamedAnswer {
  readonly answer: object
  /** The id by which a reconnecting client names its last event. */
  readonly id?: string
  /** Whether it reports a temporary failure. */
  readonly isPassing?: boolean
}

/** `next` does not reject. */
export interface AnswerSource {
  next(): Promise<IteratorResult<StreamedAnswer, undefined>>
  return(): Promise<unknown>
}

/**
 * Answers as server-sent events, in the distinct connections mode of the protocol GraphQL over SSE.
 * Each answer is a `next` event, with its id where it has one; `complete` is last. The next answer
 * is pulled only when the one before was sent, so a slow client holds nothing in memory. Destroying
 * the stream ends the source. `now` is a monotonic clock in milliseconds.
 */
export function eventStream(source: AnswerSource, now: () => number): Readable {
  let state: 'NEW' | 'OPEN' | 'OVER' = 'NEW'
  let pending: ReturnType<AnswerSource['next']> | undefined
  let end = COMPLETE
  /** When the client stopped reading; null while it reads. */
  let left: number | null = now()

  const look = setInterval(() => {
    if (left !== null && now() - left > PATIENCE_MS) readable.destroy()
  }, HEARTBEAT_MS).unref()

  const read = async (): Promise<string> => {
    pending ??= source.next()
    const result = await beatOr(pending)
    if (result === null) return COMMENT
    pending = undefined
    if (!result.done) {
      const { answer, id, isPassing = false } = result.value
      end = isPassing ? INTERRUPTED : COMPLETE
      return `event: next\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(answer)}\n\n`
    }
    state = 'OVER'
    return end
  }
  const close = async () => {
    state = 'OVER'
    clearInterval(look)
    await source.return()
    return { done: true, value: undefined } as const
  }
  const chunks: AsyncIterableIterator<string> = {
    async next() {
      if (state === 'OVER') return close()
      left = null
      // The headers go out with the first bytes.
      const value = state === 'NEW' ? COMMENT : await read()
      if (state === 'NEW') state = 'OPEN'
      left = now()
      return { done: false, value }
    },
    return: close,
    throw: close,
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
