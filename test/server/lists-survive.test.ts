import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient, pages } from '../../src/client/index.ts'
import { publishEdits } from '../notation/publish-edits.ts'
import { type Answer, type EditingServer, startEditingServer } from '../start-editing-server.ts'
import { concept, draft, put, retire } from '../storage/publishing.ts'

let server: EditingServer
beforeAll(async () => {
  server = await startEditingServer()
})
afterAll(() => server.close())

const KEYS = [...'abcdef'].map((letter) => `aa-${letter}`)

/**
 * Publishes a version with other drivers at the front of every list, and without the ones of the
 * version before.
 */
async function publishOthers(): Promise<number> {
  const { version } = server.history.current()
  const slug = (of: number) => KEYS[of % KEYS.length] ?? ''
  const known = await server.store.publishedRevisions(KEYS.map((key) => `driver:${key}`))
  const revision = (key: string) => known.get(`driver:${key}`) ?? 0
  const before = slug(version - 1)
  const isThere = server.history.current().concepts.has(`driver:${before}`)
  const edits = [
    put(concept(slug(version), `Aa ${version}`), revision(slug(version))),
    ...(isThere ? [retire(`driver:${before}`, revision(before))] : []),
  ]
  return (await publishEdits(server, edits)).version
}

/** A part of a query with a list, and the place of the list in the answer. */
const LISTS = [
  ['concepts(first: 3, after: $after)', 'concepts'],
  ['concepts(first: 3, after: $after, orderBy: KEY)', 'concepts'],
  ['drivers(first: 3, after: $after)', 'drivers'],
  ['claims(first: 3, after: $after)', 'claims'],
  ['search(text: "a", first: 3, after: $after)', 'search'],
  ['sources(first: 3, after: $after)', 'sources'],
] as const

interface Connection {
  readonly totalCount: number
  readonly nodes: readonly { readonly id: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
}

const FIELDS = '{ totalCount nodes { id } pageInfo { hasNextPage endCursor } }'
const pageOf = async (list: string, name: string, after: string | null) => {
  const answer = await server.ask(`query ($after: String) { ${list} ${FIELDS} graph { version } }`, { after })
  expect(answer.body.errors).toBeUndefined()
  const { data, extensions } = answer.body
  expect(data.graph.version).toBe(extensions.graph.version)
  return { page: data[name] as Connection, version: extensions.graph.version as number }
}
const refusal = ({ body }: Answer): string => `${body.errors?.[0].extensions.code} ${body.errors?.[0].message}`

describe('a list that is read on while others publish', () => {
  test.each(LISTS)('is the whole of the version that it began with: %s', async (list, name) => {
    const whole: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { page } = await pageOf(list.replace('first: 3', 'first: 100'), name, after)
      whole.push(...page.nodes.map(({ id }) => id))
      more = page.pageInfo.hasNextPage
      after = page.pageInfo.endCursor
    }
    const begun = server.history.current().version
    const ids: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { page, version } = await pageOf(list, name, after)
      expect([version, page.totalCount]).toEqual([begun, whole.length])
      ids.push(...page.nodes.map(({ id }) => id))
      if (ids.length <= 9) await publishOthers()
      more = page.pageInfo.hasNextPage
      after = page.pageInfo.endCursor
    }
    expect(ids).toEqual(whole)
    expect(server.history.current().version).toBeGreaterThan(begun)
  })

  test('is whole for a client that follows its pages beside a publisher', async () => {
    const aetia = createClient({ url: server.url })
    const whole = (await aetia.paths({ first: 100 })).edges.map(({ node }) => node.steps.map(({ from }) => from.id))
    const read: string[][] = []
    for await (const page of pages(aetia.paths, { first: 5 })) {
      read.push(...page.edges.map(({ node }) => node.steps.map(({ from }) => from.id)))
      if (read.length <= 15) await publishOthers()
    }
    expect(whole.length).toBeGreaterThan(15)
    expect(read).toEqual(whole)
  })
})

describe('a cursor of an older version', () => {
  const cursorNow = async (list = 'drivers(first: 1)'): Promise<string> => {
    const { body } = await server.ask(`{ list: ${list} { pageInfo { endCursor } } }`)
    return body.data.list.pageInfo.endCursor
  }

  test.each([
    ['a literal', '{ drivers(first: 1, after: "CURSOR") { totalCount } graph { version } }', {}],
    [
      'a variable',
      'query ($c: String) { drivers(first: 1, after: $c) { totalCount } graph { version } }',
      { c: 'CURSOR' },
    ],
    [
      'the default of a variable',
      'query ($c: String = "CURSOR") { drivers(first: 1, after: $c) { totalCount } graph { version } }',
      {},
    ],
    [
      'a fragment, under an alias',
      'query ($c: String) { graph { version } ...page } fragment page on Query { d: drivers(first: 1, after: $c) { totalCount } }',
      { c: 'CURSOR' },
    ],
    [
      'an inline fragment that is included',
      'query ($c: String, $more: Boolean = true) { graph { version } ... @include(if: $more) { drivers(first: 1, after: $c) { totalCount } } }',
      { c: 'CURSOR' },
    ],
  ])('has the whole request read its version: in %s', async (_where, query, variables) => {
    const cursor = await cursorNow()
    const { version, digest } = server.history.current()
    await publishOthers()
    const written = (text: string) => text.replaceAll('CURSOR', cursor)
    const { body } = await server.ask(written(query), JSON.parse(written(JSON.stringify(variables))))
    expect(body.errors).toBeUndefined()
    expect(body.data.graph.version).toBe(version)
    expect(body.extensions.graph).toEqual({ version, digest })
  })

  test('does not count where its field is left out', async () => {
    const cursor = await cursorNow()
    const newest = await publishOthers()
    const { body } = await server.ask(
      `query ($more: Boolean!) {
        graph { version }
        drivers(first: 1, after: "${cursor}") @include(if: $more) { totalCount }
        others: drivers(first: 1, after: "${cursor}") @skip(if: true) { totalCount }
      }`,
      { more: false },
    )
    expect(body.data).toEqual({ graph: { version: newest } })
  })

  test('is refused beside one of another version, as a whole and with what to do', async () => {
    const older = await cursorNow()
    const begun = server.history.current().version
    await publishOthers()
    const newer = await cursorNow('claims(first: 1)')
    const answer = await server.ask(
      `{ drivers(first: 1, after: "${older}") { totalCount } claims(first: 1, after: "${newer}") { totalCount } }`,
    )
    expect(answer.body.data).toBeUndefined()
    expect(refusal(answer)).toBe(
      `STALE_CURSOR One request reads one version; its cursors belong to ${begun}, ${begun + 1}. Read these lists in requests of their own, or start them again from the first page.`,
    )
  })

  test('is refused under a header that chooses another version, and taken under one that chooses its own', async () => {
    const cursor = await cursorNow()
    const begun = server.history.current().version
    const newest = await publishOthers()
    const query = `{ graph { version } drivers(first: 1, after: "${cursor}") { totalCount } }`
    const asOf = (version: number) => server.ask(query, {}, null, { 'aetia-perspective': `asOf=${version}` })
    expect(refusal(await asOf(newest))).toBe(
      `STALE_CURSOR "after" belongs to graph version ${begun}, but this request reads version ${newest}. Start again from the first page.`,
    )
    expect((await asOf(begun)).body.data.graph.version).toBe(begun)
  })

  test('is refused when its version is none of this store, or has other content', async () => {
    const ahead = await startEditingServer()
    await publishEdits(ahead, [put(concept('elsewhere', 'Elsewhere'))])
    const { body } = await ahead.ask('{ drivers(first: 1) { pageInfo { endCursor } } }')
    const foreign = await server.ask(
      `{ drivers(first: 1, after: "${body.data.drivers.pageInfo.endCursor}") { totalCount } }`,
    )
    expect(refusal(foreign)).toMatch(/^STALE_CURSOR "after" belongs to a graph that is not published here: version 2 /)
    for (let version = 2; version <= server.history.current().version; version++)
      await publishEdits(ahead, [put(concept(`elsewhere-${version}`, 'Elsewhere'))])
    const later = await ahead.ask('{ drivers(first: 1) { pageInfo { endCursor } } }')
    const cursor = later.body.data.drivers.pageInfo.endCursor
    expect(refusal(await server.ask(`{ drivers(first: 1, after: "${cursor}") { totalCount } }`))).toMatch(
      /^STALE_CURSOR /,
    )
    await ahead.close()
  })

  test('is refused in a mutation, before anything is changed', async () => {
    const cursor = await cursorNow()
    await publishOthers()
    await draft(server.store, 'kept', [])
    const answer = await server.ask(
      `mutation { discardChangeset(input: { id: "kept", basedOn: 1, message: "" }) { changeset { edits(after: "${cursor}") { totalCount } } } }`,
      {},
      'ADMIN',
    )
    expect(refusal(answer)).toMatch(/^STALE_CURSOR /)
    expect((await server.store.changeset('kept'))?.state).toBe('DRAFT')
  })

  test('of a list in the store says nothing of versions', async () => {
    await draft(server.store, 'one', [])
    await draft(server.store, 'two', [])
    const changesets = (after: string) =>
      server.ask(`{ graph { version } changesets(first: 1${after}) { pageInfo { endCursor } } }`, {}, 'ADMIN')
    const cursor = (await changesets('')).body.data.changesets.pageInfo.endCursor
    const newest = await publishOthers()
    expect((await changesets(`, after: "${cursor}"`)).body.data.graph.version).toBe(newest)
  })

  test('is read on by GET, under another tag than the newest version has', async () => {
    const cursor = await cursorNow()
    const query = `{ drivers(first: 2, after: "${cursor}") { totalCount } }`
    const get = (headers: Record<string, string> = {}) =>
      fetch(`${server.url}?${new URLSearchParams({ query })}`, { headers })
    const tag = (await get()).headers.get('etag') ?? ''
    await publishOthers()
    expect((await get({ 'if-none-match': tag })).status).toBe(304)
  })
})
