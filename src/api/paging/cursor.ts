import { createHash } from 'node:crypto'
import { badCursor, staleCursor } from '../../errors/public-errors.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'

/** The sort key of one item, unique within the list. */
export type Place = readonly (string | number)[]

/**
 * Reads and writes the cursors of one list at one version. Cursors are opaque to clients, and say
 * where, not how far.
 */
export interface CursorCodec {
  write(place: Place): string
  /**
   * Fails with BAD_CURSOR or STALE_CURSOR when the cursor is not one of this list at this version.
   */
  read(cursor: string): Place
}

const MAX_CURSOR_LENGTH = 4096

/** `list` names the list and everything that determines its content, but not the page. */
export function cursorCodec(snapshot: CursorOwner, list: string): CursorCodec {
  let hash: string | undefined
  const name = () => {
    hash ??= shortHash(list)
    return hash
  }
  const digest = digestInCursor(snapshot)
  const write = (place: Place) => {
    const content = JSON.stringify([snapshot.version, digest, name(), place])
    return Buffer.from(`${shortHash(content)}${content}`).toString('base64url')
  }
  return {
    write,
    read(cursor) {
      const content = contentOf(cursor)
      if (content === undefined) throw badCursor('it is malformed')
      const [version, itsDigest, itsName, place] = content
      if (version !== snapshot.version || itsDigest !== digest) throw staleCursor(version, snapshot.version)
      if (itsName !== name()) throw badCursor('it belongs to another list')
      return place
    },
  }
}

/**
 * The graph that a cursor was made of, or null for a cursor that is malformed or of a list without
 * versions.
 */
export function graphOfCursor(cursor: string): CursorGraph | null {
  const [version, digest] = contentOf(cursor) ?? []
  return version === undefined || digest === undefined || version === NO_VERSION.version ? null : { version, digest }
}

export interface CursorGraph {
  readonly version: number
  /** The last characters of the digest. */
  readonly digest: string
}

export const isCursorOf = ({ version, digest }: CursorGraph, graph: CursorOwner): boolean =>
  version === graph.version && digest === digestInCursor(graph)

/** The value to which the cursors of one graph, or of lists in the store, are bound. */
export type CursorOwner = Pick<Snapshot, 'version' | 'digest'>

/** The value for lists in the store, instead of a version. */
export const NO_VERSION: CursorOwner = { version: 0, digest: 'of no version' }

const digestInCursor = ({ digest }: CursorOwner): string => digest.slice(-8)

const HASH_LENGTH = 11

type Content = readonly [version: number, digest: string, list: string, place: Place]

/**
 * The content of a cursor, or undefined for a foreign one. The hash finds damage; anyone may
 * compute it, so it proves nothing.
 */
function contentOf(cursor: string): Content | undefined {
  if (cursor.length > MAX_CURSOR_LENGTH) return undefined
  const bytes = Buffer.from(cursor, 'base64url')
  // Each place has exactly one cursor, so foreign letters and spare bits are refused.
  if (bytes.toString('base64url') !== cursor) return undefined
  const text = bytes.toString()
  const json = text.slice(HASH_LENGTH)
  if (shortHash(json) !== text.slice(0, HASH_LENGTH)) return undefined
  try {
    const content: unknown = JSON.parse(json)
    return isContent(content) ? content : undefined
  } catch {
    return undefined
  }
}

function isContent(value: unknown): value is Content {
  if (!Array.isArray(value) || value.length !== 4) return false
  const [version, digest, list, place] = value
  const isPart = (part: unknown) => (typeof part === 'string' ? isStorable(part) : typeof part === 'number')
  return (
    Number.isSafeInteger(version) &&
    typeof digest === 'string' &&
    typeof list === 'string' &&
    Array.isArray(place) &&
    place.every(isPart)
  )
}

/**
 * No real place has a NUL or half of a surrogate pair. Invented cursors with these must not reach a
 * store.
 */
const isStorable = (text: string) => text.isWellFormed() && !text.includes('\0')

const shortHash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, HASH_LENGTH)

/** Negative when `a` comes before `b`. */
export function comparePlaces(a: Place, b: Place): number {
  for (const [index, part] of a.entries()) {
    const other = b[index]
    if (other === undefined) return 1
    if (part !== other) return part < other ? -1 : 1
  }
  return a.length - b.length
}
