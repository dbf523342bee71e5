import { expect, test } from 'vitest'
import { documentsOf } from '../../src/content/lifecycle/content-set.ts'
import type { ContentStore } from '../../src/content/lifecycle/content-store.ts'
import { stageEdits } from '../../src/editing/edits/stage-edits.ts'
import { diffOf } from '../../src/editing/review/diff-of.ts'
import { openGraphHistory } from '../../src/publishing/graph-history.ts'
import { publish } from '../../src/publishing/publish.ts'
import { memoryStore } from '../notation/memory-stores.ts'
import { AT, act, approved, concept, draft, put } from '../storage/publishing.ts'
import { endOf, NOTHING, partsOf, sourceCalled } from '../tables/table-of.ts'

/** What is published, and a store that refuses to read all of it. */
async function opened() {
  const under = await memoryStore()
  const row = { category: null, alsoCalled: [], summary: '', role: null }
  const tables = partsOf(
    {
      name: 'tried',
      concepts: ['x', 'y'].map((slug) => ({ ...row, id: slug, kind: 'MECHANISM', slug, name: slug })),
      claims: [
        {
          ...{ number: 2, subject: 'mechanism:x', object: 'mechanism:y', predicate: 'CAUSES' },
          ...{ polarity: 'AFFIRMED', explicitness: 'EXPLICIT', shortcut: false, certainty: 0.5, relation: null },
          quote: 'x,CAUSES',
        },
      ],
    },
    37,
  )
  const content = { ...NOTHING, sources: [sourceCalled('tried')], tables }
  const documents = [
    ...documentsOf(content),
    concept('a'),
    concept('b'),
    { ...concept('a'), key: 'injury:a', kind: 'INJURY' as const },
  ]
  await approved(
    under,
    'first',
    documents.map((document) => put(document)),
  )
  const { outcome } = await publish(under, { changeset: 'first', author: 'ada', idempotencyKey: null }, () => AT)
  expect(outcome).toBe('PUBLISHED')
  const published = (await openGraphHistory(under)).current()
  const refuse = () => {
    throw new Error('every document was read')
  }
  const store: ContentStore = { ...under, documentsAt: refuse, documentPages: refuse, documentDates: refuse }
  await draft(store, 'x', [])
  return {
    store,
    stage: (basedOn: number, document: object) =>
      stageEdits(store, published, 'x', [{ basedOn, document: document as never }], act()),
  }
}

const driver = (slug: string, name: string) => ({ concept: { kind: 'DRIVER', slug, name, summary: 'About it.' } })
const causes = (subject: string, object: string) => ({
  claim: { id: 'new', subject, predicate: 'CAUSES', object, explicitness: 'EXPLICIT', certainty: 0.5, evidence: [] },
})

test('staging and comparing read the edited documents alone', async () => {
  const { store, stage } = await opened()
  expect((await stage(1, driver('a', 'Another'))).outcome).toBe('DONE')
  const changeset = await store.changeset('x')
  expect(changeset && (await diffOf(store, changeset))).toMatchObject([{ change: 'CHANGED', document: 'driver:a' }])
  const first = await store.changeset('first')
  const added = first && (await diffOf(store, first))
  expect(added?.map(({ change, document }) => [change, document])).toContainEqual(['ADDED', 'driver:b'])
  expect(added).toHaveLength((await store.staged('first')).length)
})

test('a slug is resolved among published and staged documents; what it may not mean is a violation', async () => {
  const { store, stage } = await opened()
  const named = async (subject: string, object: string) => {
    const { outcome, violations } = await stage(0, causes(subject, object))
    return violations?.map(({ code, message }) => `${code} ${message}`) ?? outcome
  }
  expect(await named('a', 'b')).toEqual(['AMBIGUOUS_ID "a" may be driver:a or injury:a; write the key you mean'])
  expect(await named('driver:a', 'bb')).toEqual(['UNKNOWN_ID there is no concept "bb". Did you mean "b" or "a"?'])
  expect(await named('b', 'x')).toEqual([expect.stringContaining('there is no concept "x"')])
  await stage(0, driver('c', 'Sea'))
  expect(await named('c', 'b')).toBe('DONE')
  expect((await store.staged('x')).find(({ document }) => document === 'claim:new')?.body).toMatchObject({
    subject: 'driver:c',
    object: 'driver:b',
  })
})

test('rows of published and of staged tables are not edited', async () => {
  const { store, stage } = await opened()
  const refused = /is a row of a table/
  await expect(stage(0, { concept: { kind: 'MECHANISM', slug: 'x', name: 'X', summary: 'X.' } })).rejects.toThrow(
    refused,
  )
  await expect(stage(0, { retire: `claim:tried-${endOf(2)}` })).rejects.toThrow(refused)
  const more = partsOf(
    {
      name: 'more',
      concepts: [
        { id: 'z', kind: 'MECHANISM', slug: 'z', name: 'z', category: null, alsoCalled: [], summary: '', role: null },
      ],
      claims: [],
    },
    37,
  )
  await store.stage(
    'x',
    more.map((part) => put(part)),
    act(),
  )
  await expect(stage(0, { concept: { kind: 'MECHANISM', slug: 'z', name: 'Z', summary: 'Z.' } })).rejects.toThrow(
    refused,
  )
  expect((await stage(0, { concept: { kind: 'MECHANISM', slug: 'w', name: 'W', summary: 'W.' } })).outcome).toBe('DONE')
})
