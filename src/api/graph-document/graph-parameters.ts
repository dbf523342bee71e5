import type { Key } from '../../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS, type ConceptKind, KINDS } from '../../../graph/vocabulary/kinds.ts'
import { nearest } from '../../errors/did-you-mean.ts'
import { badUserInput } from '../../errors/public-errors.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { GraphPart } from '../../traversal/graph/graph-part.ts'
import { conceptArgument } from '../arguments.ts'

const NAMES = ['from', 'to', 'kinds'] as const

/**
 * The part of the graph that URL parameters name. `from` and `to` are ids of concepts, or slugs of
 * a single concept; `kinds` are kinds, separated by commas. Fails with BAD_USER_INPUT for an
 * unknown parameter, a repeated one, and an unknown name.
 */
export function graphPartOf(snapshot: Snapshot, parameters: URLSearchParams): GraphPart {
  const known: readonly string[] = NAMES
  for (const name of parameters.keys()) {
    if (!known.includes(name))
      throw badUserInput(`"${name}" is no parameter of the graph; it takes ${NAMES.join(', ')}.`, nearest(name, NAMES))
    if (parameters.getAll(name).length > 1) throw badUserInput(`"${name}" may come once; ${repeatedAdvice(name)}.`)
  }
  const concept = (name: 'from' | 'to') => {
    const written = parameters.get(name)
    return written === null ? null : conceptNamed(snapshot, name, written)
  }
  const kinds = parameters.get('kinds')
  return { from: concept('from'), to: concept('to'), kinds: kinds === null ? null : kindsNamed(kinds) }
}

const repeatedAdvice = (name: string) =>
  name === 'kinds' ? 'separate kinds by commas' : 'ask for each concept in a request of its own'

function conceptNamed(snapshot: Snapshot, name: string, written: string): Key {
  const ids = CONCEPT_KINDS.map((kind) => `${KINDS[kind].key}:${written}`).filter((id) => snapshot.concepts.has(id))
  if (ids.length > 1)
    throw badUserInput(
      `"${name}" must be an id where several concepts have a slug; "${written}" may be ${ids.join(' or ')}.`,
    )
  return conceptArgument({ snapshot }, name, ids[0] ?? written).key
}

/** In canonical order without repetition, so that equal kinds name the same part. */
function kindsNamed(written: string): readonly ConceptKind[] {
  const names = written.split(',')
  const kinds: readonly string[] = CONCEPT_KINDS
  const wrong = names.find((name) => !kinds.includes(name))
  if (wrong !== undefined)
    throw badUserInput(
      `"kinds" must be kinds of concepts, separated by commas: ${CONCEPT_KINDS.join(', ')}; "${wrong}" came.`,
      nearest(wrong, CONCEPT_KINDS),
    )
  return CONCEPT_KINDS.filter((kind) => names.includes(kind))
}
