import type { ByteStream } from './client-options.ts'

/** One server-sent event. */
export interface ServerEvent {
  readonly event: string
  readonly data: string
}

/** The longest event that is read, in UTF-16 code units. */
const MAX_EVENT = 1_000_000

/**
 * The events of a stream, one after the other. `onBytes` is called for every chunk, comments too.
 * See "Event stream interpretation" in
 * https://html.spec.whatwg.org/multipage/server-sent-events.html.
 */
export async function* serverEvents(
  stream: ByteStream,
  onBytes: () => void,
): AsyncGenerator<ServerEvent, void, undefined> {
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  let text = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      onBytes()
      text += decoder.decode(value, { stream: true })
      const blocks = text.split(/\r\n\r\n|\n\n|\r\r/)
      text = blocks.pop() ?? ''
      if (text.length > MAX_EVENT) throw new RangeError(`an event has more than ${MAX_EVENT} characters`)
      for (const block of blocks) {
        const event = eventOf(block)
        if (event) yield event
      }
    }
  } finally {
    // A caller that leaves early closes the connection.
    reader.cancel().catch(() => {})
  }
}

/** Undefined for a block of comments. */
function eventOf(block: string): ServerEvent | undefined {
  const fields = block.split(/\r\n|\n|\r/).map((line) => /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [])
  const valuesOf = (name: string) => fields.filter(([, field]) => field === name).map(([, , value]) => value ?? '')
  const event = valuesOf('event').at(-1)
  return event === undefined ? undefined : { event, data: valuesOf('data').join('\n') }
}
