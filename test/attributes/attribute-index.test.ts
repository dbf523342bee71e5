import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runSync } from '../../src/algorithms/run-sync.ts'
import { changedSnapshot } from '../../src/snapshot/changed-snapshot.ts'
import { graphFromFile, graphInFile } from '../../src/snapshot/file/graph-in-file.ts'
import type { DeclarationRecord, GraphRecords, OwnAttributesRecord } from '../../src/snapshot/records.ts'
import { buildSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import { conceptOf } from '../notation/random-records.ts'

const AT = '2026-11-23T00:00:00Z'
const dates = () => ({ createdAt: AT, updatedAt: AT, updatedIn: 1 })

const NAMES = ['a', 'b', 'constructor'] as const
const CONCEPTS = Array.from({ length: 60 }, (_, number) => conceptOf(number, 3))

const declaration = (name: string, visibility: 'PUBLIC' | 'EDITORS'): DeclarationRecord => ({
  key: `attribute:${name}`,
  label: name,
  description: name,
  kinds: ['DRIVER'],
  type: 'NUMBER',
  options: [],
  keysOf: [],
  required: false,
  many: true,
  visibility,
  columns: [],
})

/** Declarations by name, and the values of concepts by number and name. */
interface State {
  readonly declared: Readonly<Record<string, 'PUBLIC' | 'EDITORS' | null>>
  readonly given: ReadonlyMap<number, ReadonlyMap<string, readonly number[]>>
}

const states: fc.Arbitrary<State> = fc.record({
  declared: fc.record(
    Object.fromEntries(NAMES.map((name) => [name, fc.constantFrom('PUBLIC' as const, 'EDITORS' as const, null)])),
  ) as fc.Arbitrary<State['declared']>,
  given: fc
    .array(fc.tuple(fc.nat(59), fc.constantFrom(...NAMES), fc.array(fc.nat(9), { minLength: 1, maxLength: 2 })), {
      maxLength: 30,
    })
    .map((list) => {
      const given = new Map<number, Map<string, readonly number[]>>()
      for (const [number, name, values] of list)
        given.set(number, (given.get(number) ?? new Map()).set(name, [...new Set(values)]))
      return given
    }),
})

const declarations = ({ declared }: State) =>
  NAMES.flatMap((name) => (declared[name] ? [declaration(name, declared[name])] : []))

const own = ({ given }: State): OwnAttributesRecord[] =>
  Array.from(given, ([number, values]) => ({
    key: CONCEPTS[number]?.key ?? '',
    attributes: [...values]
      .map(([name, its]) => ({ attribute: `attribute:${name}`, values: its }))
      .sort((a, b) => (a.attribute < b.attribute ? -1 : 1)),
  }))

const recordsOf = (state: State): GraphRecords => ({
  concepts: CONCEPTS,
  claims: [],
  sources: [],
  articles: [],
  declarations: declarations(state),
  ownAttributes: own(state),
})

function changesBetween(before: State, after: State) {
  const byKey = <Item extends { key: string }>(list: readonly Item[]) => new Map(list.map((item) => [item.key, item]))
  const differing = <Item extends { key: string }>(old: readonly Item[], fresh: readonly Item[]) => {
    const [one, other] = [byKey(old), byKey(fresh)]
    return [...new Set([...one.keys(), ...other.keys()])]
      .filter((key) => JSON.stringify(one.get(key)) !== JSON.stringify(other.get(key)))
      .map((key) => [key, other.get(key)] as const)
  }
  return {
    concepts: [],
    claims: [],
    sources: [],
    articles: [],
    assets: [],
    tables: [],
    declarations: differing(declarations(before), declarations(after)),
    ownAttributes: differing(own(before), own(after)),
  }
}

/** All that is said of attributes, and the digest. */
const toldOf = ({ digest, attributes }: Snapshot) => [
  digest,
  ...[attributes.everybody, attributes.editors].map((index) => [
    [...index.declared],
    CONCEPTS.map(({ key }) => index.ownOf(key)),
    NAMES.map((name) => runSync(index.given(name))),
    index.ofKind('DRIVER'),
    NAMES.map(index.ofColumn),
  ]),
]

test('after any changes, attributes are as if they were read from nothing, whatever was asked before', () => {
  fc.assert(
    fc.property(fc.array(states, { minLength: 2, maxLength: 4 }), fc.boolean(), ([start, ...others], isAsked) => {
      if (start === undefined) return
      let state = start
      let snapshot = buildSnapshot(recordsOf(state), 1, AT, dates)
      for (const after of others) {
        if (isAsked) toldOf(snapshot)
        snapshot = runSync(changedSnapshot(snapshot, changesBetween(state, after), snapshot.version + 1, AT, dates))
        state = after
        expect(toldOf(snapshot)).toEqual(toldOf(buildSnapshot(recordsOf(state), snapshot.version, AT, dates)))
      }
    }),
  )
})

test('what only editors see is in no index for everybody, and in no digest', () => {
  fc.assert(
    fc.property(states, (state) => {
      const shown: State = {
        declared: Object.fromEntries(
          NAMES.map((name) => [name, state.declared[name] === 'PUBLIC' ? ('PUBLIC' as const) : null]),
        ),
        given: new Map(
          Array.from(state.given, ([number, values]) => [
            number,
            new Map([...values].filter(([name]) => state.declared[name] === 'PUBLIC')),
          ]),
        ),
      }
      const withEditors = buildSnapshot(recordsOf(state), 1, AT, dates)
      const without = buildSnapshot(
        { ...recordsOf(shown), ownAttributes: own(shown).filter(({ attributes }) => attributes.length > 0) },
        1,
        AT,
        dates,
      )
      expect(withEditors.digest).toBe(without.digest)
      expect(toldOf(withEditors)[1]).toEqual(toldOf(without)[1])
    }),
  )
})

test('content without attributes keeps the digest that it had before there were any', () => {
  const records = { concepts: CONCEPTS, claims: [], sources: [], articles: [] }
  const { digest } = buildSnapshot(records, 1, AT, dates)
  expect(buildSnapshot({ ...records, declarations: [], ownAttributes: [] }, 1, AT, dates).digest).toBe(digest)
})

test('a version in a file has its attributes', () => {
  fc.assert(
    fc.property(states, (state) => {
      const snapshot = buildSnapshot(recordsOf(state), 1, AT, dates)
      const known = new Map(CONCEPTS.map(({ key }) => [key, dates()]))
      const stored = runSync(graphInFile({ snapshot, dates: known }))
      expect(toldOf(runSync(graphFromFile(stored)).snapshot)).toEqual(toldOf(snapshot))
    }),
    { numRuns: 30 },
  )
})

test('a version shares the columns that no change is of', () => {
  const state: State = { declared: { a: 'PUBLIC', b: 'EDITORS' }, given: new Map([[1, new Map([['a', [1]]])]]) }
  const before = buildSnapshot(recordsOf(state), 1, AT, dates)
  const column = runSync(before.attributes.everybody.given('a'))
  const after: State = { ...state, given: new Map([...state.given, [2, new Map([['b', [2]]])]]) }
  const next = runSync(changedSnapshot(before, changesBetween(state, after), 2, AT, dates))
  expect(runSync(next.attributes.everybody.given('a'))).toBe(column)
})
