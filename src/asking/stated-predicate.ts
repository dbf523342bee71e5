import { definitionOf, type Predicate } from '../../graph/vocabulary/predicates.ts'
import type { ConceptRecord } from '../snapshot/records.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { AskedVerb } from '../wording/messages/asking-wording.ts'

/** The predicates that a verb of a question may mean, the usual one first. */
const OF_VERBS: Readonly<Record<AskedVerb, readonly [Predicate, ...Predicate[]]>> = {
  CORRECT: ['MAY_CORRECT', 'CORRECTS'],
  PREVENT: ['MAY_PREVENT', 'PROTECTS_FROM'],
}

/**
 * The predicate that a question asks about: of those that its verb may mean the one by which claims
 * join the two concepts, or else the usual one. `verb` null: that one leads to the other.
 */
export function statedPredicate(
  { columnarClaims }: Snapshot,
  { key: from }: ConceptRecord,
  { key: to }: ConceptRecord,
  verb: AskedVerb | null,
): Predicate {
  const isMeant = (predicate: Predicate) =>
    verb === null ? definitionOf(predicate).walked === 'YES' : OF_VERBS[verb].includes(predicate)
  const joining = Array.from(columnarClaims.between(from, to), (number) => columnarClaims.claimAt(number).predicate)
  return joining.find(isMeant) ?? (verb === null ? 'CAUSES' : OF_VERBS[verb][0])
}

/** The verb that asks about a predicate; null for those that lead from one to the other. */
export const verbOf = (predicate: Predicate): AskedVerb | null =>
  (Object.keys(OF_VERBS) as AskedVerb[]).find((verb) => OF_VERBS[verb].includes(predicate)) ?? null
