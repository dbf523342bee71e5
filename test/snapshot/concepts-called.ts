import { findConcepts } from '../../src/snapshot/labels/find-concepts.ts'
import { buildSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import { graphFromLines, keyFor } from '../notation/graph-from-lines.ts'

/** A snapshot of one concept for each name; keys are in order of the list. */
export function conceptsCalled(...names: readonly string[]): Snapshot {
  const pattern = [...graphFromLines('a -CAUSES-> b').concepts.values()][0]
  if (!pattern) throw new Error('a line makes concepts')
  const concepts = names.map((name, index) => ({
    ...pattern,
    key: keyFor(`c${String(index).padStart(5, '0')}`),
    slug: `c${String(index).padStart(5, '0')}`,
    name,
    alsoCalled: [],
  }))
  return buildSnapshot({ concepts, claims: [], sources: [], articles: [] }, 1, '2026-01-01T00:00:00Z')
}

/** How the names that a text finds are found, best first: `EXACT Hip pain`. */
export const foundAmong = (names: readonly string[], text: string): string[] =>
  findConcepts(conceptsCalled(...names), text).map(({ match, label }) => `${match} ${label}`)
