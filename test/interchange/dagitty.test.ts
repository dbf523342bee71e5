import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dagittyGraph } from '../../src/interchange/read/forms/dagitty-graph.ts'
import { UnreadableTable } from '../../src/interchange/read/read-table.ts'
import { edgesOf, nodesOf } from './rows-of.ts'

const MIXED = { mixed: true }
const nodes = (text: string, options: object = MIXED) => nodesOf('kgx', text, [], options)
const edges = (text: string, options: object = MIXED) => edgesOf('kgx', text, [], options)
const arrows = (text: string) => dagittyGraph(text).edges.map(({ from, arrow, to }) => `${from} ${arrow} ${to}`)

const FRONT_DOOR = `dag "made up" {
bb="0,0,1,1"
dose [exposure,pos="-1,0"]
"knee pain" [outcome,pos="1,0", label="Pain of the knee"]
load [pos="0,0"]; age [latent]
dose -> load -> "knee pain" [beta="0.5"]
dose <- age -> "knee pain"
dose <-> load
}`

test('a graph of dagitty is read with its marks, and its arrows as causes', async () => {
  expect(await nodes(FRONT_DOOR)).toMatchObject([
    { line: 3, id: 'dose', name: 'dose', attributes: [{ name: 'exposure', value: 'true' }, { name: 'pos' }] },
    { line: 4, id: 'knee pain', name: 'Pain of the knee', attributes: [{ name: 'outcome' }, { name: 'pos' }] },
    { line: 5, id: 'load' },
    { line: 5, id: 'age', attributes: [{ name: 'latent', value: 'true' }] },
    { id: 'latent:dose~load', name: 'Unobserved cause of dose and load', attributes: [{ name: 'latent' }] },
  ])
  const rows = await edges(FRONT_DOOR)
  expect(rows).toMatchObject([
    { line: 6, subject: 'dose', predicate: 'CAUSES', object: 'load', attributes: [{ name: 'beta', value: '0.5' }] },
    { line: 6, subject: 'load', predicate: 'CAUSES', object: 'knee pain' },
    { line: 7, subject: 'age', object: 'dose', cell: { text: 'dose <- age' } },
    { line: 7, subject: 'age', object: 'knee pain' },
    { line: 8, subject: 'latent:dose~load', predicate: 'CAUSES', object: 'dose' },
    { line: 8, subject: 'latent:dose~load', predicate: 'CAUSES', object: 'load' },
  ])
  for (const row of rows) {
    if (row.type !== 'CLAIM') throw new Error(row.reason)
    expect(FRONT_DOOR.slice(row.cell.start, row.cell.start + row.cell.text.length)).toBe(row.cell.text)
  }
})

test.each<[string, string[]]>([
  ['dag{}', []],
  ['dag { a -> b; b->c }', ['a -> b', 'b -> c']],
  ['dag { a -> { b c } }', ['a -> b', 'a -> c']],
  ['dag { { a b } -> c <- d }', ['a -> c', 'b -> c', 'd -> c']],
  ['dag { { a -> b } -> c }', ['a -> b', 'a -> c', 'b -> c']],
  ['pdag { a -- b }', ['a -- b']],
  ['pag { a @-> b <-@ c @-@ d --@ e }', ['a @-> b', 'c @-> b', 'c @-@ d', 'e @-- d']],
  ['a -> b\n# and\nb -> c // too\n/* not d -> e */', ['a -> b', 'b -> c']],
  ['strict digraph x { node [shape=box]; a -> b [label="helps"] }', ['a -> b']],
  ['dag { "a \\"b\\"" -> -1.5 }', ['a "b" -> -1.5']],
])('%s has the arrows %j', (text, expected) => {
  expect(arrows(text)).toEqual(expected)
})

test('arrows that mean no cause relate their ends, and so do all of graphs that are not causal', async () => {
  expect(await edges('pdag { a -- b }')).toMatchObject([{ predicate: 'RELATES_TO', relation: null }])
  expect(await edges('digraph { a -> b a -> c [label="biolink:treats"] }')).toMatchObject([
    { predicate: 'RELATES_TO', relation: null },
    { relation: 'biolink:treats' },
  ])
  expect(await edges('digraph { a -> b }', { ...MIXED, predicate: 'biolink:causes' })).toMatchObject([
    { predicate: 'CAUSES' },
  ])
  expect(await edges('a -> b', { ...MIXED, form: 'DAGITTY' })).toMatchObject([{ predicate: 'CAUSES' }])
})

const OLDER = `Warm%20up E @-7,8.650
Sore knee O @4.969,8.605
Age 1 @0,1
Fit U @1,1

Warm%20up Sore knee @0.1,0.2
Age Fit Sore knee
Fit Age`

test('the older form is read: variables, a blank line, and their effects', async () => {
  expect(await nodes(OLDER)).toMatchObject([
    { line: 1, id: 'Warm up', attributes: [{ name: 'exposure' }, { name: 'pos', value: '-7,8.650' }] },
    { line: 2, id: 'Sore knee', attributes: [{ name: 'outcome' }, { name: 'pos' }] },
    { id: 'Age' },
    { id: 'Fit', attributes: [{ name: 'latent' }, { name: 'pos' }] },
    { id: 'latent:Age~Fit' },
  ])
  expect(arrows(OLDER)).toEqual(['Warm up -> Sore knee', 'Age <-> Fit', 'Age -> Sore knee'])
  expect(await edges(OLDER)).toMatchObject([
    { line: 6, subject: 'Warm up', object: 'Sore knee', cell: { start: OLDER.indexOf('Warm%20up Sore') } },
    { subject: 'latent:Age~Fit', object: 'Age' },
    { subject: 'latent:Age~Fit', object: 'Fit' },
    { subject: 'Age', object: 'Sore knee' },
  ])
  expect(arrows('a E @0,0\nb O @1,1\nc 1 @2,2\n\n0 1 1\n0 0 0\n0 1 0\n')).toEqual(['a -> b', 'a -> c', 'c -> b'])
})

test.each<[string, string]>([
  ['dag { a -> }', 'Line 1: expected the name of a variable, not "}".'],
  ['dag {\na -> b', 'Line 2: expected "}", not the end.'],
  ['dag { a\n[exposure', 'Line 2: expected the name of an attribute or "]", not the end.'],
  ['dag { a } b', 'Line 1: expected the end, not "b".'],
  ['dag { a -> b\n? }', 'Line 1: it is no graph of dagitty from there on.'],
  [`dag ${'{'.repeat(200)}`, 'Line 1: expected at most 100 groups in each other, not "{".'],
  ['a 1 @0,0\n\na b\n', 'Line 3: "b" is none of the variables.'],
])('%s is refused with its line', async (text, message) => {
  expect(() => dagittyGraph(text)).toThrow(new UnreadableTable(message))
})

test('a graph that is written as dagitty does is read as it was', () => {
  const name = fc
    .array(fc.constantFrom('a', 'B', '1', '.', '_', ' ', '"', '->', '{', 'é', '#'), { minLength: 1, maxLength: 4 })
    .map((parts) => `v${parts.join('')}`)
  const written = (text: string) => (/^[a-zA-Z0-9_.]+$/.test(text) ? text : `"${text.replaceAll('"', '\\"')}"`)
  const edge = fc.tuple(name, fc.constantFrom('->', '<->', '--', '@->', '@-@'), name)
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 8 }), fc.constantFrom(' ', '\n', '; '), (graph, between) => {
      const text = `dag {${between}${graph.map(([from, arrow, to]) => `${written(from)}${arrow}${written(to)}`).join(between)} }`
      expect(arrows(text)).toEqual(graph.map((parts) => parts.join(' ')))
    }),
  )
})
