import { type Key, splitKey } from '../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS, type ConceptKind, KINDS } from '../../graph/vocabulary/kinds.ts'
import { nearest } from '../errors/did-you-mean.ts'
import { findConcepts } from '../snapshot/labels/find-concepts.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** The most concepts scanned for suggestions. */
const MAX_SUGGESTED = 20_000

/**
 * Ids of concepts that a wrong one may stand for: those of the same slug and another kind, then the
 * nearest. At most three.
 */
export function nearConcepts(snapshot: Snapshot, key: Key, kinds: readonly ConceptKind[] = CONCEPT_KINDS): string[] {
  const { slug } = splitKey(key) ?? { slug: key }
  const prefixes = kinds.map((kind) => `${KINDS[kind].key}:`)
  const sameSlug = prefixes.map((start) => start + slug).filter((candidate) => snapshot.concepts.has(candidate))
  return [...new Set([...sameSlug, ...nearest(key, keysOfKinds(snapshot, kinds))])].slice(0, 3)
}

/** The keys of the concepts of some kinds, made on demand. */
export function* keysOfKinds({ columnarConcepts }: Snapshot, kinds: readonly ConceptKind[]): Generator<Key, void> {
  for (const kind of kinds) {
    const { first, end } = columnarConcepts.ofKind(kind)
    for (let number = first; number < end; number++) yield columnarConcepts.keyAt(number)
  }
}

/**
 * Ids of concepts of one kind that a wrong slug may stand for: the nearest, else one with that
 * name.
 */
export function nearSlugs(snapshot: Snapshot, kind: ConceptKind, slug: string): string[] {
  const { size, ofKind, keyAt } = snapshot.columnarConcepts
  const { first, end } = ofKind(kind)
  const prefix = `${KINDS[kind].key}:`
  const slugs = Array.from({ length: Math.min(end - first, MAX_SUGGESTED) }, (_, index) =>
    keyAt(first + index).slice(prefix.length),
  )
  const near = nearest(slug, slugs).map((found) => prefix + found)
  if (near.length > 0 || size > MAX_SUGGESTED) return near
  return findConcepts(snapshot, slug, { kinds: [kind], limit: 1, similar: false }).map(({ concept }) => concept.key)
}

/**
 * Ids `<prefix>:<slug>` of records of one type that a wrong one may stand for; the prefix may be
 * missing from it.
 */
export function nearKeys(keys: Iterable<Key>, prefix: string, id: string): string[] {
  const start = `${prefix}:`
  const slugs = Iterator.from(keys).map((key) => key.slice(start.length))
  return nearest(id.startsWith(start) ? id.slice(start.length) : id, slugs).map((slug) => start + slug)
}

/** Ids of any node that a wrong one may stand for. */
export function nearNodes({ concepts, claims, sources, articles, assets, facts }: Snapshot, id: string): string[] {
  function* keys() {
    for (const records of [concepts, claims, sources, articles, assets, facts]) yield* records.keys()
  }
  return nearest(id, keys())
}
