import { MultiDirectedGraph } from 'graphology'
import { afterAll, describe, expect, test } from 'vitest'
import { graphFromLines, keyFor } from '../notation/graph-from-lines.ts'

const snapshot = graphFromLines('a -CAUSES .7-> b', 'b -CAUSES-> >c', 'b -CAUSES-> a')
const { concepts, claims, digest } = snapshot
const graph = snapshot.graph()

/**
 * Every method that graphology lists as one that changes the graph, by the verb that its name
 * starts with.
 */
const VERBS = ['add', 'merge', 'update', 'drop', 'clear', 'set', 'remove', 'replace', 'import']
const writers = () => {
  const names = new Set<string>()
  for (let type = MultiDirectedGraph.prototype; type !== Object.prototype; type = Object.getPrototypeOf(type)) {
    for (const name of Object.getOwnPropertyNames(type)) {
      if (VERBS.some((verb) => name.startsWith(verb))) names.add(name)
    }
  }
  return [...names].sort()
}

test('graphology has the methods that change a graph that we know of', () => {
  expect(writers()).toEqual(
    expect.arrayContaining([
      'addDirectedEdge',
      'addDirectedEdgeWithKey',
      'addEdge',
      'addNode',
      'clear',
      'clearEdges',
      'dropEdge',
      'dropNode',
      'import',
      'mergeEdge',
      'mergeEdgeAttributes',
      'mergeNode',
      'mergeNodeAttributes',
      'removeAttribute',
      'removeEdgeAttribute',
      'removeNodeAttribute',
      'replaceAttributes',
      'replaceEdgeAttributes',
      'replaceNodeAttributes',
      'setAttribute',
      'setEdgeAttribute',
      'setNodeAttribute',
      'updateEachEdgeAttributes',
      'updateEachNodeAttributes',
      'updateEdge',
      'updateNode',
    ]),
  )
  expect(writers().length).toBeGreaterThan(60)
})

describe('a published graph cannot be changed', () => {
  const before = JSON.stringify(graph.export())
  afterAll(() => expect(JSON.stringify(graph.export())).toBe(before))

  test.each(writers())('by %s', (name) => {
    const call = (graph as unknown as Record<string, (...args: unknown[]) => unknown>)[name]
    expect(() => call?.call(graph, keyFor('a'), keyFor('b'), () => ({}))).toThrow(
      new TypeError(`${name}: a published version of the graph cannot be changed`),
    )
  })

  test('by changing the records that it returns', () => {
    expect(() => Object.assign(graph.getNodeAttributes(keyFor('a')), { name: 'x' })).toThrow(TypeError)
    expect(() => Object.assign(graph.getEdgeAttributes('claim:c0000'), { certainty: 1 })).toThrow(TypeError)
    graph.forEachEdge((_key, claim) => expect(Object.isFrozen(claim)).toBe(true))
  })

  test('by putting a method back', () => {
    expect(() => Object.defineProperty(graph, 'addNode', { value: MultiDirectedGraph.prototype.addNode })).toThrow(
      TypeError,
    )
  })
})

test('another graph of the library is as open as before', () => {
  const other = new MultiDirectedGraph()
  other.addNode('x')
  expect(other.order).toBe(1)
})

test('concepts are its nodes and claims its edges, under their keys', () => {
  expect(graph.nodes().toSorted()).toEqual([...concepts.keys()])
  expect(graph.edges().toSorted()).toEqual([...claims.keys()])
  expect(graph.getEdgeAttribute('claim:c0000', 'certainty')).toBe(0.7)
  expect(graph.extremities('claim:c0001')).toEqual([keyFor('b'), keyFor('>c')])
  expect(digest).toMatch(/^sha256-tree:/)
})

test('slugs that name parts of every object harm no object', () => {
  const names = ['constructor', 'valueof', 'tostring', 'hasownproperty', 'prototype', 'proto']
  const own = () =>
    names.concat(Reflect.ownKeys(Object.prototype).map(String)).map((key) => [key, Reflect.get({}, key)])
  const before = own()
  const { graph: odd } = graphFromLines(...names.flatMap((name) => [`${name} -CAUSES-> a`, `a -CAUSES-> ${name}`]))
  expect(own()).toEqual(before)
  expect(Reflect.ownKeys(Object.prototype)).toHaveLength(12)
  for (const name of names) expect(odd().outNeighbors(keyFor(name))).toEqual([keyFor('a')])
  expect(odd().hasNode('mechanism:isprototypeof')).toBe(false)
})
