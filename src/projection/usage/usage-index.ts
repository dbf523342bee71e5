import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { SectionEntry } from '../../content/documents.ts'
import type { ProseReader } from '../../content/prose/prose-reader.ts'
import { USE_KINDS, type UseKind } from '../../content/usage/use-kind.ts'
import {
  type UseInDocument,
  usesInAsset,
  usesInAttributes,
  usesInClaim,
  usesInConcept,
  usesInSection,
  usesInSource,
} from '../../content/usage/uses-in-document.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { TextRecord } from '../../snapshot/texts/text-record.ts'

/** A use of a document by a published one. */
export interface DocumentUse {
  /** The document or row that uses it. */
  readonly by: Key
  readonly as: UseKind
  /** The anchor of the section that uses it; null outside articles. */
  readonly section: string | null
  /** The place of the section in its article. */
  readonly position: number
  /** True where only an attribute for editors uses it; absent elsewhere. */
  readonly isForEditors?: boolean
}

/** Uses in order of kind, then of key, then of section. A row of a table is made on demand. */
export interface UseList {
  readonly length: number
  at(index: number): DocumentUse
}

/** Finds where documents of a version are used. */
export interface UsageIndex {
  /**
   * The uses of a document, a row or a source that rows name; empty for an unknown key. Those by
   * attributes for editors are left out for everybody else.
   */
  usesOf(key: Key, kinds?: readonly UseKind[], reader?: 'EVERYBODY' | 'EDITORS'): UseList
}

/** What only the translations of a section use. */
function usesInTranslations(
  { anchor }: SectionEntry,
  record: TextRecord | undefined,
  known: readonly UseInDocument[],
  prose: ProseReader,
): readonly UseInDocument[] {
  const said = new Set(known.map(({ of, as }) => `${as} ${of}`))
  return Object.values(record?.languages ?? {}).flatMap((units) => {
    const [heading, body] = ['heading', 'body'].map((part) => units[`sections.${anchor}.${part}`]?.text ?? '')
    const section = { anchor, heading: heading ?? '', body: body ?? '' }
    const uses = usesInSection(section, prose.citedClaims(section), prose)
    return uses.filter(({ of, as }) => !said.has(`${as} ${of}`) && said.add(`${as} ${of}`))
  })
}

/** The number of documents between two yields. */
const DOCUMENTS_PER_STEP = 512

/**
 * Indexes the uses of a snapshot, linear in its documents. The ends of claims and their evidence
 * are in the indexes of the snapshot, so this one holds all others.
 */
export function* usageIndex(snapshot: Snapshot, prose: ProseReader): Generator<void, UsageIndex, void> {
  const { columnarClaims, written } = snapshot
  const found = new Map<Key, DocumentUse[]>()
  /** By source, the claims that have findings from it and no evidence. */
  const withoutEvidence = new Map<Key, Set<number>>()
  let looked = 0
  const add = (by: Key, uses: readonly UseInDocument[], position = 0, isForEditors = false) => {
    for (const { of, as, section } of uses) {
      if (IN_SNAPSHOT.has(as)) continue
      const use = { by, as, section, position, ...(isForEditors && { isForEditors }) }
      const list = found.get(of)
      if (list) list.push(use)
      else found.set(of, [use])
    }
  }
  for (const concept of written.concepts) {
    if (concept.facts.length > 0 || concept.mentions.length > 0 || concept.figures)
      add(concept.key, usesInConcept(concept))
    if (++looked % DOCUMENTS_PER_STEP === 0) yield
  }
  for (const claim of written.claims) {
    if (claim.mechanism.length > 0 || claim.findings || claim.figures) add(claim.key, usesInClaim(claim))
    const quoted = claim.findings && new Set(claim.evidence.map(({ source }) => source))
    for (const { source } of claim.findings ?? []) {
      if (quoted?.has(source)) continue
      const claims = withoutEvidence.get(source) ?? new Set()
      withoutEvidence.set(source, claims.add(columnarClaims.numberOf(claim.key)!))
    }
    if (++looked % DOCUMENTS_PER_STEP === 0) yield
  }
  for (const source of written.sources) {
    add(source.key, usesInSource(source))
    if (++looked % DOCUMENTS_PER_STEP === 0) yield
  }
  for (const asset of written.assets) {
    add(asset.key, usesInAsset(asset))
    if (++looked % DOCUMENTS_PER_STEP === 0) yield
  }
  for (const { key, sections } of written.articles) {
    for (const [position, section] of sections.entries()) {
      const uses = usesInSection(section, section.claims, prose)
      add(key, [...uses, ...usesInTranslations(section, snapshot.texts.get(key), uses, prose)], position)
    }
    yield
  }

  const { ownAttributes, ownForEditors } = snapshot.compiled.records
  for (const record of ownAttributes.values()) {
    add(record.key, usesInAttributes(record))
    if (++looked % DOCUMENTS_PER_STEP === 0) yield
  }
  for (const record of ownForEditors.values()) {
    const known = ownAttributes.get(record.key)
    const said = new Set((known ? usesInAttributes(known) : []).map(({ of, as }) => `${as} ${of}`))
    const others = usesInAttributes(record).filter(({ of, as }) => !said.has(`${as} ${of}`))
    add(record.key, others, 0, true)
    if (++looked % DOCUMENTS_PER_STEP === 0) yield
  }

  /** The claims that the indexes of the snapshot know, by number. */
  const numbersOf = (key: Key, as: UseKind): Uint32Array => {
    if (as === 'SUBJECT' || as === 'OBJECT') return columnarClaims.numbersOf(key, as)
    const numbers = columnarClaims.numbersOfSource(key)
    const others = withoutEvidence.get(key)
    return others ? numbers.filter((number) => !others.has(number)) : numbers
  }
  const ordered = new Set<Key>()
  const usesOf = (key: Key): readonly DocumentUse[] => {
    const uses = found.get(key) ?? []
    if (!ordered.has(key)) uses.sort(byPlace)
    ordered.add(key)
    return uses
  }
  return {
    usesOf: (key, kinds = USE_KINDS, reader = 'EVERYBODY') =>
      joined(
        USE_KINDS.filter((as) => kinds.includes(as)).map((as): UseList => {
          if (!IN_SNAPSHOT.has(as))
            return listOf(usesOf(key).filter((use) => use.as === as && (reader === 'EDITORS' || !use.isForEditors)))
          const numbers = numbersOf(key, as)
          return {
            length: numbers.length,
            at: (index) => ({ by: columnarClaims.claimAt(numbers[index]!).key, as, section: null, position: 0 }),
          }
        }),
      ),
  }
}

const IN_SNAPSHOT: ReadonlySet<UseKind> = new Set<UseKind>(['SUBJECT', 'OBJECT', 'EVIDENCE'])

/** The place of a use in lists. */
export const placeOfUse = ({ as, by, position }: DocumentUse) => [USE_KINDS.indexOf(as), by, position] as const

const byPlace = (one: DocumentUse, other: DocumentUse): number =>
  USE_KINDS.indexOf(one.as) - USE_KINDS.indexOf(other.as) ||
  (one.by < other.by ? -1 : one.by > other.by ? 1 : one.position - other.position)

const listOf = (uses: readonly DocumentUse[]): UseList => ({ length: uses.length, at: (index) => uses[index]! })

/** The lists one after another. */
function joined(lists: readonly UseList[]): UseList {
  const length = lists.reduce((sum, list) => sum + list.length, 0)
  return {
    length,
    at(index) {
      let rest = index
      for (const list of lists) {
        if (rest < list.length) return list.at(rest)
        rest -= list.length
      }
      throw new RangeError(`there are ${length} uses, and none at ${index}`)
    },
  }
}
