import { ERROR_CODES } from '../../../src/errors/public-errors.ts'

export interface ReadAnswers {
  readonly statuses: readonly number[]
  /** What is wrong with the answers, or null. */
  readonly fault: string | null
}

interface Head {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly length: number
}

const STATUS_LINE = /^HTTP\/1\.1 ([1-5]\d\d) [A-Za-z -]+$/
const HEADER = /^([!#$%&'*+.^_`|~\w-]+): ([\t\x20-\x7e\x80-\xff]*)$/
const CODES: ReadonlySet<unknown> = new Set(ERROR_CODES)

/**
 * Reads the bytes that came back over a connection as answers, strictly: each whole one must be
 * well-formed HTTP, and each refusal JSON with a code of the list. The last may be cut off where
 * the connection still runs or was cut by us.
 */
export function readAnswers(received: Buffer, sent: Buffer): ReadAnswers {
  const statuses: number[] = []
  const mayLackBody = sent.includes('HEAD ')
  let rest = received
  while (rest.length > 0) {
    const head = headOf(rest)
    if (head === null) return { statuses, fault: null }
    if (typeof head === 'string') return { statuses, fault: head }
    const { status, headers, length } = head
    statuses.push(status)
    rest = rest.subarray(length)
    if (status === 101) return { statuses, fault: faultOfFrames(rest) }
    if (status < 200) continue
    const missing = ['x-content-type-options', 'referrer-policy'].find((name) => !headers.has(name))
    if (missing) return { statuses, fault: `an answer of ${status} has no ${missing}` }
    if (status === 500) return { statuses, fault: 'an internal error' }
    if (status === 204 || status === 304) continue
    const isBare = mayLackBody && (rest.length === 0 || rest.subarray(0, 9).toString() === 'HTTP/1.1 ')
    if (isBare) continue
    const body = bodyOf(rest, headers)
    if (body === null) return { statuses, fault: null }
    if (typeof body === 'string') return { statuses, fault: body }
    rest = rest.subarray(body.length)
    const fault = status >= 400 ? faultOfRefusal(headers, body.text) : null
    if (fault !== null) return { statuses, fault: `${status}: ${fault}` }
  }
  return { statuses, fault: null }
}

/** Null where the head has not come whole; a text says what is wrong. */
function headOf(bytes: Buffer): Head | string | null {
  const end = bytes.indexOf('\r\n\r\n')
  const [first = '', ...lines] = bytes
    .subarray(0, end < 0 ? bytes.length : end)
    .toString('latin1')
    .split('\r\n')
  if (end < 0) return 'HTTP/1.1 '.startsWith(first.slice(0, 9)) ? null : `not a status line: ${JSON.stringify(first)}`
  const status = STATUS_LINE.exec(first)?.[1]
  if (status === undefined) return `not a status line: ${JSON.stringify(first)}`
  const headers = new Map<string, string>()
  for (const line of lines) {
    const [, name = '', value = ''] = HEADER.exec(line) ?? []
    if (name === '') return `not a header: ${JSON.stringify(line)}`
    headers.set(name.toLowerCase(), value)
  }
  if (headers.has('content-length') && headers.has('transfer-encoding')) return 'two lengths of one body'
  return { status: Number(status), headers, length: end + 4 }
}

type Body = { readonly text: string; readonly length: number }

/** Null where the body has not come whole; a text says what is wrong. */
function bodyOf(bytes: Buffer, headers: ReadonlyMap<string, string>): Body | string | null {
  const length = headers.get('content-length')
  if (length !== undefined) {
    if (bytes.length < Number(length)) return null
    return { text: bytes.subarray(0, Number(length)).toString(), length: Number(length) }
  }
  // An answer to HTTP/1.0 may end with its connection.
  if (headers.get('transfer-encoding') !== 'chunked')
    return headers.get('connection') === 'close'
      ? { text: bytes.toString(), length: bytes.length }
      : 'a body without an end'
  let text = ''
  for (let place = 0; ; ) {
    const line = bytes.indexOf('\r\n', place)
    if (line < 0) return null
    const size = bytes.subarray(place, line).toString('latin1')
    if (!/^[\da-f]+$/i.test(size)) return `not the size of a chunk: ${JSON.stringify(size)}`
    const end = line + 2 + Number.parseInt(size, 16)
    if (bytes.length < end + 2) return null
    if (bytes.subarray(end, end + 2).toString() !== '\r\n') return 'a chunk that does not end'
    text += bytes.subarray(line + 2, end).toString()
    place = end + 2
    if (end === line + 2) return { text, length: place }
  }
}

function faultOfRefusal(headers: ReadonlyMap<string, string>, text: string): string | null {
  const type = headers.get('content-type') ?? ''
  if (!/^application\/(?:graphql-response\+)?json; charset=utf-8$/.test(type)) return `a refusal as "${type}"`
  if (headers.get('cache-control') !== 'no-store')
    return `a refusal with Cache-Control "${headers.get('cache-control')}"`
  try {
    const { errors, status } = JSON.parse(text)
    if (status === 'closing') return null
    const [{ message, extensions } = { message: '', extensions: {} }] = errors
    if (typeof message !== 'string' || !CODES.has(extensions?.code)) return `a refusal without a code: ${text}`
    return extensions.code === 'INTERNAL_SERVER_ERROR' ? `an internal error: ${text}` : null
  } catch {
    return `not JSON: ${text.slice(0, 200)}`
  }
}

/** Frames of a server are whole, of known kinds, and without a mask. */
function faultOfFrames(bytes: Buffer): string | null {
  for (let place = 0; place + 2 <= bytes.length; ) {
    const [first = 0, second = 0] = bytes.subarray(place, place + 2)
    if (![1, 2, 8, 9, 10].includes(first & 15) || (first & 0x70) !== 0 || second > 127)
      return `not a frame: ${bytes.subarray(place, place + 20).toString('hex')}`
    const extended = second === 126 ? 2 : second === 127 ? 8 : 0
    if (place + 2 + extended > bytes.length) return null
    const length =
      extended === 2
        ? bytes.readUInt16BE(place + 2)
        : extended === 8
          ? Number(bytes.readBigUInt64BE(place + 2))
          : second
    place += 2 + extended + length
  }
  return null
}
