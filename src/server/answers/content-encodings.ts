import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** The content codings in which answers are sent, best first; `identity` is none. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** A shorter answer would hardly become shorter, in bytes. It fits a single packet. */
export const SHORTEST = 1_024

/** Brotli beyond this quality costs several times the time for a few percent. */
export const BROTLI_QUALITY = 5
export const GZIP_LEVEL = 6

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/**
 * The best coding that an `Accept-Encoding` header admits, by weight, then in the order of
 * `ENCODINGS` (RFC 9110, section 12.5.3).
 */
export function encodingFor(given: string | readonly string[] | undefined): Encoding {
  const accepted = String(given ?? '')
  if (accepted === '') return 'identity'
  // What browsers, fetch and curl send has no weights.
  if (!accepted.includes(';')) {
    if (NAMES_BROTLI.test(accepted)) return 'br'
    return NAMES_GZIP.test(accepted) ? 'gzip' : 'identity'
  }
  const weights = new Map(accepted.split(',').map(weightOf))
  const weightFor = (encoding: Encoding) =>
    weights.get(encoding) ?? (encoding === 'identity' ? LEAST : (weights.get('*') ?? 0))
  return ENCODINGS.reduce((best, encoding) => (weightFor(encoding) > weightFor(best) ? encoding : best))
}

const NAMES_BROTLI = /(?:^|[\s,])br(?:$|[\s,])/i
const NAMES_GZIP = /(?:^|[\s,])(?:x-)?gzip(?:$|[\s,])/i

/** The weight of an answer without coding, where the header does not name it. */
const LEAST = 0.000_1

function weightOf(item: string): readonly [string, number] {
  const [name = '', ...parameters] = item
    .trim()
    .toLowerCase()
    .split(/\s*;\s*/)
  const weight = parameters.find((parameter) => parameter.startsWith('q='))
  const number = weight === undefined ? 1 : Number(weight.slice(2))
  return [name === 'x-gzip' ? 'gzip' : name, Number.isFinite(number) ? number : 0]
}

/** Whether an answer of this length, in bytes, is sent compressed. */
export const isWorthCompressing = (bytes: number): boolean => bytes >= SHORTEST

/** Compresses bytes outside the main thread. */
export function compress(bytes: Buffer, encoding: Exclude<Encoding, 'identity'>): Promise<Buffer> {
  if (encoding === 'gzip') return zip(bytes, { level: GZIP_LEVEL })
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } = constants
  return brotli(bytes, {
    params: {
      [BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
    },
  })
}
