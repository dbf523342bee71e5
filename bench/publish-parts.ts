/**
 * What a version costs that is made from the one before, beside one built from all records: in
 * processor time, and in its longest piece without a pause, in milliseconds.
 *
 * Run by hand, on an idle machine:
 *
 *   node --expose-gc bench/publish-parts.ts            10,000, 20,000 and 100,000 documents
 *   node --expose-gc bench/publish-parts.ts 50000      that number of documents
 */
import { project } from '../src/projection/project.ts'
import { changedSnapshot } from '../src/snapshot/changed-snapshot.ts'
import type { RecordChanges } from '../src/snapshot/record-changes.ts'
import { buildingSnapshot, type Snapshot } from '../src/snapshot/snapshot.ts'
import { largeContent } from '../test/notation/large-content.ts'

const AT = '2026-01-01T00:00:00Z'
/** Of a thousand claims: their concepts, sources and articles besides. */
const DOCUMENTS_PER_CLAIM = 1.203
const TURNS = 60

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 20_000, 100_000]
for (const size of sizes) process.stdout.write(`${JSON.stringify(figures(size))}\n`)

function figures(documents: number) {
  const records = project(largeContent(Math.round(documents / DOCUMENTS_PER_CLAIM)))
  const dates = () => ({ createdAt: AT, updatedAt: AT, updatedIn: 1 })
  globalThis.gc?.()
  const built = measured(() => buildingSnapshot(records, 1, AT, dates))
  const before = built.result
  // As on a server that was searched, what is made at the first question is there.
  for (const work of [before.names.all(), before.labels.prepare(), before.adjacencyWithSigns()]) toEnd(work)
  const [claim, concept] = [[...before.claims.values()].at(777), [...before.concepts.values()].at(777)]
  if (!claim || !concept) throw new Error('the content is too small')
  const ways: Record<string, (turn: number) => Partial<RecordChanges>> = {
    'a claim': (turn) => ({ claims: [[claim.key, { ...claim, note: `turn ${turn}` }]] }),
    'the certainty of a claim': (turn) => ({ claims: [[claim.key, { ...claim, certainty: 1 / (turn + 3) }]] }),
    'an added claim': (turn) => ({ claims: [[`claim:m-${turn}`, { ...claim, key: `claim:m-${turn}` }]] }),
    'the name of a concept': (turn) => ({ concepts: [[concept.key, { ...concept, name: `Name ${turn}` }]] }),
    'an added concept': (turn) => ({ concepts: [[`driver:m-${turn}`, { ...concept, key: `driver:m-${turn}` }]] }),
  }
  const changed = Object.entries(ways).map(([name, changesOf]) => {
    let snapshot: Snapshot = before
    globalThis.gc?.()
    const taken = Array.from({ length: TURNS }, (_, turn) => {
      const changes = {
        concepts: [],
        claims: [],
        sources: [],
        articles: [],
        assets: [],
        tables: [],
        ...changesOf(turn),
      }
      const { result, ...times } = measured(() => changedSnapshot(snapshot, changes, turn + 2, AT, dates))
      snapshot = result
      return times
    })
    // The first turns run code that is not compiled yet.
    const last = taken.slice(TURNS / 2)
    const mean = last.reduce((sum, { processor }) => sum + processor, 0) / last.length
    return [
      name,
      {
        processor: round(mean),
        longestPiece: round(Math.max(...last.map(({ longestPiece }) => longestPiece))),
        ratio: round(built.processor / mean),
      },
    ]
  })
  return {
    documents,
    built: { processor: round(built.processor), longestPiece: round(built.longestPiece) },
    ...Object.fromEntries(changed),
  }
}

function measured<Result>(start: () => Generator<void, Result, void>) {
  const began = process.cpuUsage()
  const work = start()
  let longestPiece = 0
  for (;;) {
    const pieceBegan = processorTime()
    const turn = work.next()
    longestPiece = Math.max(longestPiece, processorTime() - pieceBegan)
    if (turn.done) {
      const { user, system } = process.cpuUsage(began)
      return { result: turn.value, processor: (user + system) / 1_000, longestPiece }
    }
  }
}

/** Of this thread, so that the collector beside it does not count. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}

function toEnd(work: Generator<void, unknown, void>): void {
  while (!work.next().done) {}
}

function round(figure: number): number {
  return Math.round(figure * 100) / 100
}
