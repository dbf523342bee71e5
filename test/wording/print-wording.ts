import { runSync } from '../../src/algorithms/run-sync.ts'
import { textsOf } from '../../src/snapshot/texts/texts.ts'
import { causesOf, outcomesOf } from '../../src/traversal/compare/causes-and-outcomes.ts'
import { explain } from '../../src/traversal/explain/explanation.ts'
import { sentence } from '../../src/traversal/explain/sentence.ts'
import { createPathEngine } from '../../src/traversal/paths/path-engine.ts'
import { DEFAULT_FILTER } from '../../src/traversal/paths/path-question.ts'
import { wordsOf } from '../../src/wording/words.ts'
import { openGraph } from '../notation/shipped-graph.ts'
import { unlimited } from '../notation/unlimited.ts'
import { everyMessage } from './every-message.ts'

// Prints a language for a reader who speaks it: every message in all its forms, every claim of the
// shipped content, and the best paths. `node test/wording/print-wording.ts de`

const PATHS = 60

const snapshot = await openGraph()
const words = wordsOf(textsOf(snapshot, [process.argv[2] ?? 'en', 'en']))

for (const [place, texts] of everyMessage(words.wording)) for (const text of new Set(texts)) print(`${place}: ${text}`)
for (const claim of snapshot.claims.values()) {
  const [subject, object] = [snapshot.concepts.get(claim.subject), snapshot.concepts.get(claim.object)]
  if (subject && object) print(`${claim.key}: ${sentence(claim, subject, object, words)}`)
}
const question = {
  from: causesOf(snapshot),
  to: outcomesOf(snapshot),
  via: [],
  avoiding: [],
  legSide: null,
  filter: DEFAULT_FILTER,
  maxLength: 8,
  orderBy: 'CERTAINTY' as const,
}
for (const { path } of runSync(createPathEngine(snapshot).rank(question, null, PATHS, unlimited)).paths)
  print(explain(snapshot, path, words).text)

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
