import { expect, onTestFinished, test } from 'vitest'
import { sortedMap } from '../../src/algorithms/sorted-map.ts'
import { documentsOf } from '../../src/content/lifecycle/content-set.ts'
import type { ContentStore } from '../../src/content/lifecycle/content-store.ts'
import type { BuiltVersion } from '../../src/publishing/built-version.ts'
import { openGraphHistory } from '../../src/publishing/graph-history.ts'
import { runInSlices } from '../../src/publishing/run-work.ts'
import { versionFromFile, versionInFile } from '../../src/publishing/version-in-file.ts'
import { sealing } from '../../src/snapshot/file/container.ts'
import { graphInFile } from '../../src/snapshot/file/graph-in-file.ts'
import { buildSnapshot } from '../../src/snapshot/snapshot.ts'
import { publishEdits } from '../notation/publish-edits.ts'
import { toldOf } from '../notation/told-of-snapshot.ts'
import type { StoreUnderTest } from '../storage/content-store.conformance.ts'
import { freshPostgresStore } from '../storage/fresh-postgres-store.ts'
import { freshSqlite } from '../storage/fresh-sqlite.ts'
import { AT, concept, put, retire } from '../storage/publishing.ts'
import { type MadeUpTable, NOTHING, partsOf, sourceCalled } from '../tables/table-of.ts'

const TABLE: MadeUpTable = {
  name: 'kept',
  concepts: Array.from({ length: 30 }, (_, number) => ({
    id: `n ${number}`,
    kind: 'MECHANISM',
    slug: `n-${number}`,
    name: `Näme ${number}`,
    category: null,
    alsoCalled: [`N${number}`],
    summary: '',
    role: null,
  })),
  claims: Array.from({ length: 90 }, (_, number) => ({
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
const FIRST = documentsOf({ ...NOTHING, sources: [sourceCalled('kept')], tables: partsOf(TABLE, 37) })

const refuse = () => {
  throw new Error('no document is needed')
}

/** A store from which no documents can be read as a whole. */
const withoutDocuments = (store: ContentStore): ContentStore => ({
  ...store,
  documentsAt: refuse,
  documentPages: refuse,
  documentDates: refuse,
})

test('a file with other fields than those that this program writes is not readable', async () => {
  const snapshot = buildSnapshot({ concepts: [], claims: [], sources: [], articles: [] }, 1, AT)
  const publication = { version: 1, changeset: 'c', author: 'ada', at: AT, digest: snapshot.digest, language: 'en' }
  const chunks = await runInSlices(versionInFile({ publication, snapshot, dates: sortedMap([]) }, '1'))
  const written = new Uint8Array(Buffer.concat(chunks))
  expect((await runInSlices(versionFromFile(written.buffer, '1'))).publication).toEqual(publication)
  const stored = { ...(await runInSlices(graphInFile({ snapshot, dates: new Map() }))) }
  const label = { program: '1', layout: 'of an earlier program', publication }
  const other = new Uint8Array(Buffer.concat(await runInSlices(sealing(label, stored))))
  await expect(runInSlices(versionFromFile(other.buffer, '1'))).rejects.toThrow('another vocabulary or layout')
})

async function throughFile(built: BuiltVersion): Promise<BuiltVersion> {
  const bytes = new Uint8Array(Buffer.concat(await runInSlices(versionInFile(built, '1'))))
  return runInSlices(versionFromFile(bytes.buffer, '1'))
}

/** Of a store without a version. */
const NO_HISTORY = { refresh: async () => {} } as never

function conformance(name: string, open: () => Promise<StoreUnderTest>): void {
  /** A store with one version, and that version as a file has it. */
  async function stored() {
    const opened = await open()
    onTestFinished(opened.dispose)
    const { store } = opened
    await publishEdits(
      { store, history: NO_HISTORY },
      FIRST.map((document) => put(document)),
    )
    const seen: BuiltVersion[] = []
    const history = await openGraphHistory(store, { onCurrent: (built) => seen.push(built) })
    const [built] = seen
    if (built === undefined) throw new Error('no version became the current one')
    return { store, history, compiled: await throughFile(built) }
  }

  test(`${name}: a history starts from a compiled version without reading a document`, async () => {
    const { store, history, compiled } = await stored()
    const started = await openGraphHistory(withoutDocuments(store), { compiled })
    expect(started.current()).toBe(compiled.snapshot)
    expect(toldOf(started.current())).toEqual(toldOf(history.current()))
    expect(started.digestMismatch()).toBeNull()
  })

  test(`${name}: where others published since, only their changes are read`, async () => {
    const { store, history, compiled } = await stored()
    await publishEdits({ store, history }, [put(concept('a')), put(concept('b'))])
    await publishEdits({ store, history }, [retire('driver:a', 1), put(concept('b', 'Another name'), 1)])
    const started = await openGraphHistory(withoutDocuments(store), { compiled })
    expect(started.current().version).toBe(3)
    expect(toldOf(started.current())).toEqual(toldOf((await openGraphHistory(store)).current()))
  })

  test(`${name}: a compiled version that the log does not have is not used`, async () => {
    const { store, history, compiled } = await stored()
    const other = { ...compiled, publication: { ...compiled.publication, at: '2020-01-01T00:00:00Z' } }
    const started = await openGraphHistory(store, { compiled: other })
    expect(started.current()).not.toBe(compiled.snapshot)
    expect(started.current().digest).toBe(history.current().digest)
  })
}

conformance('SQLite', freshSqlite)
conformance('PostgreSQL', freshPostgresStore)
