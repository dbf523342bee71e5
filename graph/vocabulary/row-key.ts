import type { Key } from './keys.ts'

// The keys of the claims of tables: `claim:<table>-<end>`.

export const ROW_KEY_LENGTH = 12

/**
 * Ends of keys, one after another: each is twelve digits of base 32, 60 bits of a hash of what its
 * claim says.
 */
export const ROW_KEYS = /^(?:[0-9a-v]{12})*$/

/** The end with this place among ends that follow each other. */
export const rowKeyAt = (ends: string, place: number): string =>
  ends.slice(place * ROW_KEY_LENGTH, (place + 1) * ROW_KEY_LENGTH)

const HALF = 2 ** 30
const HALF_DIGITS = 6

/** An end from its two halves of 30 bits. */
export const rowKeyEnd = (high: number, low: number): string =>
  high.toString(32).padStart(HALF_DIGITS, '0') + low.toString(32).padStart(HALF_DIGITS, '0')

/** The two halves of an end. */
export const rowKeyHalves = (end: string): readonly [high: number, low: number] => [
  Number.parseInt(end.slice(0, HALF_DIGITS), 32),
  Number.parseInt(end.slice(HALF_DIGITS), 32),
]

/** The halves of the end with this place among ends that follow each other, without making texts. */
export function writeRowKeyHalves(ends: string, place: number, highs: Uint32Array, lows: Uint32Array): void {
  const start = place * ROW_KEY_LENGTH
  highs[place] = digitsOf(ends, start)
  lows[place] = digitsOf(ends, start + HALF_DIGITS)
}

const [NINE, LETTERS] = [57, 87]

/** The half that its six digits of base 32 say. */
function digitsOf(ends: string, start: number): number {
  let half = 0
  for (let at = start; at < start + HALF_DIGITS; at++) {
    const code = ends.charCodeAt(at)
    half = half * 32 + (code <= NINE ? code - 48 : code - LETTERS)
  }
  return half
}

/** The first 30 bits of eight bytes, and the next. */
export const halvesOfHash = (bytes: Buffer): readonly [high: number, low: number] => [
  bytes.readUInt32BE(0) % HALF,
  bytes.readUInt32BE(4) % HALF,
]

/** The end of the key of a claim that is named by its line in the file. */
export const lineKeyEnd = (line: number): string => String(line).padStart(8, '0')

const KEY = /^claim:(.+)-([0-9a-v]{12}|\d{8})$/

/** The table that a claim's key may name, and the end; undefined for the key of another claim. */
export function splitRowKey(key: Key): { readonly table: string; readonly end: string } | undefined {
  const [, table, end] = KEY.exec(key) ?? []
  return table === undefined || end === undefined ? undefined : { table, end }
}
