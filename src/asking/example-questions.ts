import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import type { ConceptRecord } from '../snapshot/records.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { askedInWords } from './asked-in-words.ts'
import { englishWords } from './english-words.ts'
import type { AskedQuestion } from './question-reading.ts'

const FIRST_CAUSES: readonly ConceptKind[] = ['DRIVER', 'RISK_FACTOR']
const OUTCOMES: readonly ConceptKind[] = ['SYMPTOM', 'INJURY']
const MOST_REACHED = 10_000

/** Questions that a snapshot can answer, one of each common form. */
export function exampleQuestions(snapshot: Snapshot): readonly string[] {
  const ends = exampleEnds(snapshot)
  if (ends === null) return []
  const [from, to] = ends
  const asked: readonly AskedQuestion[] = [
    { form: 'CAUSES', of: to, kinds: null },
    { form: 'EFFECTS', of: from, kinds: null },
    { form: 'PATHS', from, to, via: [], avoiding: [] },
    { form: 'VERDICT', subject: from, predicate: 'CAUSES', object: to },
    { form: 'CORRECTIONS', from: null, to },
    { form: 'WHAT_IF', remove: from, to },
    { form: 'CONCEPT', concept: to },
  ]
  return asked.map((each) => askedInWords(each, englishWords()))
}

/** A cause with many steps from it, and what its steps end in; null where nothing leads anywhere. */
export function exampleEnds({ adjacency, columnarConcepts }: Snapshot): readonly [ConceptRecord, ConceptRecord] | null {
  const { offsets, targets } = adjacency
  const steps = (number: number) => offsets[number + 1]! - offsets[number]!
  const ranges = FIRST_CAUSES.map(columnarConcepts.ofKind).filter(({ first, end }) => end > first)
  let from = -1
  for (const { first, end } of ranges.length > 0 ? ranges : [{ first: 0, end: columnarConcepts.size }])
    for (let number = first; number < end; number++)
      if (steps(number) > 0 && (from < 0 || steps(number) > steps(from))) from = number
  if (from < 0) return null
  const reached = new Set([from])
  // A set takes more while it is walked: this is a breadth-first search.
  for (const number of reached) {
    if (reached.size > MOST_REACHED) break
    for (const next of targets.subarray(offsets[number], offsets[number + 1])) reached.add(next)
  }
  const ends = [...reached].slice(1)
  const isOutcome = (number: number) => OUTCOMES.includes(columnarConcepts.conceptAt(number).kind)
  const to = ends.find(isOutcome) ?? ends.at(-1)
  if (to === undefined) return null
  return [columnarConcepts.conceptAt(from), columnarConcepts.conceptAt(to)]
}
