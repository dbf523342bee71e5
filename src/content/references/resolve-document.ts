import { conceptKey, conceptKindOf, type Key, splitKey } from '../../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS } from '../../../graph/vocabulary/kinds.ts'
import type { ContentDocument } from '../lifecycle/revision.ts'
import type { ProseReader } from '../prose/prose-reader.ts'
import { type RawViolation, violation } from '../violation.ts'
import { mapReferences, type Reference } from './map-references.ts'

/** The keys that references may name. */
export interface KnownKeys {
  /** Whether a document has the key, or was meant to have it. */
  has(key: Key): boolean
  /** Whether the key is that of a row of a table. */
  hasConceptRow(key: Key): boolean
  hasClaimRow(key: Key): boolean
}

export interface ResolvedDocument {
  /** The document with full keys; itself where it has no others. */
  readonly document: ContentDocument
  /** References to nothing, or to two things. They stay as they are written. */
  readonly violations: readonly RawViolation[]
  /**
   * Every key that the document names, as it is written and as it is meant, and every bare slug. The
   * result depends on no other key.
   */
  readonly names: ReadonlySet<Key>
}

/**
 * Turns the references of a document into full keys. A bare slug names the one concept (or, where a
 * source is meant, the source) that bears it. A row of a table is named by its full key only.
 */
export function resolveDocument(document: ContentDocument, known: KnownKeys, reader: ProseReader): ResolvedDocument {
  const violations: RawViolation[] = []
  const names = new Set<Key>()
  const mentioned = new Set<Key>()

  const unknown = ({ holder, path }: Reference, written: string, what: string, among: string): Key => {
    const message = `there is no ${what} "${written}".`
    violations.push({ violation: violation('UNKNOWN_ID', holder, path, message), written, among })
    return written
  }
  const concept = (reference: Reference): Key => {
    const { name, holder, path } = reference
    if (name.includes(':'))
      return isConcept(name, known) || known.hasConceptRow(name)
        ? name
        : unknown(reference, name, 'concept', 'CONCEPTS')
    const sameSlug = conceptsCalled(name, known)
    const [only, ...others] = sameSlug
    if (only === undefined) return unknown(reference, name, 'concept', 'SLUGS')
    if (others.length === 0) return only
    const message = `"${name}" may be ${sameSlug.join(' or ')}; write the key you mean`
    violations.push(violation('AMBIGUOUS_ID', holder, path, message))
    return name
  }
  const source = (reference: Reference): Key => {
    const key = reference.name.includes(':') ? reference.name : `source:${reference.name}`
    names.add(key)
    return known.has(key) && key.startsWith('source:') ? key : unknown(reference, key, 'source', 'source')
  }
  const asset = (reference: Reference): Key => {
    const key = reference.name.includes(':') ? reference.name : `asset:${reference.name}`
    names.add(key)
    return known.has(key) && key.startsWith('asset:') ? key : unknown(reference, key, 'asset', 'asset')
  }
  const mention = (reference: Reference): Key => {
    const key = source(reference)
    if (mentioned.has(key)) {
      const message = `${key} is named twice; put its passages into one list`
      violations.push(violation('DUPLICATE_ID', reference.holder, reference.path, message))
    }
    mentioned.add(key)
    return key
  }
  const inProse = (reference: Reference): Key => {
    const { name, role } = reference
    const prefix = role === 'CITATION' ? 'claim' : name.slice(0, name.indexOf(':'))
    const isThere = known.has(name) || known.hasClaimRow(name) || known.hasConceptRow(name)
    if (name.startsWith(`${prefix}:`) && isThere) return name
    const what = conceptKindOf(prefix) ? 'concept' : prefix
    return unknown(reference, name, what, prefix)
  }
  const value = (reference: Reference): Key => {
    const { name } = reference
    if (!name.includes(':')) return concept(reference)
    if (known.has(name) || known.hasClaimRow(name) || known.hasConceptRow(name)) return name
    const prefix = name.slice(0, name.indexOf(':'))
    return conceptKindOf(prefix)
      ? unknown(reference, name, 'concept', 'CONCEPTS')
      : unknown(reference, name, prefix, prefix)
  }
  const visit = (reference: Reference): Key => {
    const { role, name } = reference
    names.add(name)
    switch (role) {
      case 'SUBJECT':
      case 'OBJECT':
      case 'MECHANISM':
        return concept(reference)
      case 'EVIDENCE':
      case 'FINDING':
      case 'DESCENT':
        return source(reference)
      case 'MENTION':
        return mention(reference)
      case 'SECTION':
        return known.has(name) || known.hasClaimRow(name) ? name : unknown(reference, name, 'claim', 'claim')
      case 'FIGURE':
        return asset(reference)
      case 'CITATION':
      case 'IMAGE':
      case 'LINK':
        return inProse(reference)
      case 'ATTRIBUTE':
        return known.has(name) ? name : unknown(reference, name, 'attribute', 'attribute')
      case 'VALUE':
        return value(reference)
    }
  }
  const resolved = mapReferences(
    document,
    (reference) => {
      const key = visit(reference)
      names.add(key)
      return key
    },
    reader,
  )
  return { document: resolved, violations, names }
}

const isConcept = (key: Key, known: KnownKeys): boolean =>
  conceptKindOf(splitKey(key)?.prefix ?? '') !== undefined && known.has(key)

/** The concepts with a slug, in order of key. */
export const conceptsCalled = (slug: string, known: Pick<KnownKeys, 'has'>): readonly Key[] =>
  CONCEPT_KINDS.map((kind) => conceptKey(kind, slug))
    .filter((key) => known.has(key))
    .sort()
