import { CONCEPT_KINDS, type ConceptKind } from './generated/concept-kinds.ts'
import { KINDS } from './generated/kinds.ts'
import { definitionOf, type Ends, PREDICATE_NAMES, type Predicate } from './predicates.ts'

const addedEnds = (predicate: Predicate, kind: ConceptKind): Ends[] =>
  (KINDS[kind].joins ?? [])
    .filter((join) => join.predicate === predicate)
    .map(({ as, others }) =>
      as === 'SUBJECT' ? { subjects: [kind], objects: others } : { subjects: others, objects: [kind] },
    )

/** The ends of each predicate: those of its definition, then those that the kinds add to it. */
const ENDS: ReadonlyMap<Predicate, readonly Ends[]> = new Map(
  PREDICATE_NAMES.map((predicate) => [
    predicate,
    [...definitionOf(predicate).ends, ...CONCEPT_KINDS.flatMap((kind) => addedEnds(predicate, kind))],
  ]),
)

const endsOf = (predicate: Predicate): readonly Ends[] => ENDS.get(predicate) ?? []

/** Whether a claim may join these two kinds by this predicate. */
export function mayJoin(predicate: Predicate, subject: ConceptKind, object: ConceptKind): boolean {
  if (definitionOf(predicate).sameKind && subject !== object) return false
  return endsOf(predicate).some((pair) => pair.subjects.includes(subject) && pair.objects.includes(object))
}

/** The kinds that a predicate may join: any to any, two of one kind, or pairs of some. */
export type KindPairs =
  | { readonly any: true }
  | { readonly sameKind: readonly ConceptKind[] }
  | { readonly pairs: readonly Ends[] }

export function kindPairs(predicate: Predicate): KindPairs {
  const pairs = endsOf(predicate)
  if (pairs.some(({ subjects, objects }) => subjects === CONCEPT_KINDS && objects === CONCEPT_KINDS))
    return { any: true }
  if (definitionOf(predicate).sameKind) return { sameKind: [...new Set(pairs.flatMap(({ subjects }) => subjects))] }
  return { pairs }
}

/** The same in words: `MECHANISM to BODY_PART`. */
export function endsInWords(joins: KindPairs): string {
  if ('any' in joins) return 'any concept to any other'
  if ('sameKind' in joins) return `two concepts of one kind among ${joins.sameKind.join(', ')}`
  return joins.pairs.map(({ subjects, objects }) => `${subjects.join(' or ')} to ${objects.join(' or ')}`).join('; ')
}
