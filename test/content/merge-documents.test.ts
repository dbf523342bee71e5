import { expect, test } from 'vitest'
import type { ArticleDocument, ConceptDocument } from '../../src/content/documents.ts'
import { mergeDocuments } from '../../src/content/lifecycle/merge-documents.ts'
import type { ContentDocument } from '../../src/content/lifecycle/revision.ts'
import { concept } from '../storage/publishing.ts'

const fact = (id: string, value = id) => ({ key: `fact:${id}`, property: 'is', value, evidence: [] })
const withFacts = (...facts: ReturnType<typeof fact>[]): ConceptDocument => ({ ...concept('a'), facts })

/** An article of sections, each written as `anchor: claims`. */
const article = (...sections: string[]): ArticleDocument => {
  const written = sections.map((section) => section.split(': ') as [string, string?])
  return {
    ...{ key: 'article:a', slug: 'a', title: 'A', summary: 'A.' },
    sections: written.map(([anchor]) => ({ anchor, heading: anchor, body: `About ${anchor}.` })),
    anchors: written.map(([anchor, claims = '']) => ({
      anchor,
      claims: claims.split(' ').flatMap((id) => (id === '' ? [] : `claim:${id}`)),
    })),
  }
}

/**
 * The outcome in short: what conflicts, or `none`, and then the names in order of facts or of
 * sections with their claims.
 */
function merged(
  base: ContentDocument | null,
  mine: ContentDocument,
  theirs: ContentDocument,
  keep?: 'MINE' | 'THEIRS',
) {
  const { document, fields } = mergeDocuments(base, mine, theirs, keep)
  const conflicts = fields.map(({ path, what }) => `${path.join('.')}${what === 'ORDER' ? ' (order)' : ''}`)
  const parts =
    document && 'anchors' in document
      ? document.sections.map(({ anchor }) => {
          const claims = document.anchors.find((entry) => entry.anchor === anchor)?.claims ?? []
          return [anchor, ...claims.map((key) => key.slice('claim:'.length))].join(' ')
        })
      : (document as ConceptDocument).facts.map(({ key, value }) => `${key.slice('fact:'.length)}=${value}`)
  return [conflicts.join(', ') || 'none', ...parts]
}

test('facts that both sides added are both kept, in order of id', () => {
  const base = withFacts(fact('z'))
  expect(merged(base, withFacts(fact('z'), fact('b')), withFacts(fact('z'), fact('a')))).toEqual([
    'none',
    'z=z',
    'a=a',
    'b=b',
  ])
})

test('a fact that one side took away and the other changed is a conflict over that fact alone', () => {
  const [base, mine, theirs] = [
    withFacts(fact('a'), fact('b')),
    withFacts(fact('b', '2')),
    withFacts(fact('a', '1'), fact('b')),
  ]
  expect(merged(base, mine, theirs)).toEqual(['facts.fact:a', 'a=1', 'b=2'])
  expect(merged(base, mine, theirs, 'MINE')).toEqual(['facts.fact:a', 'b=2'])
})

test('a fact that both sides added otherwise is a conflict over what differs in it', () => {
  expect(merged(withFacts(), withFacts(fact('a', '1')), withFacts(fact('a', '2')), 'MINE')).toEqual([
    'facts.fact:a.value',
    'a=1',
  ])
})

test('one side moves sections, the other adds one and changes the claims of another', () => {
  const base = article('one: e1', 'two', 'three')
  expect(merged(base, article('three', 'one: e1', 'two'), article('one: e1 e2', 'two', 'three', 'four: e4'))).toEqual([
    'none',
    'three',
    'one e1 e2',
    'two',
    'four e4',
  ])
})

test('two orders are a conflict over the order alone', () => {
  const base = article('one', 'two', 'three')
  const [mine, theirs] = [article('two: e2', 'one', 'three'), article('one', 'three: e3', 'two')]
  expect(merged(base, mine, theirs)).toEqual(['sections (order)', 'one', 'three e3', 'two e2'])
  expect(merged(base, mine, theirs, 'MINE')).toEqual(['sections (order)', 'two e2', 'one', 'three e3'])
})

test('a section is removed with its claims, and a conflict over it is one conflict', () => {
  const base = article('one: e1', 'two')
  expect(merged(base, article('two'), article('one: e1 e2', 'two'))).toEqual(['sections.one', 'one e1 e2', 'two'])
  expect(merged(base, article('two'), article('one: e1 e2', 'two'), 'MINE')).toEqual(['sections.one', 'two'])
})

test('documents that both sides added under one key are compared field by field', () => {
  const [mine, theirs] = [
    { ...concept('a'), note: 'Mine.' },
    { ...concept('a', 'Other'), role: undefined },
  ]
  const { conflict, fields, document } = mergeDocuments(null, mine, theirs, 'MINE')
  expect([conflict, fields.map(({ path }) => path.join('.'))]).toEqual([true, ['name', 'summary']])
  expect(document).toMatchObject({ name: 'a', note: 'Mine.' })
})
