import { createHash } from 'node:crypto'
import { EXPLICITNESSES, LEG_ROLES, POLARITIES } from '../../graph/vocabulary/claim-terms.ts'
import { CONCEPT_KINDS } from '../../graph/vocabulary/kinds.ts'
import { PREDICATE_NAMES } from '../../graph/vocabulary/predicates.ts'
import { runSync } from '../algorithms/run-sync.ts'
import type { SortedMap } from '../algorithms/sorted-map.ts'
import type { DocumentDates, Publication } from '../content/lifecycle/publication.ts'
import { NotReadable, sealing, unsealing } from '../snapshot/file/container.ts'
import { graphFromFile, graphInFile, type StoredGraph } from '../snapshot/file/graph-in-file.ts'
import { buildSnapshot } from '../snapshot/snapshot.ts'
import type { BuiltVersion } from './built-version.ts'

/** What the file of a version is labeled with. */
interface Label {
  /** The version of the program that wrote it. */
  readonly program: string
  /** A hash of the lists whose positions are in the columns, and of the fields of the file. */
  readonly layout: string
  readonly publication: Publication
}

/** The chunks of a file with a compiled version, with pauses. */
export function* versionInFile(built: BuiltVersion, program: string): Generator<void, readonly Uint8Array[], void> {
  const label: Label = { program, layout: layoutHash(), publication: built.publication }
  return yield* sealing(label, yield* graphInFile(built))
}

/**
 * The version that a file has, with pauses. Fails with `NotReadable` where it is damaged, or where
 * another version of the program wrote it.
 */
export function* versionFromFile(file: ArrayBuffer, program: string): Generator<void, BuiltVersion, void> {
  let found: Label | undefined
  const stored = yield* unsealing(file, (label) => {
    found = label as Label
    if (found.program !== program) throw new NotReadable(`Aetia ${found.program} wrote it, and this is ${program}`)
    if (found.layout !== layoutHash()) throw new NotReadable('it was written with another vocabulary or layout')
  })
  const publication = found?.publication
  const { snapshot, dates } = yield* graphFromFile(stored as StoredGraph)
  if (publication?.version !== snapshot.version || publication.digest !== snapshot.digest)
    throw new NotReadable('its graph is not that of its version')
  return { publication, snapshot, dates: dates as SortedMap<DocumentDates> }
}

/** The fields are those of the file of an empty graph, so that none is forgotten when one changes. */
function layoutHash(): string {
  const snapshot = buildSnapshot({ concepts: [], claims: [], sources: [], articles: [] }, 0, '')
  const fields = runSync(graphInFile({ snapshot, dates: new Map() }))
  const vocabulary = [CONCEPT_KINDS, PREDICATE_NAMES, POLARITIES, EXPLICITNESSES, LEG_ROLES]
  return createHash('sha256')
    .update(
      JSON.stringify([vocabulary, fields], (_name, part) => (ArrayBuffer.isView(part) ? part.constructor.name : part)),
    )
    .digest('hex')
}
