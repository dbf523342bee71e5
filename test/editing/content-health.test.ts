import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runSync } from '../../src/algorithms/run-sync.ts'
import type { ContentDocument } from '../../src/content/lifecycle/revision.ts'
import { createProseReader } from '../../src/content/prose/prose-reader.ts'
import { finding } from '../../src/editing/health/health-finding.ts'
import { healthOfSnapshot } from '../../src/editing/health/health-of-snapshot.ts'
import { usageIndex } from '../../src/projection/usage/usage-index.ts'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'
import { publish as publishUnchecked, put } from '../storage/publishing.ts'
import { approve, asked, changed, contentOf, done, draft, publish } from './editors.ts'

let server: EditingServer
beforeAll(async () => {
  server = await startEditingServer()
})
afterAll(() => server.close())

interface Found {
  readonly reason: string
  readonly document: string
  readonly kind: string
  readonly related: readonly string[]
  readonly message: string
  readonly mending: string
}

const QUERY = `query ($kinds: [DocumentKind!], $reasons: [HealthReason!], $first: Int = 100, $after: String) {
  contentHealth(kinds: $kinds, reasons: $reasons, first: $first, after: $after) {
    totalCount counts { reason count } pageInfo { hasNextPage endCursor }
    nodes { reason document kind related message mending } } }`
const health = async (variables: object = {}) => (await asked(server, QUERY, variables, 'AUTHOR')).contentHealth
const found = async (reason: string): Promise<Found[]> => (await health({ reasons: [reason] })).nodes
const documents = async (reason: string) => (await found(reason)).map(({ document }) => document)

const concept = (slug: string, fields: object = {}) => ({
  basedOn: 0,
  document: { concept: { kind: 'DRIVER', slug, name: slug, phrase: slug, summary: `About ${slug}.`, ...fields } },
})
const claim = (id: string, subject: string, fields: object = {}) => ({
  basedOn: 0,
  document: {
    claim: {
      ...{ id, subject, predicate: 'CAUSES', object: 'misalignment:pelvic-misalignment', explicitness: 'EXPLICIT' },
      certainty: 0.85,
      evidence: [{ source: 'source:health-notes', passage: 'N1', quote: 'tilt', start: 0, end: 4 }],
      ...fields,
    },
  },
})

describe('the shipped content', () => {
  test('has findings that are told in the language of the request', async () => {
    const query =
      '{ contentHealth(reasons: [ONE_LINE_OF_EVIDENCE], first: 1) { nodes { document related message mending } } }'
    const { body } = await server.ask(query, {}, 'AUTHOR', { 'aetia-language': 'de-AT' })
    const [one] = body.data.contentHealth.nodes as Found[]
    expect(one?.message).toBe(`Alle Belege für ${one?.document} gehen auf ${one?.related.join(', ')} zurück.`)
    expect(one?.mending).toBe('Mit "stageEdits" einen Beleg aus einer Quelle anderer Herkunft hinzufügen.')
  })

  test('has the findings that the graph shows, each with the way to mend it', async () => {
    const claims = (await asked(server, '{ claims(first: 100) { nodes { id independentSources { count } } } }')).claims
      .nodes
    const one = claims.filter((its: { independentSources: { count: number } }) => its.independentSources.count === 1)
    expect(one.length).toBeGreaterThan(10)
    expect(await documents('ONE_LINE_OF_EVIDENCE')).toEqual(one.map(({ id }: { id: string }) => id))
    const { nodes, counts, totalCount } = await health()
    expect(counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(totalCount)
    for (const { message, mending, document } of nodes as Found[]) {
      expect(message).toContain(document)
      expect(message).toMatch(/\.$/)
      expect(mending.length).toBeGreaterThan(20)
    }
    expect(await documents('EVIDENCE_AGAINST')).toContain('claim:e44')
    expect(await documents('HEDGE_COUNTED_TWICE')).toEqual([])
  })

  test('is filtered by kind, with the counts of each reason, and paged', async () => {
    const sources = await health({ kinds: ['SOURCE'] })
    expect(sources.nodes.every(({ kind }: Found) => kind === 'SOURCE')).toBe(true)
    const counted = Object.fromEntries(
      sources.counts.map(({ reason, count }: { reason: string; count: number }) => [reason, count]),
    )
    expect(counted['QUOTES_WITHOUT_TEXT']).toBeGreaterThan(0)
    expect(counted['ONE_LINE_OF_EVIDENCE']).toBe(0)

    const all: string[] = []
    let after: string | null = null
    do {
      const page: { nodes: Found[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = await health({
        first: 7,
        after,
      })
      all.push(...page.nodes.map(({ reason, document }) => `${reason} ${document}`))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBe((await health()).totalCount)
  })

  test.each([null, 'READER'] as const)('shows nothing of its health to %s', async (role) => {
    const { body } = await server.ask(QUERY, {}, role)
    expect(body.errors[0].extensions.code).toBe(role === null ? 'UNAUTHENTICATED' : 'FORBIDDEN')
  })
})

describe('a document is found', () => {
  beforeAll(async () => {
    const notes = { slug: 'health-notes', title: 'Notes', evidenceClass: 'OPINION' }
    await publish(server, [
      { basedOn: 0, document: { source: { ...notes, passages: [{ id: 'N1', start: 0, end: 90 }] } } },
      { basedOn: 0, document: { source: { slug: 'never-cited', title: 'Never cited', evidenceClass: 'OPINION' } } },
      concept('lonely'),
      concept('told', { name: 'Télling name', alsoCalled: ['other telling'] }),
      concept('told-twice', { name: 'telling NAME' }),
      concept('argued'),
      claim('told1', 'driver:told'),
      claim('argued1', 'driver:argued'),
      claim('argued2', 'driver:argued', { polarity: 'NEGATED' }),
    ])
  })

  test('that is in no claim, or in no article', async () => {
    const without = await documents('CONCEPT_WITHOUT_CLAIM')
    expect(without).toEqual(expect.arrayContaining(['driver:lonely', 'driver:told-twice']))
    expect(without).not.toContain('driver:told')
    const untold = await documents('CONCEPT_WITHOUT_ARTICLE')
    expect(untold).toEqual(expect.arrayContaining(['driver:lonely', 'driver:told']))
    expect(untold).not.toContain('driver:cambered-roads')
  })

  test('that shares its name with another', async () => {
    expect((await found('SAME_NAME')).filter(({ document }) => document.startsWith('driver:told'))).toMatchObject([
      { document: 'driver:told', related: ['driver:told-twice'] },
      {
        document: 'driver:told-twice',
        related: ['driver:told'],
        message: 'driver:told-twice has a name that driver:told has too.',
      },
    ])
  })

  test('that another contradicts', async () => {
    expect((await found('CONTRADICTING_TWINS')).filter(({ document }) => document === 'claim:argued1')).toMatchObject([
      { related: ['claim:argued2'], message: 'claim:argued2 denies what claim:argued1 affirms.' },
    ])
  })

  test('that no claim cites', async () => {
    const without = await documents('SOURCE_WITHOUT_CLAIM')
    expect(without).toContain('source:never-cited')
    expect(without).not.toContain('source:health-notes')
  })

  test('whose text is not kept, or does not have what is quoted', async () => {
    const source = 'source:health-notes'
    const unchecked = async () => (await found('QUOTES_WITHOUT_TEXT')).find(({ document }) => document === source)
    expect((await unchecked())?.message).toBe(`No text of ${source} is kept; 3 quotes from it cannot be checked.`)
    const keep = (text: string, replaces?: string) =>
      asked(
        server,
        `mutation ($input: KeepSourceTextInput!) { keepSourceText(input: $input) { text { textHash } } }`,
        { input: { source, text, replaces } },
        'AUTHOR',
      )
    const hash = (await keep('Bends tilt the hips.')).keepSourceText.text.textHash
    expect(await unchecked()).toBe(undefined)
    expect((await found('QUOTE_NOT_IN_TEXT')).map(({ document, message }) => [document, message])).toEqual(
      ['claim:argued1', 'claim:argued2', 'claim:told1'].map((key) => [
        key,
        expect.stringContaining('it is at 6 to 10'),
      ]),
    )
    await keep('tilt the hips.', hash)
    expect(await found('QUOTE_NOT_IN_TEXT')).toEqual([])
  })

  test('whose claims have changed since its text did', async () => {
    const [article] = (await asked(server, '{ articles(first: 1) { nodes { id claims(first: 1) { nodes { id } } } } }'))
      .articles.nodes
    const told: string = article.claims.nodes[0].id
    expect(await found('ARTICLE_OUTDATED')).toEqual([])
    await publish(server, [await changed(server, told, { note: 'Changed since.' })])
    expect(await found('ARTICLE_OUTDATED')).toMatchObject([{ document: article.id, related: [told] }])
    // To file it otherwise tells nothing anew.
    await publish(server, [await changed(server, article.id, { category: 'Another shelf' })])
    expect(await found('ARTICLE_OUTDATED')).toMatchObject([{ document: article.id, related: [told] }])
    const { summary } = (await contentOf(server, article.id)).article
    await publish(server, [await changed(server, article.id, { summary: `${summary} Read again.` })])
    expect(await found('ARTICLE_OUTDATED')).toEqual([])
  })

  test('whose review is overdue', async () => {
    await server.store.planReview('driver:lonely', '2020-01-01T00:00:00.000Z')
    await server.store.planReview('driver:told', '2090-01-01T00:00:00.000Z')
    expect(await found('REVIEW_OVERDUE')).toMatchObject([
      { document: 'driver:lonely', message: 'The review of driver:lonely was due by 2020-01-01T00:00:00.000Z.' },
    ])
  })
})

describe('what older rules let through', () => {
  const bare = (id: string, subject: string): ContentDocument => ({
    ...{ key: `claim:${id}`, subject, predicate: 'CAUSES', object: 'misalignment:pelvic-misalignment' },
    ...{
      polarity: 'AFFIRMED',
      explicitness: 'EXPLICIT',
      cue: 'can',
      certainty: 0.8,
      mechanism: [],
      attribution: 'SOURCE',
    },
    ...{ conditions: [], shortcut: false, multiFactorial: false, evidence: [] },
  })

  test('is listed with the violation and the way to mend it, also in a preview, and then no more', async () => {
    expect(await found('RULE_BROKEN')).toEqual([])
    await publishUnchecked(server.store, 'unchecked', [
      put(bare('bare1', 'driver:lonely')),
      put(bare('bare2', 'driver:told')),
    ])
    await server.history.refresh()
    const listed = {
      reason: 'RULE_BROKEN',
      document: 'claim:bare1',
      kind: 'CLAIM',
      message: 'claim:bare1 has no evidence; it needs a source, a passage, a quote and its offsets.',
      mending: expect.stringContaining('evidence'),
    }
    expect(await found('RULE_BROKEN')).toMatchObject([listed, { document: 'claim:bare2' }])
    const violations = (
      await asked(server, '{ contentHealth(reasons: [RULE_BROKEN]) { nodes { violation { code path } } } }')
    ).contentHealth.nodes
    expect(violations[0]).toEqual({ violation: { code: 'MISSING_EVIDENCE', path: 'evidence' } })

    const { id, staged } = await draft(server, [{ basedOn: 1, document: { retire: 'claim:bare1' } }])
    expect(staged.violations).toEqual([])
    const { body } = await server.ask(QUERY, { reasons: ['RULE_BROKEN'] }, 'AUTHOR', {
      'aetia-perspective': `changeset=${id}`,
    })
    expect(body.data.contentHealth.nodes).toMatchObject([{ document: 'claim:bare2' }])
    const basedOn = await approve(server, id, staged.changeset.revision)
    await done(server, 'publishChangeset', { id, basedOn })
    expect(await documents('RULE_BROKEN')).toEqual(['claim:bare2'])
  })
})

describe('one version', () => {
  const looked = (snapshot = server.history.current()) => {
    const usage = runSync(usageIndex(snapshot, createProseReader()))
    const work = healthOfSnapshot(snapshot, usage)
    for (let pauses = 0; ; pauses++) {
      const turn = work.next()
      if (turn.done) return { ...turn.value, pauses }
    }
  }

  test('is looked through with pauses', () => {
    expect(looked().pauses).toBeGreaterThan(0)
  })

  test('that older rules let through has its hedges counted twice', () => {
    const snapshot = server.history.current()
    const [some] = snapshot.written.claims
    const hedged = (key: string, subject: string, object: string, cue: string) => ({
      ...some,
      ...{
        key,
        subject,
        object,
        cue,
        predicate: 'CAUSES',
        polarity: 'AFFIRMED',
        explicitness: 'EXPLICIT',
        shortcut: false,
      },
      certainty: 0.7,
      evidence: [
        { source: 'source:health-notes', passage: 'N1', quote: 'can tilt', start: 0, end: 8, stance: 'SUPPORTS' },
      ],
    })
    const claims = [
      hedged('claim:h1', 'driver:a', 'driver:b', 'can'),
      hedged('claim:h2', 'driver:b', 'driver:c', 'can'),
    ]
    const written = { ...snapshot.written, claims }
    const { findings } = looked({ ...snapshot, written } as unknown as typeof snapshot)
    expect(findings.get('HEDGE_COUNTED_TWICE')).toEqual([
      finding('HEDGE_COUNTED_TWICE', 'claim:h2', { detail: expect.stringContaining('is counted in claim:h1') }),
    ])
  })
})
