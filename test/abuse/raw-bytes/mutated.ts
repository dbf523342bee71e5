import type { Random } from './random.ts'

type Mutation = (bytes: Buffer, random: Random) => Buffer

const spliced = (bytes: Buffer, from: number, until: number, instead: Buffer = Buffer.alloc(0)) =>
  Buffer.concat([bytes.subarray(0, from), instead, bytes.subarray(until)])

/** Replaces one occurrence of a text. */
const replaced =
  (pattern: RegExp, instead: readonly string[]): Mutation =>
  (bytes, random) => {
    const found = [...bytes.toString('latin1').matchAll(pattern)]
    if (found.length === 0) return bytes
    const { index, 0: text } = random.pick(found)
    return spliced(bytes, index, index + text.length, Buffer.from(random.pick(instead), 'latin1'))
  }

const MUTATIONS: readonly Mutation[] = [
  // Sizes of chunks, and lengths.
  replaced(/(?<=\r\n)[\da-f]+(?=(?:;\w+=\w+)?\r\n)/g, ['zz', '-1', 'ffffffffffffffff', '', '0', '0x5', '5 5', 'FFFFF']),
  replaced(/content-length: \d+/g, [
    'content-length: 0',
    'content-length: 1',
    'content-length: 63999',
    'content-length: 99999999',
    'content-length: -1',
    'content-length: 1e3',
    'content-length: 5\r\ncontent-length: 6',
    'content-length: 5\r\ntransfer-encoding: chunked',
    'transfer-encoding: chunked',
  ]),
  // Lines.
  replaced(/\r\n/g, ['\n', '\r', '\r\n\r\n', '\n\r', '', '\r\n ', '\0\r\n']),
  replaced(/: /g, [':', ' : ', ': \t', ':\0', ': \u00ff', '']),
  replaced(/^[A-Z]+/g, ['GET', 'HEAD', 'POST', 'get', 'PRI', 'X'.repeat(300), 'CONNECT', '']),
  replaced(/HTTP\/1\.1/g, ['HTTP/1.0', 'HTTP/9.9', 'HTTP', 'http/1.1', '']),
  replaced(/ \//g, [' //', ' ', ` /${'a'.repeat(70_000)}`, ' /\u00e9', ' /\0', ' /?', ' /graphql/../']),
  replaced(/host: a/g, ['host: a\r\nhost: b', 'host:', `x: ${'y'.repeat(65_000)}`, 'host: [::1', 'host: a@b/c']),
  // Anywhere.
  (bytes, random) => spliced(bytes, random.below(bytes.length + 1), bytes.length),
  (bytes, random) => {
    const from = random.below(bytes.length + 1)
    return spliced(bytes, from, from + random.below(20))
  },
  (bytes, random) => {
    const at = random.below(bytes.length + 1)
    return spliced(bytes, at, at, random.bytes(1 + random.below(40)))
  },
  (bytes, random) => {
    const at = random.below(bytes.length + 1)
    return spliced(bytes, at, at + 1, random.bytes(1))
  },
  (bytes, random) => {
    const from = random.below(bytes.length + 1)
    return Buffer.concat([bytes, bytes.subarray(from)])
  },
]

/** The same bytes with a few things wrong; sometimes with nothing wrong. */
export function mutated(bytes: Buffer, random: Random): Buffer {
  let result = bytes
  for (let count = random.below(3); count > 0; count--) result = random.pick(MUTATIONS)(result, random)
  return result
}
