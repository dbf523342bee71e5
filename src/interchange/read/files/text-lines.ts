/** One line of a text file, without its line feed. A carriage return before that is still there. */
export interface TextLine {
  /** From 1. */
  readonly line: number
  readonly text: string
  /** Where the text starts in the file, in UTF-16 code units; a byte order mark is one of them. */
  readonly start: number
  /** Why the line cannot be used; its text is then empty. */
  readonly problem: string | null
}

/** The longest line that is read, in UTF-16 code units. */
export const MAX_LINE = 262_144

const LINE_FEED = 10
const TOO_LONG = `the line has more than ${MAX_LINE.toLocaleString('en')} characters`

/**
 * The lines of a file of UTF-8, a batch for each chunk that ends some. However the file is cut into
 * chunks, the lines are the same. No more is kept than a chunk and a line of the longest length.
 */
export async function* textLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly TextLine[]> {
  let line = 0
  let start = 0
  let parts: Uint8Array[] = []
  let size = 0
  /** Of a line of which only the length is still of interest: what counts it. */
  let skipped: { readonly decoder: TextDecoder; units: number } | null = null

  const add = (lines: TextLine[], text: string, units: number, problem: string | null): void => {
    line += 1
    const mark = line === 1 && text.startsWith('\uFEFF') ? 1 : 0
    const reason = units > MAX_LINE ? TOO_LONG : (problem ?? (text.includes('\0') ? 'it contains NUL (U+0000)' : null))
    lines.push({ line, text: reason === null ? text.slice(mark) : '', start: start + mark, problem: reason })
    start += units + 1
  }
  const addAll = (lines: TextLine[], bytes: Uint8Array): void => {
    const text = strictly(bytes)
    if (text !== undefined) {
      for (const its of text.split('\n')) add(lines, its, its.length, null)
      return
    }
    for (let from = 0; from <= bytes.length; ) {
      const end = bytes.indexOf(LINE_FEED, from)
      const own = bytes.subarray(from, end < 0 ? bytes.length : end)
      const valid = strictly(own)
      add(lines, valid ?? '', (valid ?? leniently.decode(own)).length, valid === undefined ? 'it is not UTF-8' : null)
      from = end < 0 ? bytes.length + 1 : end + 1
    }
  }
  const endSkipped = (lines: TextLine[], bytes: Uint8Array): void => {
    if (skipped === null) return
    add(lines, '', skipped.units + skipped.decoder.decode(bytes).length, null)
    skipped = null
  }
  const keep = (bytes: Uint8Array): void => {
    if (bytes.length === 0) return
    if (skipped) {
      skipped.units += skipped.decoder.decode(bytes, { stream: true }).length
      return
    }
    // A copy: the source of the chunk may fill it again.
    parts.push(bytes.slice())
    size += bytes.length
    // A unit takes at most three bytes, so this line is too long whatever it says.
    if (size <= 3 * MAX_LINE) return
    skipped = { decoder: new TextDecoder('utf-8', { ignoreBOM: true }), units: 0 }
    for (const part of parts) skipped.units += skipped.decoder.decode(part, { stream: true }).length
    parts = []
    size = 0
  }

  for await (const chunk of chunks) {
    const last = chunk.lastIndexOf(LINE_FEED)
    const lines: TextLine[] = []
    if (last >= 0) {
      let whole = chunk.subarray(0, last)
      let ended = false
      if (skipped !== null) {
        const first = chunk.indexOf(LINE_FEED)
        endSkipped(lines, chunk.subarray(0, first))
        ended = first === last
        whole = chunk.subarray(first + 1, last)
      }
      if (!ended) addAll(lines, parts.length === 0 ? whole : joined([...parts, whole]))
      parts = []
      size = 0
    }
    keep(chunk.subarray(last + 1))
    if (lines.length > 0) yield lines
  }

  const lines: TextLine[] = []
  if (skipped !== null) endSkipped(lines, new Uint8Array())
  else if (size > 0) addAll(lines, joined(parts))
  if (lines.length > 0) yield lines
}

const leniently = new TextDecoder('utf-8', { ignoreBOM: true })
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true })

function strictly(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts)
