import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ConceptNumbers } from './table-data.ts'

type MissingEnds = ConceptNumbers['missing']

/** Collects the ends of claims that are no concept, in order of place. */
export function missingEnds() {
  const places: number[] = []
  const codes: number[] = []
  const keys = new Map<Key, number>()
  return {
    add(place: number, key: Key): void {
      places.push(place)
      if (!keys.has(key)) keys.set(key, keys.size)
      codes.push(keys.get(key)!)
    },
    end: (): MissingEnds => ({
      places: Uint32Array.from(places),
      codes: Uint32Array.from(codes),
      keys: [...keys.keys()],
    }),
  }
}

const MOST_UNKNOWN = 100

/** The first of them, part by part, and of a part in order of key. */
export function unknownEnds(
  { places, codes, keys }: MissingEnds,
  partOf: (row: number) => Key,
): readonly { readonly part: Key; readonly end: Key }[] {
  const unknown: { part: Key; end: Key }[] = []
  let part: Key | null = null
  let ends = new Set<Key>()
  const close = () => {
    for (const end of [...ends].sort()) if (part !== null && unknown.length < MOST_UNKNOWN) unknown.push({ part, end })
    ends = new Set()
  }
  for (let at = 0; at < places.length && unknown.length < MOST_UNKNOWN; at++) {
    const its = partOf(places[at]! >>> 1)
    if (its !== part) {
      close()
      part = its
    }
    ends.add(keys[codes[at]!]!)
  }
  close()
  return unknown
}
