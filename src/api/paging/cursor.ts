import { createHash } from 'node:crypto'
import { badCursor, staleCursor } from '../../errors/public-errors.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'

/** What a list is sorted by, for one item: unique within the list. */
export type Place = readonly (string | number)[]

/** Reads and writes the cursors of one list at one version. Cursors are opaque to clients, and say where, not how far. */
export interface CursorCodec {
  write(place: Place): string
  /** Fails with BAD_CURSOR or STALE_CURSOR when the cursor is not one of this list at this version. */
  read(cursor: string): Place
}

const MAX_CURSOR_LENGTH = 4096

/** `list` names the list and everything that decides what is in it, but not which page. */
export function cursorCodec(snapshot: Snapshot, list: string): CursorCodec {
  const name = shortHash(list)
  const digest = snapshot.digest.slice(-8)
  const write = (place: Place) => {
    const content = JSON.stringify([snapshot.version, digest, name, place])
    return Buffer.from(`${shortHash(content)}${content}`).toString('base64url')
  }
  return {
    write,
    read(cursor) {
      if (cursor.length > MAX_CURSOR_LENGTH || !/^[\w-]+$/.test(cursor)) throw badCursor('it is malformed')
      const text = Buffer.from(cursor, 'base64url').toString()
      const content = text.slice(HASH_LENGTH)
      if (shortHash(content) !== text.slice(0, HASH_LENGTH)) throw badCursor('it is malformed')
      const [version, itsDigest, itsName, place] = JSON.parse(content) as [number, string, string, Place]
      if (version !== snapshot.version || itsDigest !== digest) throw staleCursor(version, snapshot.version)
      if (itsName !== name) throw badCursor('it belongs to another list')
      return place
    },
  }
}

const HASH_LENGTH = 11

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
