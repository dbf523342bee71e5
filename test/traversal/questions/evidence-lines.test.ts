import { expect, test } from 'vitest'
import type { EvidenceRecord, SourceRecord } from '../../../src/snapshot/records.ts'
import { buildSnapshot, type Snapshot } from '../../../src/snapshot/snapshot.ts'
import { linesAgainst, linesFor } from '../../../src/traversal/questions/evidence-lines.ts'
import { graphFromLines } from '../../notation/graph-from-lines.ts'
import { openGraph } from '../../notation/shipped-graph.ts'

const evidence = (source: string, stance: EvidenceRecord['stance']): EvidenceRecord => ({
  source: `source:${source}`,
  passage: 'P',
  quote: 'so it is',
  start: 0,
  end: 8,
  stance,
})

/** One affirmed and one denying claim of the same statement, with the evidence given for each. */
function disagreeing(affirmed: readonly EvidenceRecord[], denying: readonly EvidenceRecord[]): Snapshot {
  const base = graphFromLines('a -CAUSES-> b', 'a -CAUSES negated-> b')
  const [book] = [...base.sources.values()] as [SourceRecord]
  const source = (slug: string, origin: string): SourceRecord => ({
    ...book,
    key: `source:${slug}`,
    slug,
    lineOfDescent: `source:${origin}`,
  })
  const [first, second] = [...base.claims.values()]
  if (!first || !second) throw new Error('two claims were drawn')
  const claims = [
    { ...first, evidence: affirmed },
    { ...second, evidence: denying },
  ]
  const sources = [
    source('study', 'study'),
    source('copy', 'study'),
    source('copy-two', 'study'),
    source('trial', 'trial'),
  ]
  return buildSnapshot({ concepts: [...base.concepts.values()], claims, sources, articles: [] }, 1, base.publishedAt)
}

const told = (lines: ReturnType<typeof linesFor>) =>
  lines.map(({ origin, sources, claims }) => [
    origin.slug,
    sources.map(({ slug }) => slug),
    claims.map(({ key }) => key),
  ])

test('copies of one original are one line of evidence', () => {
  const snapshot = disagreeing(
    [evidence('copy', 'SUPPORTS'), evidence('trial', 'SUPPORTS'), evidence('copy-two', 'SUPPORTS')],
    [],
  )
  const claim = snapshot.claims.get('claim:c0000')
  if (!claim) throw new Error('the claim was drawn')
  expect(told(linesFor(snapshot, claim))).toEqual([
    ['study', ['copy', 'copy-two'], ['claim:c0000']],
    ['trial', ['trial'], ['claim:c0000']],
  ])
  expect(linesAgainst(snapshot, claim)).toEqual([])
})

test('the evidence against a claim is what refutes it and what supports its denial', () => {
  const snapshot = disagreeing(
    [evidence('copy', 'SUPPORTS'), evidence('trial', 'REFUTES')],
    [evidence('study', 'SUPPORTS'), evidence('copy-two', 'REFUTES')],
  )
  const claim = snapshot.claims.get('claim:c0000')
  if (!claim) throw new Error('the claim was drawn')
  expect(told(linesAgainst(snapshot, claim))).toEqual([
    ['study', ['study'], ['claim:c0001']],
    ['trial', ['trial'], ['claim:c0000']],
  ])
})

test('five pages of one article are one line of evidence for every claim taken from it', async () => {
  const snapshot = await openGraph()
  for (const claim of snapshot.claims.values()) {
    const lines = linesFor(snapshot, claim)
    expect(lines.length).toBeGreaterThan(0)
    expect(new Set(lines.map(({ origin }) => origin.key)).size).toBe(lines.length)
  }
  const e12 = snapshot.claims.get('claim:e12')
  expect(e12?.polarity).toBe('DISPUTED')
})
