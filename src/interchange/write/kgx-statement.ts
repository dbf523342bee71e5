import { BIOLINK_PREDICATES } from '../../../graph/vocabulary/biolink-predicates.ts'
import { definitionOf, type PredicateDefinition } from '../../../graph/vocabulary/predicates.ts'
import type { AttributeRecord, ClaimRecord } from '../../snapshot/records.ts'
import type { ExactEdge } from '../kgx-columns.ts'
import { biolinkName, statementOfBiolink, turned } from '../read/meaning/statement-in-row.ts'
import { unlike } from './kgx-fields.ts'

/** What a row says, in the words of Biolink. */
export interface KgxStatement {
  readonly predicate: string
  /** Whether it is said from object to subject. */
  readonly isTurned: boolean
  readonly qualifiers: readonly AttributeRecord[]
  /** Whether a reader without our columns reads the claim from it. */
  readonly saysAll: boolean
  readonly exact: ExactEdge
}

/** Names of predicates with a prefix. */
const CURIE = /^[A-Za-z][\w.-]*:[\w.-]+$/
const OF_BIOLINK = /^biolink:[a-z]+(?:_[a-z]+)*$/

/**
 * The statement of a claim as a table gave it, `quoted` being its predicate there; else with the
 * nearest predicate of Biolink.
 */
export function kgxStatement(claim: ClaimRecord, quoted: string | null): KgxStatement {
  const { predicate, relation = null, qualifiers = [] } = claim
  const names = [quoted, relation].filter((name) => name !== null)
  for (const name of names.flatMap(writable)) {
    for (const isTurned of [false, true]) {
      const written = isTurned ? turned(qualifiers) : qualifiers
      const read = statementOfBiolink(name, written)
      const isSame =
        read.predicate === predicate &&
        read.relation === relation &&
        read.isTurned === isTurned &&
        JSON.stringify(read.qualifiers) === JSON.stringify(qualifiers)
      if (isSame) return { predicate: name, isTurned, qualifiers: written, saysAll: true, exact: {} }
    }
  }
  const isBiolink = predicate === 'RELATES_TO' && relation !== null && OF_BIOLINK.test(relation)
  const { term, direction }: PredicateDefinition['biolink'] = definitionOf(predicate).biolink
  const implied = { name: 'object_direction_qualifier', value: direction ?? '' }
  const isImplied = direction !== undefined && !qualifiers.some(({ name }) => name === implied.name)
  return {
    predicate: isBiolink ? relation : `biolink:${term}`,
    isTurned: false,
    qualifiers: isImplied ? [...qualifiers, implied] : qualifiers,
    saysAll: false,
    exact: {
      ...(relation !== null && unlike(relation) && { relation }),
      ...(isImplied && { implied: [implied.name] }),
    },
  }
}

/** The forms of a predicate's name that a table of KGX may have. */
function writable(name: string): readonly string[] {
  const known = BIOLINK_PREDICATES.has(biolinkName(name))
  return [
    ...(CURIE.test(name) || (known && /^\w+$/.test(name)) ? [name] : []),
    ...(known ? [`biolink:${biolinkName(name)}`] : []),
  ]
}
