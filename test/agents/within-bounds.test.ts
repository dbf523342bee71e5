import { expect, test } from 'vitest'
import { compactAnswer } from '../../src/agents/answers/compact-answer.ts'
import { withinBounds } from '../../src/agents/answers/within-bounds.ts'

const edge = (number: number) => ({ cursor: `c${number}`, node: { text: 'x'.repeat(100), number } })
const PAGE = {
  totalCount: 8,
  edges: Array.from({ length: 8 }, (_, index) => edge(index)),
  pageInfo: { hasNextPage: false, endCursor: 'c7' },
}

test('an answer within bounds is left as it is', () => {
  expect(withinBounds(PAGE, 10_000)).toEqual({ compact: compactAnswer(PAGE), leftOut: [] })
})

test('a list is cut, and the next page begins after what is left', () => {
  const { compact, leftOut } = withinBounds(PAGE, 700)
  expect(leftOut).toEqual(['edges: 4 of 8 are shown'])
  expect(compact.answer).toMatchObject({
    edges: [{ node: { number: 0 } }, {}, {}, { node: { number: 3 } }],
    pageInfo: { hasNextPage: true, endCursor: 'c3' },
  })
  expect(PAGE.edges).toHaveLength(8)
})

test('a document is shown whole or not at all', () => {
  const content = { sections: Array.from({ length: 20 }, () => ({ body: 'x'.repeat(100), slug: 'kept' })) }
  expect(withinBounds({ content }, 10_000).compact.answer).toEqual({ content })
  expect(withinBounds({ content }, 1_000)).toMatchObject({
    compact: { answer: {} },
    leftOut: ['documents: they are too long to show'],
  })
})

test('a long text is cut where nothing else can be', () => {
  const { compact, leftOut } = withinBounds({ body: 'x'.repeat(9_000) }, 5_000)
  expect(compact.answer).toEqual({ body: `${'x'.repeat(4_000)}...` })
  expect(leftOut).toEqual(['texts end after 4000 characters'])
})

test('each claim is written once, with the evidence of its citations', () => {
  const source = { id: 'source:a', title: 'A' }
  const evidence = [{ source, quote: 'q', stance: 'SUPPORTS' }]
  const steps = [{ claims: [{ id: 'claim:e1', sentence: 'It is so.', evidence }] }]
  const citations = [{ number: 1, claim: { id: 'claim:e1' }, evidence, findings: [] }]
  expect(compactAnswer({ paths: [{ steps, explanation: { text: 'So [1].', citations } }] })).toEqual({
    answer: {
      paths: [
        {
          steps: [{ claims: ['claim:e1'] }],
          explanation: { text: 'So [1].', citations: [{ number: 1, claim: 'claim:e1' }] },
        },
      ],
    },
    concepts: {},
    claims: {
      'claim:e1': { sentence: 'It is so.', evidence: [{ source: 'source:a', quote: 'q', stance: 'SUPPORTS' }] },
    },
    sources: { 'source:a': { title: 'A' } },
  })
})

test('keys of prototypes are kept as data', () => {
  const answer = JSON.parse('{"list": [{"id": "claim:__proto__", "sentence": "x"}], "__proto__": {"polluted": true}}')
  const { claims } = compactAnswer(answer)
  expect(Object.keys(claims)).toEqual(['claim:__proto__'])
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})
