import { UnreadableTable } from '../../files/unreadable-table.ts'

/** An object or a list in a list of a JSON document. */
export interface JsonElement {
  /** The names that lead to its list, such as `graphs.nodes`; empty for a list that is all. */
  readonly path: string
  readonly text: string
  /** The line it starts in, from 1. */
  readonly line: number
  /** Where it starts in the file, in UTF-16 code units. */
  readonly start: number
}

/** The longest element that is read, in UTF-16 code units. */
const MAX_ELEMENT = 8_388_608

const [NEW_LINE, QUOTE, COMMA, COLON, BACKSLASH] = [10, 34, 44, 58, 92]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125]

interface Frame {
  readonly isList: boolean
  readonly path: string
  /** The name of the member that is read; of an object. */
  name: string
}

/**
 * The objects in those lists of a JSON document that are `wanted`, by path, or the lists in them.
 * No more is kept of it than a chunk and one element. Fails with `UnreadableTable` where brackets
 * do not match, the file breaks off, an element is too long or the text is no UTF-8.
 */
export async function* jsonElements(
  chunks: AsyncIterable<Uint8Array>,
  wanted: (path: string, type: 'OBJECT' | 'LIST') => boolean,
): AsyncGenerator<readonly JsonElement[]> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true })
  const frames: Frame[] = []
  let text = ''
  /** Where `text` starts in the file. */
  let offset = 0
  let line = 1
  let at = 0
  let isInString = false
  let isEscaped = false
  /** Where the last string starts and ends; they name a member if a colon follows. */
  let [from, to] = [0, 0]
  let captured: { readonly at: number; readonly line: number; readonly depth: number; readonly path: string } | null =
    null

  const read = (more: string): JsonElement[] => {
    const elements: JsonElement[] = []
    text += more
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === NEW_LINE) line++
      if (isInString) {
        if (isEscaped) isEscaped = false
        else if (code === BACKSLASH) isEscaped = true
        else if (code === QUOTE) {
          isInString = false
          to = at + 1
        }
      } else if (code === QUOTE) {
        isInString = true
        from = at
      } else if (code === COLON) {
        const top = frames.at(-1)
        if (captured === null && top?.isList === false) top.name = nameIn(text.slice(from, to), line)
        from = to
      } else if (code === COMMA) {
        from = to
      } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
        const top = frames.at(-1)
        const path =
          top === undefined ? '' : top.isList ? top.path : top.path === '' ? top.name : `${top.path}.${top.name}`
        if (captured === null && top?.isList && wanted(path, code === OPEN_OBJECT ? 'OBJECT' : 'LIST'))
          captured = { at, line, depth: frames.length, path }
        frames.push({ isList: code === OPEN_LIST, path, name: '' })
      } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
        const frame = frames.pop()
        if (frame === undefined || frame.isList !== (code === CLOSE_LIST))
          throw new UnreadableTable(`Line ${line} closes a bracket that is not open, so the file is no JSON.`)
        if (captured !== null && frames.length === captured.depth) {
          const { path, line: first } = captured
          elements.push({ path, text: text.slice(captured.at, at + 1), line: first, start: offset + captured.at })
          captured = null
        }
      }
    }
    const kept = Math.min(captured?.at ?? at, isInString || to > from ? from : at)
    if (text.length - kept > MAX_ELEMENT)
      throw new UnreadableTable(
        `In line ${line} there is a record of more than ${MAX_ELEMENT.toLocaleString('en')} characters.`,
      )
    offset += kept
    text = text.slice(kept)
    at -= kept
    from = Math.max(0, from - kept)
    to = Math.max(0, to - kept)
    if (captured !== null) captured = { ...captured, at: captured.at - kept }
    return elements
  }

  for await (const chunk of chunks) {
    const elements = read(decoded(() => decoder.decode(chunk, { stream: true })))
    if (elements.length > 0) yield elements
  }
  const last = read(decoded(() => decoder.decode()))
  if (last.length > 0) yield last
  if (frames.length > 0 || isInString)
    throw new UnreadableTable(`The file breaks off in line ${line}: it is not all of a JSON document.`)
}

function decoded(decode: () => string): string {
  try {
    return decode()
  } catch {
    throw new UnreadableTable('The file is not UTF-8.')
  }
}

function nameIn(text: string, line: number): string {
  try {
    return String(JSON.parse(text))
  } catch {
    throw new UnreadableTable(`Line ${line} is no JSON.`)
  }
}
