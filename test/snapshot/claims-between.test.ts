import { expect, test } from 'vitest'
import { EVIDENCE_CLASSES } from '../../graph/vocabulary/claim-terms.ts'
import { evidenceClassOf } from '../../src/traversal/explain/evidence-class.ts'
import { graphOf, hub } from '../abuse/synthetic-graph.ts'
import { openGraph } from '../notation/shipped-graph.ts'

const shipped = await openGraph('shipped')

test('the claims between two concepts are those of the one that have the other as object', () => {
  for (const { concepts, claims, claimsFrom, columnarClaims } of [shipped, graphOf(hub(50))]) {
    for (const { subject, object } of claims.values())
      expect(Array.from(columnarClaims.between(subject, object), columnarClaims.claimAt)).toEqual(
        claimsFrom(subject).filter((claim) => claim.object === object),
      )
    const [first = '', last = ''] = [[...concepts.keys()][0], [...concepts.keys()].at(-1)]
    expect(columnarClaims.between(first, last)).toHaveLength(0)
    expect(columnarClaims.between('entity:none', last)).toHaveLength(0)
  }
})

test('the claims of a source are the same at every call', () => {
  const { columnarClaims, sources } = shipped
  for (const source of sources.keys())
    expect(columnarClaims.numbersOfSource(source)).toBe(columnarClaims.numbersOfSource(source))
})

test('the evidence class of a concept is the strongest among its claims', () => {
  for (const key of shipped.concepts.keys()) {
    const supporting = [...shipped.claimsFrom(key), ...shipped.claimsTo(key)].flatMap(({ evidence, findings = [] }) =>
      [...evidence, ...findings].filter(({ stance }) => stance === 'SUPPORTS'),
    )
    const classes = supporting.map(({ source }) => shipped.sources.get(source)?.evidenceClass ?? 'OPINION')
    const strongest = Math.max(0, ...classes.map((name) => EVIDENCE_CLASSES.indexOf(name)))
    expect(evidenceClassOf(shipped, key)).toBe(EVIDENCE_CLASSES[strongest])
  }
})
