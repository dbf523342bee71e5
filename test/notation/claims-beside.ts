import { EXPLICITNESSES, POLARITIES, type Polarity } from '../../graph/vocabulary/claim-terms.ts'
import { CONCEPT_KINDS } from '../../graph/vocabulary/kinds.ts'
import { PREDICATE_NAMES, type Predicate } from '../../graph/vocabulary/predicates.ts'
import type { ContentSet } from '../../src/content/documents.ts'
import { project } from '../../src/projection/project.ts'
import { buildSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import type { TableRecord } from '../../src/snapshot/tables/table-record.ts'

/** A claim of a table: its ends are entities by number, or concepts of the content by key. */
export interface RowBeside {
  readonly subject: number | string
  readonly predicate: Predicate
  readonly object: number | string
  readonly polarity?: Polarity | undefined
  readonly certainty?: number
}

/** A snapshot of content with a table of claims beside it, about entities numbered from 0. */
export function claimsBeside(content: ContentSet, entities: number, rows: readonly RowBeside[]): Snapshot {
  const records = project(content)
  const table = tableOf(records.sources[0]?.key ?? '', entities, rows)
  return buildSnapshot({ ...records, tables: [...(records.tables ?? []), table] }, 1, content.publishedAt)
}

const NO_PROVENANCE = JSON.stringify({
  primarySource: null,
  aggregators: [],
  codes: [],
  knowledgeLevel: null,
  agentType: null,
})

/** The key of an entity by its number. */
export const entityKey = (number: number) => `entity:n${String(number).padStart(7, '0')}`

function tableOf(source: string, entities: number, rows: readonly RowBeside[]): TableRecord {
  const named = [...new Set(rows.flatMap(({ subject, object }) => [subject, object]))].filter(
    (end) => typeof end === 'string',
  )
  const ends = [...Array.from({ length: entities }, (_, number) => entityKey(number)), ...named.sort()]
  const place = new Map(named.map((key, index) => [key, entities + index]))
  const placeOf = (end: number | string) => (typeof end === 'number' ? end : (place.get(end) ?? 0))
  const certainties = [...new Set(rows.map(({ certainty = 0.5 }) => certainty))]
  const bytes = (value: (row: RowBeside) => number) => Uint8Array.from(rows, value)
  const numbers = (value: (row: RowBeside, index: number) => number) => Uint32Array.from(rows, value)
  return {
    key: 'table:beside-1',
    name: 'beside',
    source,
    written: {},
    conceptCount: entities,
    claimCount: rows.length,
    concepts: () => ({
      keys: ends.slice(0, entities),
      ids: ends.slice(0, entities),
      kinds: new Uint8Array(entities).fill(CONCEPT_KINDS.indexOf('ENTITY')),
      names: ends.slice(0, entities),
      categories: { values: [null], at: new Uint32Array(entities) },
      more: [],
      joins: [],
      attributes: [],
    }),
    claims: () => ({
      highs: numbers(() => 0),
      lows: numbers((_, index) => index + 1),
      isByLine: true,
      ends,
      subjects: numbers(({ subject }) => placeOf(subject)),
      objects: numbers(({ object }) => placeOf(object)),
      predicates: bytes(({ predicate }) => PREDICATE_NAMES.indexOf(predicate)),
      polarities: bytes(({ polarity = 'AFFIRMED' }) => POLARITIES.indexOf(polarity)),
      explicitnesses: bytes(() => EXPLICITNESSES.indexOf('EXPLICIT')),
      certainties: { values: certainties, at: numbers(({ certainty = 0.5 }) => certainties.indexOf(certainty)) },
      relations: {
        values: [null, 'biolink:treats'],
        at: numbers(({ predicate }) => Number(predicate === 'RELATES_TO')),
      },
      scored: bytes(() => 0),
      qualifiers: { values: ['[]'], at: numbers(() => 0) },
      shortcuts: [],
      evidence: {
        count: rows.length,
        rows: numbers((_, index) => index),
        sources: { values: [null], at: numbers(() => 0) },
        provenances: { values: [NO_PROVENANCE], at: numbers(() => 0) },
        quotes: { values: ['so it is'], at: numbers(() => 0) },
        starts: numbers(() => 0),
        edges: null,
        texts: [],
        scores: { values: [null], at: numbers(() => 0) },
        attributes: [],
      },
    }),
  }
}

/** Rows that join entities at random, the same in every run; every hundredth is denied. */
export function randomRows(entities: number, claims: number, predicate: Predicate = 'RELATES_TO'): RowBeside[] {
  let state = 7
  const some = (count: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * count)
  }
  return Array.from({ length: claims }, (_, index): RowBeside => {
    // The product of two numbers makes the low ones hubs.
    const subject = Math.floor((some(entities) * some(entities)) / entities)
    const object = (subject + 1 + some(entities - 1)) % entities
    return { subject, predicate, object, ...(index % 100 === 99 && { polarity: 'NEGATED' as const }) }
  })
}
