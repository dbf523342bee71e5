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

/** The kinds that a predicate may join, in words: `MECHANISM to BODY_PART`. */
export function endsInWords(predicate: Predicate): string {
  const ends = endsOf(predicate)
  if (ends.some(({ subjects, objects }) => subjects === CONCEPT_KINDS && objects === CONCEPT_KINDS))
    return 'any concept to any other'
  if (definitionOf(predicate).sameKind)
    return `two concepts of one kind among ${[...new Set(ends.flatMap((pair) => pair.subjects))].join(', ')}`
  return ends.map((pair) => `${pair.subjects.join(' or ')} to ${pair.objects.join(' or ')}`).join('; ')
}
