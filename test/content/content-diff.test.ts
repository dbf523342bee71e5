import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ContentSet } from '../../src/content/documents.ts'
import { readContentFiles } from '../../src/content/files/read-content-files.ts'
import { applyChanges } from '../../src/content/lifecycle/apply-changes.ts'
import { type ContentChange, contentDiff } from '../../src/content/lifecycle/content-diff.ts'
import { lineDiff } from '../../src/content/lifecycle/line-diff.ts'
import { inOrder, randomContent, shuffled } from '../laws/random-content.ts'
import { BOOK, CAMBER, type Change, contentFiles, PAIN, PELVIS, RELEASE, SHORT } from '../notation/content-files.ts'

const content = (changes: Readonly<Record<string, Change>> = {}) => readContentFiles(contentFiles(changes)).content

/**
 * What a change of the sound folder changes, each as `KEY CHANGE`, or `KEY path: before -> after`
 * per field.
 */
const changed = (changes: Readonly<Record<string, Change>>): string[] =>
  contentDiff(content(), content(changes)).flatMap((change) =>
    change.change === 'CHANGED'
      ? change.fields.map(
          ({ path, before, after }) =>
            `${change.document} ${path.join('.')}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`,
        )
      : [`${change.document} ${change.change}`],
  )

test('content that is the same has no changes', () => {
  expect(changed({})).toEqual([])
  expect(changed({ [RELEASE]: ['2026-01-01', '2026-02-02'] })).toEqual([])
  expect(changed({ [SHORT]: ['[c1, c2]', '["c1", claim:c2]'] })).toEqual([])
})

test('documents are added, changed and retired, in order of key', () => {
  const changes = {
    [CAMBER]: null,
    [PAIN]: ['name: Hip pain', 'name: Sore hip'] as const,
    'sources/another.yaml': 'evidenceClass: TRIAL\n',
  }
  expect(changed(changes)).toEqual([
    'claim:c1 RETIRED',
    'driver:camber RETIRED',
    'source:another ADDED',
    'symptom:hip-pain name: "Hip pain" -> "Sore hip"',
  ])
})

test('an added field was null, and a removed one becomes null', () => {
  expect(changed({ [BOOK]: ['title: A Book\n', ''] })).toEqual(['source:book title: "A Book" -> null'])
  expect(changed({ [BOOK]: { add: 'note: N.\n' } })).toEqual(['source:book note: null -> "N."'])
})

test('parts with a name of their own are compared one by one, other lists whole', () => {
  expect(changed({ [BOOK]: ['  P1: [0, 41]\n', '  P0: [0, 4]\n  P1: [5, 41]\n'] })).toEqual([
    'source:book passages.P0: null -> {"id":"P0","start":0,"end":4}',
    'source:book passages.P1.start: 0 -> 5',
  ])
  expect(changed({ [PELVIS]: ['value: tilted', 'value: turned'] })).toEqual([
    'misalignment:pelvis facts.fact:f1.value: "tilted" -> "turned"',
  ])
  expect(changed({ [PAIN]: ['[P2]', '[P1, P2]'] })).toEqual([
    'symptom:hip-pain mentions.source:book.passages: ["P2"] -> ["P1","P2"]',
  ])
})

const MOVED = `---
title: In short
summary: One line.
claims: { answer: [c1, c2], more: [] }
---
## More {#more}

Text.

## The answer {#answer}

Roads tilt hips, and tilted hips hurt.
`

test('sections that move are an order that changes', () => {
  expect(changed({ [SHORT]: MOVED })).toEqual([
    'article:short anchors.more: null -> {"anchor":"more","claims":[]}',
    'article:short sections: ["answer"] -> ["more","answer"]',
    'article:short sections.more: null -> {"anchor":"more","heading":"More","body":"Text."}',
  ])
})

test('prose is compared line by line', () => {
  const [change] = contentDiff(content(), content({ [SHORT]: ['Roads tilt', 'First.\n\nRoads tilt'] }))
  expect(change?.change === 'CHANGED' && change.fields).toMatchObject([
    {
      path: ['sections', 'answer', 'body'],
      what: 'VALUE',
      lines: {
        aligned: true,
        lines: [
          { change: 'ADDED', line: 'First.' },
          { change: 'ADDED', line: '' },
          { change: 'KEPT', line: 'Roads tilt hips, and tilted hips hurt.' },
        ],
      },
    },
  ])
})

test('changes are not applied to content that they do not start from', () => {
  const [retired] = contentDiff(content(), content({ [PAIN]: null }))
  const without = content({ [PAIN]: null })
  expect(() => applyChanges(without, retired ? [retired] : [])).toThrow(
    'symptom:hip-pain cannot be RETIRED: it is not there',
  )
})

const pairOfContents = fc.tuple(randomContent, randomContent).chain(([first, second]) =>
  fc.oneof(
    fc.constant([first, second] as const),
    // Documents of the second that have taken on some fields of the first.
    fc.infiniteStream(fc.boolean()).map((coin) => [first, mixed(first, second, () => coin.next().value)] as const),
  ),
)

function mixed(first: ContentSet, second: ContentSet, coin: () => boolean): ContentSet {
  const mix = <Item extends { readonly key: string }>(from: readonly Item[], to: readonly Item[]): Item[] =>
    to.map((item) => {
      const other: Readonly<Record<string, unknown>> = { ...from.find(({ key }) => key === item.key) }
      const taken = Object.keys(other)
        .filter(coin)
        .map((name) => [name, other[name]])
      return { ...item, ...Object.fromEntries(taken) }
    })
  return {
    publishedAt: first.publishedAt,
    concepts: mix(first.concepts, second.concepts),
    claims: mix(first.claims, second.claims),
    sources: mix(first.sources, second.sources),
    articles: mix(first.articles, second.articles),
  }
}

test('a content has no difference from itself in any order', () => {
  const twoOrders = randomContent.chain((one) => fc.tuple(fc.constant(one), shuffled(one)))
  fc.assert(
    fc.property(twoOrders, ([one, other]) => {
      expect(contentDiff(one, other)).toEqual([])
    }),
  )
})

test('the changes from one content to another make the other of the one', () => {
  fc.assert(
    fc.property(pairOfContents, ([from, to]) => {
      const made = applyChanges(from, contentDiff(from, to))
      expect(inOrder(made)).toEqual(inOrder({ ...to, publishedAt: from.publishedAt }))
      expect(contentDiff(made, to)).toEqual([])
    }),
  )
})

const opposite = (change: ContentChange) => ({
  ...change,
  change: change.change === 'ADDED' ? 'RETIRED' : change.change === 'RETIRED' ? 'ADDED' : 'CHANGED',
  before: change.after,
  after: change.before,
  ...(change.change === 'CHANGED' && {
    fields: change.fields.map(({ path, what, before, after }) => ({ path, what, before: after, after: before })),
  }),
})

test('the changes back are the changes turned around', () => {
  fc.assert(
    fc.property(pairOfContents, ([from, to]) => {
      expect(contentDiff(to, from)).toMatchObject(contentDiff(from, to).map(opposite))
    }),
  )
})

const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 8 }).map((list) => list.join('\n'))

test('a comparison of lines holds both texts, and keeps as many lines as can be kept', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const { lines: found, aligned } = lineDiff(before, after)
      const without = (change: string) => found.filter((line) => line.change !== change).map(({ line }) => line)
      expect(aligned).toBe(true)
      expect(without('ADDED').join('\n')).toBe(before)
      expect(without('REMOVED').join('\n')).toBe(after)
      expect(found.filter(({ change }) => change === 'KEPT')).toHaveLength(
        mostKept(before.split('\n'), after.split('\n')),
      )
    }),
  )
})

/** By trying everything. */
function mostKept([first, ...rest]: string[], others: string[]): number {
  if (first === undefined) return 0
  const at = others.indexOf(first)
  const kept = at < 0 ? 0 : 1 + mostKept(rest, others.slice(at + 1))
  return Math.max(kept, mostKept(rest, others))
}

test('texts too long to be compared are replaced, and say so', () => {
  const text = (word: string) => `start\n${Array.from({ length: 1001 }, (_, index) => word + index).join('\n')}\nend`
  const { lines: found, aligned } = lineDiff(text('a'), text('b'))
  expect(aligned).toBe(false)
  expect(found).toHaveLength(2 + 2 * 1001)
  expect(found.slice(0, 2)).toEqual([
    { change: 'KEPT', line: 'start' },
    { change: 'REMOVED', line: 'a0' },
  ])
  expect(lineDiff(text('a'), `${text('a')}\nmore`).aligned).toBe(true)
})

test('a long text with changes far from each other is aligned', () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `line ${index}`)
  const changedLines = lines.map((line, index) => (index % 100 === 0 ? `${line} anew` : line))
  const { lines: found, aligned } = lineDiff(lines.join('\n'), changedLines.join('\n'))
  expect(aligned).toBe(true)
  expect(found.filter(({ change }) => change === 'KEPT')).toHaveLength(19_800)
})
