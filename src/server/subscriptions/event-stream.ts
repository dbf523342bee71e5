import { Readable } from 'node:stream'
import { END_OF_STREAM } from './last-event-id.ts'

/** What a stream sends so that nobody between takes it for dead, in milliseconds between. */
const HEARTBEAT_MS = 12_000
/**
 * How long a client may leave what was sent unread, in milliseconds. It comes back with the last
 * version that it has.
 */
const PATIENCE_MS = 60_000

const COMMENT = ':\n\n'
/**
 * The end for good: a browser that connects again says so by the id, and gets the answer to stop.
 */
const COMPLETE = `event: complete\nid: ${END_OF_STREAM}\ndata:\n\n`
/** The end of this connection only: a browser connects again, with the id of the last event. */
const INTERRUPTED = 'event: complete\ndata:\n\n'

/** What a `next` event holds. */
export interface StreamedAnswer {
  readonly answer: object
  /** By which a client says, when it comes back, what it has. */
  readonly id?: string
  /** Whether it tells of a failure that may be over a little later. */
  readonly isPassing?: boolean
}

/** `next` does not reject. */
export interface AnswerSource {
  next(): Promise<IteratorResult<StreamedAnswer, undefined>>
  return(): Promise<unknown>
}

/**
 * Answers as server-sent events, in the distinct connections mode of the protocol GraphQL over SSE:
 * a `next` event each, with its id where it has one, and `complete` at the end. The next answer is
 * asked for only when the one before was taken, so that a slow client holds nothing here.
 * Destroying the stream ends the source. `now` is in milliseconds, on a clock that only goes
 * forward.
 */
export function eventStream(source: AnswerSource, now: () => number): Readable {
  let state: 'NEW' | 'OPEN' | 'OVER' = 'NEW'
  let pending: ReturnType<AnswerSource['next']> | undefined
  let end = COMPLETE
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
