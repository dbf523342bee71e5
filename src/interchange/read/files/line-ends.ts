const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/**
 * The bytes of a text with a line feed at the end of each line. They differ only where carriage
 * returns alone end lines: the beginning of the file then has these and no line feed.
 */
export function withLineFeeds(head: Uint8Array, chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return head.includes(CARRIAGE_RETURN) && !head.includes(LINE_FEED) ? replaced(chunks) : chunks
}

async function* replaced(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield chunk.map((byte) => (byte === CARRIAGE_RETURN ? LINE_FEED : byte))
}
