import { expect, onTestFinished, test } from 'vitest'
import type { ContentSet } from '../../src/content/documents.ts'
import { documentsOf } from '../../src/content/lifecycle/content-set.ts'
import { openGraphHistory } from '../../src/publishing/graph-history.ts'
import { publish } from '../../src/publishing/publish.ts'
import type { StoreUnderTest } from '../storage/content-store.conformance.ts'
import { AT, approved, put } from '../storage/publishing.ts'
import { endOf, type MadeUpTable, NOTHING, partsOf, sourceCalled } from './table-of.ts'

const TABLE: MadeUpTable = {
  name: 'tried',
  concepts: Array.from({ length: 30 }, (_, number) => ({
    id: `n ${number}`,
    kind: 'MECHANISM',
    slug: `n-${number}`,
    name: `Näme ${number}`,
    category: null,
    alsoCalled: [],
    summary: '',
    role: null,
  })),
  claims: Array.from({ length: 200 }, (_, number) => ({
    number: 2 + number,
    subject: `mechanism:n-${number % 30}`,
    object: `mechanism:n-${(number + 1 + Math.floor(number / 30)) % 30}`,
    predicate: 'CAUSES',
    polarity: 'AFFIRMED',
    explicitness: 'EXPLICIT',
    shortcut: false,
    certainty: number % 2 ? 0.5 : 0.75,
    relation: null,
    quote: `n ${number % 30},CAUSES`,
  })),
}

const CONTENT: ContentSet = { ...NOTHING, sources: [sourceCalled('tried')], tables: partsOf(TABLE, 37) }

/** What tables are in every store. `open` makes a store on an empty database. */
export function tablesConformance(name: string, open: () => Promise<StoreUnderTest>): void {
  async function fresh(): Promise<StoreUnderTest> {
    const opened = await open()
    onTestFinished(opened.dispose)
    return opened
  }
  const publishing = async ({ store }: StoreUnderTest) => {
    await approved(
      store,
      'import',
      documentsOf(CONTENT).map((document) => put(document)),
    )
    return publish(store, { changeset: 'import', author: 'ada', idempotencyKey: null }, () => AT)
  }

  test(`${name}: the rows of a table are published as one version, and read as they were`, async () => {
    const opened = await fresh()
    const result = await publishing(opened)
    if (result.outcome !== 'PUBLISHED') throw new Error(JSON.stringify(result))
    const again = await opened.again()
    const history = await openGraphHistory(again)
    const { digest, concepts, claims, columnarClaims } = history.current()
    expect(digest).toBe(result.publication.digest)
    expect([concepts.size, claims.size]).toEqual([30, 200])
    expect([...claims]).toEqual([...result.snapshot.claims])
    expect(claims.get(`claim:tried-${endOf(9)}`)).toMatchObject({
      subject: 'mechanism:n-7',
      evidence: [{ source: 'source:tried', passage: 'row of n 7 and n 8', quote: 'n 7,CAUSES' }],
    })
    expect(columnarClaims.numbersOfSource('source:tried')).toHaveLength(200)
    await again.close()
  })

  test(`${name}: a store that fails in the middle of publishing a table leaves no version of it`, async () => {
    const opened = await fresh()
    await opened.breakInsertsInto('published')
    await expect(publishing(opened)).rejects.toThrow()
    expect(await opened.store.head()).toBeNull()
    expect(await opened.query('SELECT * FROM published')).toEqual([])
  })

  test(`${name}: a table that breaks a rule is not published`, async () => {
    const { store } = await fresh()
    const broken = partsOf({ ...TABLE, claims: [{ ...TABLE.claims[0]!, object: 'mechanism:nobody' }] }, 37)
    await approved(
      store,
      'broken',
      documentsOf({ ...CONTENT, tables: broken }).map((document) => put(document)),
    )
    const result = await publish(store, { changeset: 'broken', author: 'ada', idempotencyKey: null }, () => AT)
    expect(result).toMatchObject({ outcome: 'VIOLATIONS', violations: [{ code: 'UNKNOWN_ID' }] })
    expect(await store.head()).toBeNull()
  })
}
