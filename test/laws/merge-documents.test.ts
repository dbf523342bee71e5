import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldDiff } from '../../src/content/lifecycle/field-diff.ts'
import { type Merge, mergeDocuments } from '../../src/content/lifecycle/merge-documents.ts'
import type { ContentDocument } from '../../src/content/lifecycle/revision.ts'
import { withFieldChanges } from '../../src/content/lifecycle/with-field-changes.ts'
import { article, claim, concept, source } from './random-content.ts'

const SOURCES = ['source:a', 'source:b-c']
const document: readonly fc.Arbitrary<ContentDocument>[] = [
  concept('DRIVER', 'a', SOURCES),
  claim('claim:a', ['driver:a', 'driver:b-c'], SOURCES),
  source('source:a', SOURCES),
  article('a', ['claim:a', 'claim:null']).map(paired),
]

/**
 * Each section has its anchor and each anchor its section, as in everything that was ever staged.
 */
function paired(edit: ContentDocument): ContentDocument {
  if (!('anchors' in edit)) return edit
  const claims = new Map(edit.anchors.map((entry) => [entry.anchor, entry.claims]))
  return { ...edit, anchors: edit.sections.map(({ anchor }) => ({ anchor, claims: claims.get(anchor) ?? [] })) }
}

/**
 * A document and some edits of it: each takes over some of the fields of a stranger of the same
 * key.
 */
const edited = (edits: number): fc.Arbitrary<readonly [base: ContentDocument, ...edits: ContentDocument[]]> =>
  fc
    .constantFrom(...document)
    .chain((any) =>
      fc
        .tuple(any, fc.array(any, { minLength: edits, maxLength: edits }))
        .chain(([base, strangers]) =>
          fc
            .tuple(
              ...strangers.map((stranger) =>
                fc
                  .subarray(fieldDiff(base, stranger))
                  .map((changes) => paired(withFieldChanges(base, changes) as unknown as ContentDocument)),
              ),
            )
            .map((all) => [base, ...all] as const),
        ),
    )
const two = edited(1) as fc.Arbitrary<readonly [ContentDocument, ContentDocument]>
const three = edited(2) as fc.Arbitrary<readonly [ContentDocument, ContentDocument, ContentDocument]>

const same = (first: ContentDocument | null, second: ContentDocument | null) =>
  expect(fieldDiff({ it: first }, { it: second })).toEqual([])
/** The same content, whatever the order of what has none. */
function sameDocument(first: ContentDocument | null, second: ContentDocument | null) {
  if (first === null || second === null) expect(first).toBe(second)
  else expect(fieldDiff(first, second)).toEqual([])
}
const settled = ({ conflict, fields, document: merged }: Merge, expected: ContentDocument | null) => {
  expect([conflict, fields]).toEqual([false, []])
  sameDocument(merged, expected)
}

test('a side that changed nothing leaves the other as it is', () => {
  fc.assert(
    fc.property(two, ([base, edit]) => {
      for (const [from, to] of [
        [base, edit],
        [base, null],
        [null, edit],
      ] as const) {
        settled(mergeDocuments(from, from, to), to)
        settled(mergeDocuments(from, to, from), to)
        settled(mergeDocuments(from, to, to), to)
      }
    }),
  )
})

test('edits without a conflict may change places', () => {
  let apart = 0
  fc.assert(
    fc.property(three, ([base, a, b]) => {
      const [one, other] = [mergeDocuments(base, a, b), mergeDocuments(base, b, a)]
      expect(one.conflict).toBe(other.conflict)
      if (one.conflict) return
      apart++
      sameDocument(one.document, other.document)
    }),
    { numRuns: 400 },
  )
  expect(apart).toBeGreaterThan(50)
})

test('keeping one side is keeping the other when they change places', () => {
  fc.assert(
    fc.property(three, ([base, a, b]) =>
      sameDocument(mergeDocuments(base, a, b, 'MINE').document, mergeDocuments(base, b, a, 'THEIRS').document),
    ),
    { numRuns: 300 },
  )
})

test('the merge holds the changes of one side alone, and the kept side of each conflict', () => {
  const touch = (one: readonly unknown[], other: readonly unknown[]) =>
    one.slice(0, other.length).every((part, index) => part === other[index])
  const values = (first: object | null, second: object) =>
    fieldDiff(first ?? {}, second).filter(({ what }) => what === 'VALUE')
  fc.assert(
    fc.property(three, ([base, mine, theirs]) => {
      const others = fieldDiff(base, theirs)
      const alone = fieldDiff(base, mine).filter(
        ({ what, path }) =>
          what === 'VALUE' &&
          // Sections and their anchors come and go as one.
          path[0] !== 'anchors' &&
          path[0] !== 'sections' &&
          !others.some((other) => touch(other.path, path)),
      )
      const { document: merged } = mergeDocuments(base, mine, theirs)
      const left = values(merged, mine)
      for (const { path } of alone) expect(left.filter((change) => touch(change.path, path))).toEqual([])
      const kept = mergeDocuments(base, mine, theirs, 'MINE')
      for (const { what, path } of kept.fields) {
        if (what === 'ORDER' || path[0] === 'sections') continue
        expect(values(kept.document, mine).filter((change) => touch(change.path, path))).toEqual([])
      }
    }),
    { numRuns: 400 },
  )
})

test('a document that one side retired and the other changed is a conflict as a whole', () => {
  fc.assert(
    fc.property(two, ([base, edit]) => {
      fc.pre(fieldDiff(base, edit).length > 0)
      expect(mergeDocuments(base, null, edit)).toEqual({ document: edit, conflict: true, fields: [] })
      expect(mergeDocuments(base, null, edit, 'MINE')).toEqual({ document: null, conflict: true, fields: [] })
      expect(mergeDocuments(base, edit, null)).toEqual({ document: null, conflict: true, fields: [] })
      same(mergeDocuments(base, edit, null, 'MINE').document, edit)
    }),
  )
})
