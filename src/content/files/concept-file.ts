import { conceptKey, type Key } from '../../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import type { ClaimDocument, ConceptDocument, EvidenceItem, FactEntry } from '../documents.ts'
import { categoryOfEntities } from '../shapes/category-of-entities.ts'
import { claimShape } from '../shapes/claim-shape.ts'
import { conceptShape } from '../shapes/concept-shape.ts'
import { readShape } from '../shapes/read-shape.ts'
import { roleOfLegSides } from '../shapes/role-of-leg-sides.ts'
import type { Path, Violation } from '../violation.ts'
import { withAttributes } from './attributes-of-file.ts'

/**
 * What a concept file holds. `declared` names what it meant to hold, even where that could not be
 * read.
 */
export interface ConceptFile {
  readonly concept?: ConceptDocument
  readonly claims: readonly { readonly claim: ClaimDocument; readonly path: Path }[]
  readonly declared: readonly Key[]
  readonly violations: readonly Violation[]
}

/** Reads the value of a concept file. The kind and the slug come from the file's place. */
export function readConceptFile(value: unknown, kind: ConceptKind, slug: string): ConceptFile {
  const key = conceptKey(kind, slug)
  const header = readShape(conceptShape, value, key)
  const violations = [...header.violations]
  const declared: Key[] = [key]
  const claims: { claim: ClaimDocument; path: Path }[] = []

  const written = (value as { claims?: unknown } | null | undefined)?.claims
  for (const [index, entry] of (Array.isArray(written) ? written : []).entries()) {
    const path = ['claims', index]
    const id = (entry as { id?: unknown } | null)?.id
    if (typeof id === 'string') declared.push(`claim:${id}`)
    const claim = readShape(claimShape, entry, key, path)
    violations.push(...claim.violations)
    if (claim.value === undefined) continue
    const { id: shortId, attributes, ...rest } = claim.value
    claims.push({ claim: { key: `claim:${shortId}`, subject: key, ...rest, ...withAttributes(attributes) }, path })
  }
  if (header.value === undefined) return { claims, declared, violations }

  const { claims: _, facts, mentions, attributes, ...rest } = header.value
  violations.push(...roleOfLegSides(key, kind, rest.role), ...categoryOfEntities(key, kind, rest.category))
  const concept: ConceptDocument = {
    key,
    kind,
    slug,
    ...rest,
    ...withAttributes(attributes),
    mentions: Object.entries(mentions).map(([source, passages]) => ({ source, passages })),
    facts: readFacts(facts),
  }
  return { concept, claims, declared, violations }
}

export const readFacts = (
  facts: readonly { id: string; property: string; value: string; evidence: EvidenceItem[] }[],
): FactEntry[] => facts.map(({ id, ...fact }) => ({ key: `fact:${id}`, ...fact }))
