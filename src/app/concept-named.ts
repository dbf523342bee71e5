import { conceptKey, type Key } from '../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS } from '../../graph/vocabulary/kinds.ts'
import { didYouMean } from '../errors/did-you-mean.ts'
import { OperatorError } from '../errors/operator-error.ts'
import { findConcepts } from '../snapshot/labels/find-concepts.ts'
import type { ConceptRecord } from '../snapshot/records.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** Of more concepts of one name, only these are listed. */
const MOST_NAMED = 20

/** The one concept that a person means by a key, a slug or a name. */
export function conceptNamed(snapshot: Snapshot, name: string): ConceptRecord {
  const { concepts } = snapshot
  const found = (key: Key) => concepts.get(key) ?? concepts.get(snapshot.renamedTo(key) ?? '')
  const byKey = found(name)
  if (byKey) return byKey
  const bySlug = CONCEPT_KINDS.flatMap((kind) => found(conceptKey(kind, name)) ?? [])
  const hits = findConcepts(snapshot, name, { limit: MOST_NAMED })
  const equal = hits.filter(({ match }) => match === 'EXACT')
  const byName = (equal.length > 0 ? equal : hits.filter(({ match }) => match === 'LETTERS')).map(
    ({ concept }) => concept,
  )
  const [only, ...others] = bySlug.length > 0 ? bySlug : byName
  if (only && others.length === 0) return only
  if (only)
    throw new OperatorError(
      `"${name}" may be ${[only, ...others].map(({ key }) => key).join(' or ')}. Write the key you mean.`,
    )
  const slugs = () => concepts.keys().map((key) => key.slice(key.indexOf(':') + 1))
  const mistyped = hits.filter(({ match }) => match === 'SIMILAR').map(({ label }) => label)
  const near = (hits.length === mistyped.length && didYouMean(name, mistyped)) || didYouMean(name, slugs())
  throw new OperatorError(`There is no concept "${name}".${near} Try: aetia search "${name}"`)
}
