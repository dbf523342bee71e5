import { describe, expect, onTestFinished, test } from 'vitest'
import type { StoreUnderTest } from './content-store.conformance.ts'
import { AT, approved, concept, publish, put, retire, version } from './publishing.ts'

const LATER = '2027-01-01T00:00:00.000Z'
const LATEST = '2028-01-01T00:00:00.000Z'
const review = (reviewBy: string | null) => ({ by: 'grace', at: AT, reviewBy })

/** What every content store keeps to of the reviews of documents. */
export function documentReviewsConformance(name: string, open: () => Promise<StoreUnderTest>): void {
  async function fresh(): Promise<StoreUnderTest> {
    const opened = await open()
    onTestFinished(opened.dispose)
    return opened
  }

  describe(`${name}: reviews of documents`, () => {
    test('are kept beside the content, and the newest replaces the one before', async () => {
      const { store } = await fresh()
      await publish(store, 'first', [put(concept('a')), put(concept('b'))])
      expect(await store.reviews(['driver:a'])).toEqual(new Map())
      expect(await store.recordReview('driver:a', 1, review(LATER))).toBe(true)
      expect(await store.reviews(['driver:a', 'driver:b', 'driver:none'])).toEqual(
        new Map([
          [
            'driver:a',
            { document: 'driver:a', reviewedAt: AT, reviewedBy: 'grace', reviewedRevision: 1, reviewBy: LATER },
          ],
        ]),
      )
      await publish(store, 'second', [put(concept('a', 'again'), 1)])
      expect(await store.recordReview('driver:a', 2, review(null))).toBe(true)
      expect((await store.reviews(['driver:a'])).get('driver:a')).toMatchObject({ reviewedRevision: 2, reviewBy: null })
    })

    test('are not recorded of another revision than the published one, nor of what is not published', async () => {
      const { store } = await fresh()
      await publish(store, 'first', [put(concept('a')), put(concept('b'))])
      await publish(store, 'second', [put(concept('a', 'again'), 1), retire('driver:b', 1)])
      expect(await store.recordReview('driver:a', 1, review(LATER))).toBe(false)
      expect(await store.recordReview('driver:b', 2, review(LATER))).toBe(false)
      expect(await store.recordReview('driver:none', 0, review(LATER))).toBe(false)
      expect(await store.reviews(['driver:a', 'driver:b', 'driver:none'])).toEqual(new Map())
    })

    test('are planned without being recorded, and keep what was recorded', async () => {
      const { store } = await fresh()
      await publish(store, 'first', [put(concept('a')), put(concept('b'))])
      await store.planReview('driver:a', LATER)
      const planned = { document: 'driver:a', reviewedAt: null, reviewedBy: null, reviewedRevision: null }
      expect((await store.reviews(['driver:a'])).get('driver:a')).toEqual({ ...planned, reviewBy: LATER })
      await store.recordReview('driver:b', 1, review(LATER))
      await store.planReview('driver:b', null)
      expect((await store.reviews(['driver:b'])).get('driver:b')).toMatchObject({ reviewedAt: AT, reviewBy: null })
    })

    test('that are overdue are listed, the longest first, place by place, of published documents alone', async () => {
      const { store } = await fresh()
      await publish(
        store,
        'first',
        ['a', 'b', 'c', 'd', 'e'].map((slug) => put(concept(slug))),
      )
      for (const [slug, reviewBy] of [
        ['b', LATEST],
        ['c', LATER],
        ['a', LATER],
        ['d', LATER],
        ['e', null],
      ] as const)
        await store.recordReview(`driver:${slug}`, 1, review(reviewBy))
      await publish(store, 'second', [retire('driver:d', 1)])
      const keys = async (before: string, ...rest: [Parameters<typeof store.overdueReviews>[1], number, number?]) =>
        (await store.overdueReviews(before, ...rest)).map(({ document }) => document)
      expect(await keys('2029-01-01T00:00:00.000Z', null, 10)).toEqual(['driver:a', 'driver:c', 'driver:b'])
      expect(await keys('2029-01-01T00:00:00.000Z', { reviewBy: LATER, document: 'driver:a' }, 1)).toEqual(['driver:c'])
      expect(await keys('2027-06-01T00:00:00.000Z', null, 10)).toEqual(['driver:a', 'driver:c'])
      expect(await keys('2027-06-01T00:00:00.000Z', null, 10, 1)).toEqual(['driver:a', 'driver:c', 'driver:d'])
      expect(await keys(LATER, null, 10)).toEqual([])
      expect(await store.overdueReviewCount('2029-01-01T00:00:00.000Z')).toBe(3)
      expect(await store.overdueReviewCount('2029-01-01T00:00:00.000Z', 1)).toBe(4)
    })

    test('go along with a document that gets another key, and so do the texts of sources', async () => {
      const { store } = await fresh()
      await publish(store, 'first', [put(concept('a')), put(concept('p'))])
      await store.recordReview('driver:a', 1, review(LATER))
      await store.planReview('driver:p', LATEST)
      const text = (source: string, hash: string) => ({ source, text: hash, hash, keptBy: 'ada', keptAt: AT })
      for (const [source, hash] of [
        ['source:a', 'one'],
        ['source:p', 'old'],
        ['source:q', 'new'],
      ] as const)
        await store.keepSourceText(text(source, hash), null)

      await approved(store, 'second', [
        put(concept('b')),
        retire('driver:a', 1),
        put(concept('q')),
        retire('driver:p', 1),
      ])
      const moved = ['driver', 'source'].flatMap((kind) => [
        { from: `${kind}:a`, to: `${kind}:b` },
        { from: `${kind}:p`, to: `${kind}:q` },
      ])
      expect((await store.commit({ ...version(2, 'second'), moved }, await store.staged('second'))).outcome).toBe(
        'COMMITTED',
      )
      // Another key begins with another first revision, which was not reviewed.
      expect(await store.reviews(['driver:a', 'driver:b', 'driver:p', 'driver:q'])).toEqual(
        new Map([
          [
            'driver:b',
            { document: 'driver:b', reviewedAt: AT, reviewedBy: 'grace', reviewedRevision: 0, reviewBy: LATER },
          ],
          [
            'driver:q',
            { document: 'driver:q', reviewedAt: null, reviewedBy: null, reviewedRevision: null, reviewBy: LATEST },
          ],
        ]),
      )
      const due = await store.overdueReviews('2029-01-01T00:00:00.000Z', null, 10)
      expect(due.map(({ document }) => document)).toEqual(['driver:b', 'driver:q'])
      expect([...(await store.sourceTextHashes())]).toEqual([
        ['source:b', 'one'],
        ['source:q', 'new'],
      ])
    })
  })
}
