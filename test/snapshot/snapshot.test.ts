import { expect, test } from 'vitest'
import { firstVersion } from '../../src/projection/first-version.ts'
import { graphFromLines, keyFor } from '../notation/graph-from-lines.ts'
import { shippedContent } from '../notation/shipped-content.ts'

const { content } = await shippedContent()
const shipped = firstVersion(content)

test('the first version has the date of its publication', () => {
  expect(shipped).toMatchObject({ version: 1, publishedAt: '2026-11-23T00:00:00Z' })
  expect(shipped.publishedAt).toBe(content.publishedAt)
})

test('every list is in order of key', () => {
  const { concepts, claims, sources, articles, facts, conceptsOfKind } = shipped
  for (const map of [concepts, claims, sources, articles, facts]) {
    expect([...map.keys()]).toEqual([...map.keys()].toSorted())
    for (const [key, record] of map) expect(record.key).toBe(key)
  }
  for (const [kind, list] of conceptsOfKind) {
    expect(list.map(({ key }) => key)).toEqual(
      [...concepts.values()].filter((it) => it.kind === kind).map((it) => it.key),
    )
  }
})

test('the claims from and to a concept are those of which it is the subject and the object', () => {
  const claims = [...shipped.claims.values()]
  for (const key of shipped.concepts.keys()) {
    expect(shipped.claimsFrom(key)).toEqual(claims.filter(({ subject }) => subject === key))
    expect(shipped.claimsTo(key)).toEqual(claims.filter(({ object }) => object === key))
  }
})

test('parallel claims are kept apart, in order of key', () => {
  const { claimsFrom, claimsTo } = graphFromLines('a -CAUSES-> b', 'b -CAUSES-> a', 'a -CAUSES-> b')
  expect(claimsFrom(keyFor('a')).map(({ key }) => key)).toEqual(['claim:c0000', 'claim:c0002'])
  expect(claimsTo(keyFor('b')).map(({ key }) => key)).toEqual(['claim:c0000', 'claim:c0002'])
})

test('the claims of a source are those with evidence from it, each once', () => {
  const cited = [...shipped.claims.values()].filter(({ evidence }) =>
    evidence.some(({ source }) => source === 'source:best-runners-tips-2014'),
  )
  expect(shipped.claimsOfSource('source:best-runners-tips-2014')).toEqual(cited)
  expect(cited.length).toBeGreaterThan(0)
  expect(shipped.claimsOfSource('source:runnerclick')).toEqual([])
  expect(shipped.claimsOfSource('source:nobody')).toEqual([])
})

test('a snapshot and all its records are frozen all the way down', () => {
  const open: string[] = []
  const look = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return
    if (!Object.isFrozen(value)) open.push(path)
    for (const [name, part] of Object.entries(value)) look(part, `${path}.${name}`)
  }
  const { concepts, claims, sources, articles, facts } = shipped
  for (const map of [concepts, claims, sources, articles, facts]) {
    for (const [key, record] of map) look(record, key)
  }
  expect(open).toEqual([])
  expect(Object.isFrozen(shipped)).toBe(true)
})

test('changing a record throws', () => {
  const [claim] = shipped.claims.values()
  expect(() => Object.assign(claim ?? {}, { certainty: 1 })).toThrow(TypeError)
  expect(() => (claim as unknown as { evidence: unknown[] }).evidence.push({})).toThrow(TypeError)
})
