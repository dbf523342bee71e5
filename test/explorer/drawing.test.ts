import { expect, test } from 'vitest'
import { marksOf } from '../../src/explorer/answer/drawing/drawn-graph.ts'
import { nodeByKey } from '../../src/explorer/answer/drawing/graph-keys.ts'
import { lineClass, lineWidth, sideOf } from '../../src/explorer/answer/drawing/line-style.ts'
import { litBy } from '../../src/explorer/answer/lit-by.ts'

test('the width of a line is on one scale, for counts beyond every number too', () => {
  expect(['1', '10', '100', '1000'].map(lineWidth)).toEqual([1.5, 3, 4.5, 6])
  expect(lineWidth('9'.repeat(400))).toBe(7.5)
  expect(lineWidth('0')).toBe(1.5)
})

test('a line has the color of a leg side only where all its paths have that side', () => {
  expect(sideOf(['LONGER'])).toBe('LONGER')
  expect(sideOf(['LONGER', 'SHORTER'])).toBeNull()
  expect(lineClass(['SHORTER'], ['hedged', 'disputed'])).toBe('line line-shorter line-hedged line-disputed')
})

test('every doubt about a step is named', () => {
  expect(marksOf({ hedged: true, implied: false, inferred: false, disputed: true })).toEqual(['hedged', 'disputed'])
})

const NODES = [
  { id: 'a', x: 0, y: 50 },
  { id: 'b', x: 100, y: 0 },
  { id: 'c', x: 100, y: 60 },
  { id: 'd', x: 200, y: 30 },
]
const EDGES = [
  { from: 'a', to: 'b' },
  { from: 'a', to: 'c' },
  { from: 'c', to: 'd' },
]

test('right and left follow the steps, to the nearest concept in height', () => {
  expect(nodeByKey(NODES, EDGES, 'a', 'ArrowRight')).toBe('c')
  expect(nodeByKey(NODES, EDGES, 'd', 'ArrowLeft')).toBe('c')
  expect(nodeByKey(NODES, EDGES, 'd', 'ArrowRight')).toBeNull()
})

test('up and down go through a column, Home and End to its first and last concept', () => {
  expect(nodeByKey(NODES, EDGES, 'c', 'ArrowUp')).toBe('b')
  expect(nodeByKey(NODES, EDGES, 'c', 'ArrowDown')).toBeNull()
  expect(nodeByKey(NODES, EDGES, 'c', 'Home')).toBe('a')
  expect(nodeByKey(NODES, EDGES, 'c', 'End')).toBe('d')
  expect(nodeByKey(NODES, EDGES, 'c', 'x')).toBeNull()
})

const PATH = {
  key: 'path:1',
  nodes: [{ id: 'a' }, { id: 'c' }],
  steps: [{ from: { id: 'a' }, to: { id: 'c' } }],
}

test('the step that is pointed at is lit before the chosen path, and nothing without either', () => {
  expect(litBy([PATH], 'path:1', null)).toEqual({ steps: new Set(['a > c']), nodes: new Set(['a', 'c']) })
  expect(litBy([PATH], 'path:1', 'c > d')?.steps).toEqual(new Set(['c > d']))
  expect(litBy([PATH], 'path:2', null)).toBeNull()
})
