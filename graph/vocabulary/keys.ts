import { CONCEPT_KINDS, type ConceptKind, KINDS } from './kinds.ts'

/** `kind:slug`, such as `driver:cambered-roads`. Never empty, never without its kind. */
export type Key = string

/** Lower-case words joined by hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const kindByKey: ReadonlyMap<string, ConceptKind> = new Map(CONCEPT_KINDS.map((kind) => [KINDS[kind].key, kind]))

export const conceptKey = (kind: ConceptKind, slug: string): Key => `${KINDS[kind].key}:${slug}`

/** The kind that a key's first part names, or undefined when it names none. */
export const conceptKindOf = (prefix: string): ConceptKind | undefined => kindByKey.get(prefix)

/** The two parts of a key, or undefined when it is not of the form `prefix:slug`. */
export function splitKey(key: string): { prefix: string; slug: string } | undefined {
  const colon = key.indexOf(':')
  const slug = key.slice(colon + 1)
  return colon > 0 && SLUG.test(slug) ? { prefix: key.slice(0, colon), slug } : undefined
}
