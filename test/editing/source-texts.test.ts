import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../src/accounts/rights.ts'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'
import { approve, asked, done, draft, publish } from './editors.ts'

const SOURCE = 'source:club-notes'
const TEXT = 'Our notes.\nBends of the\u00a0banked track tilt the hips, as the club\u2019s runners say. Nothing else.'
const hashOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`

let server: EditingServer
beforeAll(async () => {
  server = await startEditingServer()
  const notes = { slug: 'club-notes', title: 'Notes', evidenceClass: 'OPINION' }
  const bends = {
    ...{ kind: 'DRIVER', slug: 'bends', name: 'Bends', phrase: 'bends', summary: 'Bends of a track.' },
  }
  await publish(server, [
    {
      basedOn: 0,
      document: {
        source: {
          ...notes,
          passages: [
            { id: 'N1', start: 0, end: 90 },
            { id: 'N2', start: 11, end: 80 },
          ],
        },
      },
    },
    { basedOn: 0, document: { concept: bends } },
  ])
})
afterAll(() => server.close())

const PAYLOAD = '{ outcome source text { source textHash length keptBy keptAt } }'
const send = async (mutation: string, type: string, input: object, as: Role | null) =>
  (await server.ask(`mutation ($input: ${type}!) { it: ${mutation}(input: $input) ${PAYLOAD} }`, { input }, as)).body
const keep = (input: object, as: Role | null = 'AUTHOR') => send('keepSourceText', 'KeepSourceTextInput', input, as)
const remove = (textHash: string, as: Role | null = 'AUTHOR', source = SOURCE) =>
  send('deleteSourceText', 'DeleteSourceTextInput', { source, textHash }, as)
const kept = async () => (await asked(server, `{ sourceText(source: "${SOURCE}") { textHash } }`)).sourceText?.textHash

async function keepOnly(text: string): Promise<void> {
  const replaces = await kept()
  if (replaces !== hashOf(text)) expect((await keep({ source: SOURCE, text, replaces })).data.it.outcome).toBe('DONE')
}

describe('the text of a source', () => {
  test('is kept, replaced and deleted, each only over what the caller saw', async () => {
    const first = await keep({ source: SOURCE, text: 'One.' })
    expect(first.data.it).toEqual({
      outcome: 'DONE',
      source: SOURCE,
      text: { source: SOURCE, textHash: hashOf('One.'), length: 4, keptBy: 'author', keptAt: expect.any(String) },
    })
    expect((await keep({ source: SOURCE, text: 'Two.' })).data.it).toMatchObject({
      outcome: 'CONFLICT',
      text: { textHash: hashOf('One.') },
    })
    const replaces = hashOf('One.')
    expect((await keep({ source: SOURCE, text: 'One.', replaces })).data.it.outcome).toBe('NOTHING_TO_DO')
    expect((await keep({ source: SOURCE, text: 'Two.', replaces })).data.it.text.textHash).toBe(hashOf('Two.'))
    expect((await remove(replaces)).data.it.outcome).toBe('CONFLICT')
    expect((await remove(hashOf('Two.'))).data.it).toEqual({ outcome: 'DONE', source: SOURCE, text: null })
    expect((await remove(hashOf('Two.'))).data.it.outcome).toBe('NOTHING_TO_DO')
    expect(await kept()).toBe(undefined)
  })

  test('is sent in parts where it is long', async () => {
    const parts = ['a '.repeat(50_000), 'b '.repeat(50_000), '\u{1f9b5}']
    let replaces: string | undefined
    for (const text of parts)
      replaces = (await keep({ source: SOURCE, text, replaces, append: true })).data.it.text.textHash
    expect(replaces).toBe(hashOf(parts.join('')))
    const query = `{ sourceText(source: "${SOURCE}") { length excerpt(start: 199998, end: 200002) } }`
    expect((await asked(server, query)).sourceText).toEqual({ length: 200_002, excerpt: 'b \u{1f9b5}' })
    await remove(replaces ?? '')
  })

  test('may be that of a source in a draft', async () => {
    await draft(server, [{ basedOn: 0, document: { source: { slug: 'only-drafted', evidenceClass: 'OPINION' } } }])
    const source = 'source:only-drafted'
    expect((await keep({ source, text: 'Words.' })).data.it.outcome).toBe('DONE')
    const found = await asked(server, `{ findQuote(source: "${source}", words: "words") { nodes { quote } } }`)
    expect(found.findQuote.nodes).toEqual([{ quote: 'Words' }])
  })

  test.each([
    [
      'of no source',
      { source: 'source:club-note', text: 'a' },
      'NOT_FOUND No document "source:club-note". Did you mean "source:club-notes"?',
    ],
    ['of a concept', { source: 'driver:bends', text: 'a' }, 'NOT_FOUND No document "driver:bends"'],
    ['that is empty', { source: SOURCE, text: '' }, 'BAD_USER_INPUT "text" must not be empty'],
  ])('%s is refused', async (_, input, message) => {
    const { errors } = await keep(input)
    expect(`${errors[0].extensions.code} ${errors[0].message}`).toContain(message)
  })

  test.each([null, 'READER'] as const)('is kept from %s, by every way', async (role) => {
    await keepOnly(TEXT)
    const code = role === null ? 'UNAUTHENTICATED' : 'FORBIDDEN'
    for (const query of [
      `{ sourceText(source: "${SOURCE}") { textHash } }`,
      `{ findQuote(source: "${SOURCE}", words: "tilt") { totalCount } }`,
    ])
      expect((await server.ask(query, {}, role)).body.errors[0].extensions.code).toBe(code)
    expect((await keep({ source: SOURCE, text: 'a' }, role)).errors[0].extensions.code).toBe(code)
    expect((await remove(hashOf(TEXT), role)).errors[0].extensions.code).toBe(code)
    expect(await kept()).toBe(hashOf(TEXT))
  })

  test('shows the public its hash, which is never an answer of a cache', async () => {
    await keepOnly(TEXT)
    const query = `{ source(slug: "club-notes") { textHash } sources(first: 100) { nodes { id textHash } } }`
    const hash = async () => (await server.ask(query)).body.data
    const before = await hash()
    expect(before.source.textHash).toBe(hashOf(TEXT))
    const others = before.sources.nodes.filter(({ id }: { id: string }) => id !== SOURCE)
    expect(others.length).toBeGreaterThan(10)
    expect(others.every(({ textHash }: { textHash: unknown }) => textHash === null)).toBe(true)
    await remove(hashOf(TEXT))
    expect((await hash()).source.textHash).toBe(null)
  })

  test('changes neither the version nor the digest', async () => {
    const graph = async () => (await asked(server, '{ graph { version digest } }')).graph
    const before = await graph()
    await keepOnly(`${TEXT} More.`)
    expect(await graph()).toEqual(before)
  })

  test('is in the audit log by its source, without its words', async () => {
    await keepOnly('A secret sentence.')
    await keepOnly(TEXT)
    const query = `{ auditLog(target: "${SOURCE}", first: 1) { nodes { actor action target outcome } } }`
    const { nodes } = (await asked(server, query, {}, 'ADMIN')).auditLog
    expect(nodes).toEqual([{ actor: 'author', action: 'keepSourceText', target: SOURCE, outcome: 'DONE' }])
  })
})

describe('words are found in the text of a source', () => {
  const find = async (words: string, more = '') =>
    (
      await asked(
        server,
        `query ($words: String!) { findQuote(source: "${SOURCE}", words: $words ${more}) { textHash totalCount
          pageInfo { endCursor hasNextPage } nodes { quote start end match differences words passage before after } } }`,
        { words },
      )
    ).findQuote

  test('with their offsets, their passage and what is around them', async () => {
    await keepOnly(TEXT)
    const start = TEXT.indexOf('banked')
    expect(await find('banked track tilt')).toMatchObject({
      textHash: hashOf(TEXT),
      totalCount: 1,
      nodes: [
        {
          ...{ quote: 'banked track tilt', start, end: start + 17, match: 'EXACT', differences: 0, words: 3 },
          ...{ passage: 'N2', before: TEXT.slice(0, start), after: TEXT.slice(start + 17, start + 97) },
        },
      ],
    })
  })

  test('also where they are near misses', async () => {
    await keepOnly(TEXT)
    expect((await find('the clubs runner says')).nodes[0]).toMatchObject({
      quote: 'the club\u2019s runners say',
      match: 'NEAR',
    })
  })

  test('in pages, which end with the text that they are of', async () => {
    await keepOnly('tilt. '.repeat(30))
    const { pageInfo, nodes, totalCount } = await find('tilt', ', first: 20')
    expect([nodes.length, totalCount, pageInfo.hasNextPage]).toEqual([20, 30, true])
    const rest = await find('tilt', `, first: 20, after: "${pageInfo.endCursor}"`)
    expect(rest.nodes.map(({ start }: { start: number }) => start)).toEqual([
      120, 126, 132, 138, 144, 150, 156, 162, 168, 174,
    ])
    await keepOnly(TEXT)
    const stale = await server.ask(
      `{ findQuote(source: "${SOURCE}", words: "tilt", after: "${pageInfo.endCursor}") { totalCount } }`,
      {},
      'AUTHOR',
    )
    expect(stale.body.errors[0].extensions.code).toBe('BAD_CURSOR')
  })

  test('nowhere where no text is kept', async () => {
    await remove((await kept()) ?? '')
    expect(await find('tilt')).toMatchObject({ textHash: null, totalCount: 0, nodes: [] })
  })

  test('of no source, which the answer names', async () => {
    const { body } = await server.ask(
      '{ findQuote(source: "source:club-note", words: "tilt") { totalCount } }',
      {},
      'AUTHOR',
    )
    expect(body.data.findQuote.totalCount).toBe(0)
    expect(body.extensions.notFound).toEqual([
      { path: ['findQuote'], id: 'source:club-note', didYouMean: ['source:club-notes'] },
    ])
  })
})

describe('a quote that is not in the text of its source', () => {
  const claim = (quote: string, start: number, id = 'bends1') => ({
    basedOn: 0,
    document: {
      claim: {
        ...{ id, subject: 'driver:bends', predicate: 'CAUSES', object: 'misalignment:pelvic-misalignment' },
        ...{ explicitness: 'EXPLICIT', certainty: 0.85 },
        evidence: [{ source: SOURCE, passage: 'N1', quote, start, end: start + quote.length }],
      },
    },
  })
  const at = TEXT.indexOf('tilt')

  test('is a violation of the changeset, with the nearest place, and keeps it from being published', async () => {
    await keepOnly(TEXT)
    const { id, staged } = await draft(server, [claim('tild the hipps', at)])
    const violation = {
      code: 'QUOTE_NOT_IN_TEXT',
      document: 'claim:bends1',
      path: 'evidence.0.quote',
      message:
        `expected "tild the hipps" at ${at} to ${at + 14} of ${SOURCE}, found "tilt the hips,"; ` +
        `the text does not have it: the nearest is "tilt the hips" at ${at} to ${at + 13}`,
    }
    expect(staged).toMatchObject({ outcome: 'DONE', violations: [violation] })
    const basedOn = await approve(server, id, staged.changeset.revision)
    expect(await done(server, 'publishChangeset', { id, basedOn })).toMatchObject({
      outcome: 'VIOLATIONS',
      publication: null,
      violations: [violation],
    })
    // The check follows the text, not only the edits.
    await keepOnly(TEXT.replace('tilt the hips', 'tild the hipps'))
    const { violations } = (await asked(server, `{ changeset(id: "${id}") { violations { code } } }`)).changeset
    expect(violations).toEqual([])
    await done(server, 'discardChangeset', { id, basedOn })
  })

  test('keeps the changeset from being read as a graph, alone and beside others', async () => {
    await keepOnly(TEXT)
    const { id } = await draft(server, [claim('tild the hipps', at, 'bends5')])
    const { id: other } = await draft(server, [claim('tilt the hips', at, 'bends6')])
    const read = async (perspective: string) =>
      (await server.ask('{ claim(id: "claim:bends5") { id } }', {}, 'AUTHOR', { 'aetia-perspective': perspective }))
        .body
    const together = async () =>
      (await asked(server, '{ draftsPerspective { included { id } leftOut { changeset { id } reason documents } } }'))
        .draftsPerspective
    const impact = async () =>
      (await asked(server, `{ changeset(id: "${id}") { impact { gainedCount } } }`)).changeset.impact

    const isWrong = expect.objectContaining({ message: expect.stringContaining('there is 1 violation in it') })
    expect((await read(`changeset=${id}`)).errors).toEqual([isWrong])
    expect(await impact()).toBeNull()
    const { included, leftOut } = await together()
    expect(included).toContainEqual({ id: other })
    expect(leftOut).toContainEqual({ changeset: { id }, reason: 'VIOLATIONS', documents: ['claim:bends5'] })

    // What is read follows the text, not only the edits.
    await keepOnly(TEXT.replace('tilt the hips', 'tild the hipps'))
    for (const perspective of [`changeset=${id}`, 'drafts'])
      expect((await read(perspective)).data).toEqual({ claim: { id: 'claim:bends5' } })
    expect((await together()).included).toContainEqual({ id })
    expect(await impact()).toEqual({ gainedCount: expect.any(String) })
  })

  test('at another place is a violation that says where it is', async () => {
    await keepOnly(TEXT)
    const { staged } = await draft(server, [claim('tilt the hips', at - 1, 'bends2')])
    expect(staged.violations).toMatchObject([
      { code: 'QUOTE_MISMATCH', message: expect.stringContaining(`; it is at ${at} to ${at + 13}`) },
    ])
  })

  test('may have a plain space for any kind of space', async () => {
    await keepOnly(TEXT)
    const { staged } = await draft(server, [claim('of the banked', TEXT.indexOf('of the'), 'bends3')])
    expect(staged.violations).toEqual([])
  })

  test('does not hold up other changes where it was published before the text was kept', async () => {
    await keepOnly(TEXT)
    await remove(hashOf(TEXT))
    expect((await publish(server, [claim('published before', at, 'bends4')])).outcome).toBe('PUBLISHED')
    await keepOnly(TEXT)
    const other = { kind: 'DRIVER', slug: 'other', name: 'Other', phrase: 'other', summary: 'Something else.' }
    expect((await publish(server, [{ basedOn: 0, document: { concept: other } }])).outcome).toBe('PUBLISHED')
  })
})
