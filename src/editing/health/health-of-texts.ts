import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { SourceTexts } from '../../content/sources/source-text.ts'
import type { HeldQuote } from '../../projection/verify-quotes.ts'
import { misquotes } from '../../publishing/misquotes.ts'
import { runInSlices } from '../../publishing/run-work.ts'
import type { EvidenceRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { finding, type HealthFinding } from './health-finding.ts'

/** The number of documents between two yields. */
const DOCUMENTS_PER_STEP = 512

/** The quotes in the documents of a version that are not in the texts of their sources. */
export async function healthOfTexts(
  snapshot: Snapshot,
  store: SourceTexts,
  hashes: ReadonlyMap<Key, string>,
): Promise<readonly HealthFinding[]> {
  const quotes = await runInSlices(quotesFrom(snapshot, hashes))
  const violations = await misquotes(store, quotes, hashes)
  const counts = new Map<Key, number>()
  return violations.map(({ document, message }) => {
    const number = counts.get(document) ?? 0
    counts.set(document, number + 1)
    return finding('QUOTE_NOT_IN_TEXT', document, { number, detail: message })
  })
}

/** The quotes of some sources, each with its document. */
function* quotesFrom(
  { written }: Snapshot,
  wanted: ReadonlyMap<Key, string>,
): Generator<void, ReadonlyMap<Key, readonly HeldQuote[]>, void> {
  const quotes = new Map<Key, HeldQuote[]>()
  let looked = 0
  const add = (document: Key, evidence: readonly EvidenceRecord[]) => {
    for (const [index, item] of evidence.entries()) {
      if (!wanted.has(item.source)) continue
      const held = { item, document, path: ['evidence', index, 'quote'] }
      const list = quotes.get(item.source)
      if (list) list.push(held)
      else quotes.set(item.source, [held])
    }
  }
  for (const { key, evidence } of written.claims) {
    add(key, evidence)
    if (++looked % DOCUMENTS_PER_STEP === 0) yield
  }
  for (const owners of [written.concepts, written.sources])
    for (const { key, facts } of owners) {
      for (const { evidence } of facts) add(key, evidence)
      if (++looked % DOCUMENTS_PER_STEP === 0) yield
    }
  return quotes
}
