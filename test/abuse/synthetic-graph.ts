import type { ClaimRecord, ConceptRecord, SourceRecord } from '../../src/snapshot/records.ts'
import { buildSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'

/** A step from one mechanism to another, by their slugs. */
export type Step = readonly [from: string, to: string]

const SOURCE = 'source:made-up'

/** A graph of mechanisms of which each step says that one causes the other, all by one source. */
export function graphOf(steps: readonly Step[], version = 1): Snapshot {
  const slugs = [...new Set(steps.flat())]
  return buildSnapshot(
    { concepts: slugs.map(mechanism), claims: steps.map(causes), sources: [source], articles: [] },
    version,
    '2026-01-01T00:00:00Z',
  )
}

const mechanism = (slug: string): ConceptRecord => ({
  key: `mechanism:${slug}`,
  kind: 'MECHANISM',
  slug,
  name: slug,
  phrase: slug,
  plural: false,
  alsoCalled: [],
  summary: slug,
  note: null,
  role: null,
  mentions: [],
  codes: [],
  facts: [],
})

const causes = ([from, to]: Step, index: number): ClaimRecord => ({
  key: `claim:${index}`,
  subject: `mechanism:${from}`,
  predicate: 'CAUSES',
  object: `mechanism:${to}`,
  polarity: 'AFFIRMED',
  explicitness: 'EXPLICIT',
  cue: null,
  // Not all alike, or every ranking would be decided by keys.
  certainty: 0.5 + (index % 5) / 10,
  attribution: 'SOURCE',
  shortcut: false,
  scope: null,
  mechanism: [],
  conditions: [],
  note: null,
  evidence: [{ source: SOURCE, passage: 'P1', quote: 'made up', start: 0, end: 7, stance: 'SUPPORTS' }],
})

const source: SourceRecord = {
  key: SOURCE,
  slug: 'made-up',
  title: 'Made up',
  url: null,
  publisher: null,
  author: null,
  publishedAt: null,
  category: null,
  postId: null,
  commentsEnabled: null,
  derivedFrom: null,
  lineOfDescent: SOURCE,
  evidenceClass: 'OPINION',
  note: null,
  passages: [{ id: 'P1', start: 0, end: 7 }],
  facts: [],
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

/** A complete graph, such as `n0` to `n11` for 12 concepts. */
export const complete = (count: number): Step[] =>
  numbers(count).flatMap((from) =>
    numbers(count).flatMap((to): Step[] => (from === to ? [] : [[`n${from}`, `n${to}`]])),
  )

/** Every concept causes all later ones, so the graph is acyclic. */
export const completeOrder = (count: number): Step[] =>
  complete(count).filter(([from, to]) => Number(from.slice(1)) < Number(to.slice(1)))

/**
 * A square grid from `r0c0`, whose neighbors cause each other; with `oneWay` only right and down.
 */
export function grid(size: number, { oneWay }: { readonly oneWay: boolean }): Step[] {
  const cells = numbers(size).flatMap((row) => numbers(size).map((column) => [row, column] as const))
  return cells.flatMap(([row, column]) => {
    const here = `r${row}c${column}`
    const next = [
      ...(row + 1 < size ? [`r${row + 1}c${column}`] : []),
      ...(column + 1 < size ? [`r${row}c${column + 1}`] : []),
    ]
    return next.flatMap((there): Step[] => [[here, there], ...(oneWay ? [] : [[there, here] as const])])
  })
}

/** A hub that causes many concepts, each of which causes `end`. */
export const hub = (spokes: number): Step[] =>
  numbers(spokes).flatMap((index): Step[] => [
    ['hub', `spoke${index}`],
    [`spoke${index}`, 'end'],
  ])

/** `n0` causes `n1`, which causes `n2`, and so on. */
export const chain = (steps: number): Step[] => numbers(steps).map((index) => [`n${index}`, `n${index + 1}`])
