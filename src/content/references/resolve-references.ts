import type { Key } from '../../../graph/vocabulary/keys.ts'
import { sortedMap } from '../../algorithms/sorted-map.ts'
import { fewSuggestions } from '../../errors/few-suggestions.ts'
import type { ContentSet } from '../documents.ts'
import type { ContentDocument } from '../lifecycle/revision.ts'
import { createProseReader, type ProseReader } from '../prose/prose-reader.ts'
import { rowsNamed } from '../tables/rows-named.ts'
import { type RawViolation, type Violation, violationIn } from '../violation.ts'
import { type KeysInOrder, likelyKeys } from './likely-keys.ts'
import { type KnownKeys, resolveDocument } from './resolve-document.ts'

export interface ResolvedContent {
  /** References that name nothing, or two things, are as they were written. */
  readonly content: ContentSet
  /** Those references; each call makes the messages anew. */
  violations(): readonly Violation[]
}

/**
 * The content with every reference as a full key. `declared` are the keys that were meant to exist,
 * even where their documents could not be read.
 */
export function resolveReferences(
  content: ContentSet,
  declared: ReadonlySet<Key>,
  reader: ProseReader = createProseReader(),
): ResolvedContent {
  const rows = rowsNamed(content.tables ?? [])
  const known: KnownKeys = {
    has: (key) => declared.has(key),
    hasConceptRow: rows.hasConcept,
    hasClaimRow: rows.hasClaim,
  }
  const raw: RawViolation[] = []
  const resolved = <Document extends ContentDocument>(documents: readonly Document[]): Document[] =>
    documents.map((document) => {
      const { document: after, violations } = resolveDocument(document, known, reader)
      raw.push(...violations)
      return after as Document
    })
  return {
    content: {
      ...content,
      concepts: resolved(content.concepts),
      claims: resolved(content.claims),
      sources: resolved(content.sources),
      articles: resolved(content.articles),
      ...(content.assets && { assets: resolved(content.assets) }),
    },
    violations: () => withLikelyKeys(raw, declared),
  }
}

function withLikelyKeys(raw: readonly RawViolation[], declared: ReadonlySet<Key>): readonly Violation[] {
  let keys: KeysInOrder | undefined
  const suggest = fewSuggestions()
  return raw.map((item) => {
    const found = violationIn(item)
    if (!('violation' in item)) return found
    keys ??= sortedMap(Array.from(declared, (key) => [key, true]))
    const { written, options } = likelyKeys(item, keys)
    return Object.freeze({ ...found, message: found.message + suggest(written, () => options, item.among) })
  })
}
