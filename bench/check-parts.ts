/**
 * What it costs to check content again after an edit, against a check from nothing, in processor time and in the longest piece between
 * two pauses.
 *
 *   node bench/check-parts.ts               at 10,000 and 100,000 documents
 *   node bench/check-parts.ts 20000         at that number
 *
 * Times on shared machines mean little; the ratio of one run counts.
 */
import { runSync } from '../src/algorithms/run-sync.ts'
import type { ClaimDocument, ConceptDocument } from '../src/content/documents.ts'
import { documentsOf } from '../src/content/lifecycle/content-set.ts'
import { createProseReader } from '../src/content/prose/prose-reader.ts'
import { type CheckedContent, checkingContent, type DocumentChange } from '../src/projection/checked-content.ts'
import { largeContent } from '../test/notation/large-content.ts'

/** Edits of each sort, of which the mean counts. */
const EDITS = 50

/** A fifth of the documents of made-up content are concepts. */
const CLAIMS_PER_DOCUMENT = 0.83

interface Cost {
  /** Milliseconds of user and system time. */
  readonly processor: number
  /** Milliseconds of this thread between two pauses, at most. */
  readonly longest: number
}

function measured<Result>(work: Generator<void, Result, void>): Cost & { readonly result: Result } {
  const before = process.cpuUsage()
  let longest = 0
  for (;;) {
    const began = process.threadCpuUsage()
    const turn = work.next()
    const { user: own, system: its } = process.threadCpuUsage(began)
    longest = Math.max(longest, (own + its) / 1_000)
    if (!turn.done) continue
    const { user, system } = process.cpuUsage(before)
    return { processor: (user + system) / 1_000, longest, result: turn.value }
  }
}

const inFigures = (value: number) => value.toFixed(value < 10 ? 2 : 0)

for (const size of process.argv.length > 2 ? [Number(process.argv[2])] : [10_000, 100_000]) {
  const content = largeContent(Math.round(size * CLAIMS_PER_DOCUMENT))
  const documents = documentsOf(content).map((document) => ({ document, revision: 1 }))
  const nothing = measured(checkingContent(documents, createProseReader()))
  const { result: checked } = nothing
  console.log(`\n${documents.length} documents, ${checked.violations.length} violations`)
  console.log(
    `from nothing: ${inFigures(nothing.processor)} ms, at most ${inFigures(nothing.longest)} ms without a pause`,
  )

  const changed = (document: DocumentChange['document'], key: string): DocumentChange[] => [
    { key, document, revision: 2 },
  ]
  const claims = content.claims.filter(({ shortcut }) => !shortcut)
  const claimAt = (at: number): ClaimDocument => claims[(at * 7919) % claims.length]!
  const conceptAt = (at: number): ConceptDocument => content.concepts[(at * 7919) % content.concepts.length]!
  const sorts: Record<string, (at: number) => DocumentChange[]> = {
    'a claim is worded anew': (at) => changed({ ...claimAt(at), note: `note ${at}` }, claimAt(at).key),
    'a claim has another certainty': (at) => changed({ ...claimAt(at), certainty: 0.42 }, claimAt(at).key),
    'a claim is new': (at) =>
      changed({ ...claimAt(at), key: `claim:new-${at}`, polarity: 'NEGATED' }, `claim:new-${at}`),
    'a claim has another object': (at) => changed({ ...claimAt(at), object: claimAt(at + 1).object }, claimAt(at).key),
    'a concept is worded anew': (at) => changed({ ...conceptAt(at), summary: `Sum ${at}.` }, conceptAt(at).key),
    'a concept is new': (at) =>
      changed({ ...conceptAt(at), slug: `new-${at}`, key: `injury:new-${at}` }, `injury:new-${at}`),
    'a concept is gone': (at) => changed(null, conceptAt(at).key),
  }
  for (const [sort, edit] of Object.entries(sorts)) {
    // As in a store: each version is made of the one before.
    let version: CheckedContent = checked
    for (let at = 0; at < 5; at++) version = runSync(version.with(edit(at + 1_000)))
    let [processor, longest] = [0, 0]
    for (let at = 0; at < EDITS; at++) {
      const cost = measured(version.with(edit(at)))
      processor += cost.processor / EDITS
      longest = Math.max(longest, cost.longest)
      version = cost.result
    }
    const ratio = Math.round(nothing.processor / processor)
    console.log(`${sort}: ${inFigures(processor)} ms, 1 : ${ratio}; at most ${inFigures(longest)} ms without a pause`)
  }
}
