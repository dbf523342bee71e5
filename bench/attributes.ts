/**
 * Measures conditions and orders by attributes among many concepts: `node bench/attributes.ts [concepts]`.
 * Prints milliseconds of processor time: the first question of a version reads the column, the next has it.
 */
import { runSync } from '../src/algorithms/run-sync.ts'
import { inOrderOfPlace, valueOrder } from '../src/snapshot/attributes/value-order.ts'
import { valuesOfConcepts } from '../src/snapshot/attributes/values-by-owner.ts'
import { changedSnapshot } from '../src/snapshot/changed-snapshot.ts'
import type { ConceptRecord, DeclarationRecord, OwnAttributesRecord } from '../src/snapshot/records.ts'
import { buildSnapshot, type Snapshot } from '../src/snapshot/snapshot.ts'

const SIZE = Number(process.argv[2] ?? 100_000)
const AT = '2026-11-30T00:00:00Z'

const declaration: DeclarationRecord = {
  key: 'attribute:weeks',
  label: 'Weeks',
  description: 'How long.',
  kinds: ['ENTITY'],
  type: 'NUMBER',
  options: [],
  keysOf: [],
  required: false,
  many: false,
  visibility: 'PUBLIC',
  columns: [],
}
const keyOf = (number: number) => `entity:e${String(number).padStart(7, '0')}`
const concept = (number: number): ConceptRecord => ({
  key: keyOf(number),
  kind: 'ENTITY',
  slug: keyOf(number).slice('entity:'.length),
  name: `Entity ${number}`,
  phrase: `entity ${number}`,
  plural: false,
  alsoCalled: [],
  summary: 'One of many.',
  note: null,
  role: null,
  mentions: [],
  codes: [],
  facts: [],
})
const given = (number: number, weeks: number): OwnAttributesRecord => ({
  key: keyOf(number),
  attributes: [{ attribute: declaration.key, values: [weeks] }],
})

const numbers = Array.from({ length: SIZE }, (_, number) => number)
const weeksOf = (number: number) => (number * 7919) % 1000
const time = <Result>(what: string, work: () => Result): Result => {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  console.log(`${what.padEnd(44)} ${((user + system) / 1000).toFixed(1).padStart(8)} ms`)
  return result
}

const snapshot = time(`a version of ${SIZE.toLocaleString('en')} concepts, each with a value`, () =>
  buildSnapshot(
    {
      concepts: numbers.map(concept),
      claims: [],
      sources: [],
      articles: [],
      declarations: [declaration],
      ownAttributes: numbers.map((number) => given(number, weeksOf(number))),
    },
    1,
    AT,
  ),
)
const read = (of: Snapshot) => runSync(valuesOfConcepts(of, of.attributes.everybody, declaration))
const filter = (of: Snapshot) => [...read(of)].filter(([, [value]]) => Number(value) >= 990).length

time('the first condition of a version', () => filter(snapshot))
time('a condition after it', () => filter(snapshot))
time('an order', () => runSync(inOrderOfPlace(numbers, runSync(valueOrder(read(snapshot), declaration, 'DESCENDING')))))
const next = time('the next version, with one value changed', () =>
  runSync(
    changedSnapshot(
      snapshot,
      {
        concepts: [],
        claims: [],
        sources: [],
        articles: [],
        assets: [],
        tables: [],
        ownAttributes: [[keyOf(5), given(5, 999)]],
      },
      2,
      AT,
      () => ({ createdAt: AT, updatedAt: AT, updatedIn: 2 }),
    ),
  ),
)
time('a condition in the next version', () => filter(next))
