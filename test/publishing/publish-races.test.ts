import { describe, expect, onTestFinished, test } from 'vitest'
import type { ContentStore } from '../../src/content/lifecycle/content-store.ts'
import { openGraphHistory } from '../../src/publishing/graph-history.ts'
import { publish } from '../../src/publishing/publish.ts'
import type { StoreUnderTest } from '../storage/content-store.conformance.ts'
import { freshPostgresStore } from '../storage/fresh-postgres-store.ts'
import { freshSqlite } from '../storage/fresh-sqlite.ts'
import { act, approved, concept, draft, move, publish as publishNow, put, retire } from '../storage/publishing.ts'

/**
 * Something that somebody does to changesets which all edit one document. True or PUBLISHED when it
 * was done.
 */
type Deed = (store: ContentStore, name: string) => Promise<boolean | string>

const publishing =
  (changeset: string): Deed =>
  async (store, name) => {
    const request = { changeset: `${name}-${changeset}`, author: 'ada', idempotencyKey: null }
    return (await publish(store, request, () => '2026-03-01T09:30:00.000Z')).outcome
  }
const staging =
  (changeset: string): Deed =>
  async (store, name) => {
    const id = `${name}-${changeset}`
    const [seen] = await store.staged(id)
    return (await store.stage(id, [put(concept(name, 'restaged'), seen?.revision)], act())).outcome
  }
const moving =
  (changeset: string, from: 'DRAFT' | 'APPROVED', to: 'DRAFT' | 'APPROVED' | 'DISCARDED'): Deed =>
  async (store, name) =>
    (await move(store, `${name}-${changeset}`, to, [from])).outcome

/**
 * A and B are approved and edit the document, R is approved and retires it, D is a draft that edits
 * it.
 */
const DEEDS: Readonly<Record<string, Deed>> = {
  'publish A': publishing('A'),
  'publish B': publishing('B'),
  'publish R': publishing('R'),
  'publish D': publishing('D'),
  'discard A': moving('A', 'APPROVED', 'DISCARDED'),
  'take A back': moving('A', 'APPROVED', 'DRAFT'),
  'discard R': moving('R', 'APPROVED', 'DISCARDED'),
  'stage into A': staging('A'),
  'stage into D': staging('D'),
  'approve D': moving('D', 'DRAFT', 'APPROVED'),
  'discard D': moving('D', 'DRAFT', 'DISCARDED'),
  'unstage from D': async (store, name) => {
    const seen = await store.changeset(`${name}-D`)
    return (await store.unstage(`${name}-D`, seen?.revision ?? 0, [`driver:${name}`])).outcome
  },
}

const PAIRS = Object.keys(DEEDS).flatMap((first) => Object.keys(DEEDS).map((second) => [first, second] as const))

describe.each([
  ['SQLite', freshSqlite],
  ['PostgreSQL', freshPostgresStore],
])('on %s', (_name, open: () => Promise<StoreUnderTest>) => {
  async function twoStores() {
    const under = await open()
    onTestFinished(under.dispose)
    const other = await under.again()
    onTestFinished(() => other.close())
    return [under.store, other] as const
  }

  test('of any two actions at once, one publishes a document at most, and the laws of the log hold', async () => {
    const [one, other] = await twoStores()
    for (const [index, [first, second]] of PAIRS.entries()) {
      const name = `pair-${index}`
      const before = await publishNow(one, `${name}-first`, [put(concept(name))])
      await approved(one, `${name}-A`, [put(concept(name, 'A'), 1)])
      await approved(one, `${name}-B`, [put(concept(name, 'B'), 1)])
      await approved(one, `${name}-R`, [retire(`driver:${name}`, 1)])
      await draft(one, `${name}-D`, [put(concept(name, 'D'), 1)])
      const outcomes = await Promise.all([DEEDS[first]?.(one, name), DEEDS[second]?.(other, name)])
      const made = await one.publicationsAfter(before, 10)

      const what = `${first} against ${second}: ${outcomes.join(', ')}`
      expect.soft(made.length, what).toBe(outcomes.filter((outcome) => outcome === 'PUBLISHED').length)
      expect.soft(made.length, what).toBeLessThanOrEqual(1)
      const publishes = [first, second].filter((deed) => /^publish [ABR]$/.test(deed)).length
      if (publishes === 2) expect.soft(made.length, what).toBe(1)
      // What is taken away or edited while it is published is either published before, or not at
      // all.
      for (const changeset of ['A', 'R', 'D']) {
        const { state } = (await other.changeset(`${name}-${changeset}`)) ?? {}
        const published = made.some((publication) => publication.changeset === `${name}-${changeset}`)
        expect.soft(state === 'PUBLISHED', what).toBe(published)
        if (outcomes[0] === 'DONE' && first === `discard ${changeset}`) expect.soft(state, what).toBe('DISCARDED')
        if (outcomes[1] === 'DONE' && second === `discard ${changeset}`) expect.soft(state, what).toBe('DISCARDED')
      }
    }
    await assertLawsOfTheLog(other)
  })

  test('16 writers publish 6 times each, and three at a time the same changeset: each once, and nothing is lost', async () => {
    const stores = await twoStores()
    const writers = Array.from({ length: 16 }, (_, index) => `writer-${index}`)
    const outcomes = await Promise.all(
      writers.map(async (name, index) => {
        const store = stores[index % 2] ?? stores[0]
        const all: string[] = []
        let basedOn = 0
        for (let count = 1; count <= 6; count++) {
          const id = `${name}-${count}`
          await approved(store, id, [put(concept(name, `State ${count}`), basedOn)])
          const three = [stores[0], stores[1], store].map((some) =>
            publish(some, { changeset: id, author: name, idempotencyKey: null }, () => '2026-03-01T09:30:00.000Z'),
          )
          const results = (await Promise.all(three)).map(({ outcome }) => outcome)
          expect(results.filter((outcome) => outcome === 'PUBLISHED')).toHaveLength(1)
          all.push(...results)
          basedOn = count
        }
        return all
      }),
    )
    expect(outcomes.flat().filter((outcome) => outcome === 'PUBLISHED')).toHaveLength(96)
    const log = await stores[0].publicationsAfter(0, 1_000)
    expect(log).toHaveLength(96)
    for (const name of writers) expect(await stores[1].publishedChanges(`driver:${name}`)).toHaveLength(6)
    await assertLawsOfTheLog(stores[1])
  })
})

/**
 * Versions are dense; each made by one changeset that is published as it; each holds what was
 * staged, on top of exactly the revision that the version before had in place; and each digest is
 * that of what the version holds, for the last hundred of them.
 */
async function assertLawsOfTheLog(store: ContentStore): Promise<void> {
  const log = await store.publicationsAfter(0, 10_000)
  expect(log.map(({ version }) => version)).toEqual(log.map((_, index) => index + 1))
  expect(new Set(log.map(({ changeset }) => changeset)).size).toBe(log.length)
  expect(await store.changesets(['PUBLISHED'], 10_000)).toHaveLength(log.length)
  const inPlace = new Map<string, number>()
  for (const { version, changeset } of log) {
    expect(await store.changeset(changeset)).toMatchObject({ state: 'PUBLISHED', publishedVersion: version })
    const changes = await store.changesBetween(version - 1, version)
    const staged = await store.staged(changeset)
    expect(changes).toEqual(staged.map(({ document, revision }) => ({ version, document, revision })))
    for (const { document, base, revision } of staged) {
      expect(base).toBe(inPlace.get(document) ?? 0)
      inPlace.set(document, revision)
    }
  }
  const history = await openGraphHistory(store)
  for (const { version, digest } of log.slice(-100)) {
    if (digest.startsWith('sha256')) expect((await history.at(version))?.digest).toBe(digest)
  }
}
