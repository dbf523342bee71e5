import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { ContentSet } from '../../src/content/documents.ts'
import type { NewEdit } from '../../src/content/lifecycle/content-store.ts'
import type { ContentDocument } from '../../src/content/lifecycle/revision.ts'
import { renderHeading, renderProse } from '../../src/content/prose/render-prose.ts'
import { UnstorableText } from '../../src/errors/store-errors.ts'
import { checkFiles } from '../../src/projection/check-files.ts'
import { openGraphHistory } from '../../src/publishing/graph-history.ts'
import { publish } from '../../src/publishing/publish.ts'
import { verdictOn } from '../../src/traversal/explain/verdict.ts'
import { exportFrom, importInto } from '../laws/import-into.ts'
import { CAMBER, claim, contentFiles, listed, PAIN, SHORT } from '../notation/content-files.ts'
import { aetia, folderOf } from '../notation/run-cli.ts'
import type { StoreUnderTest } from '../storage/content-store.conformance.ts'
import { freshPostgresStore } from '../storage/fresh-postgres-store.ts'
import { freshSqlite } from '../storage/fresh-sqlite.ts'
import { act, approved } from '../storage/publishing.ts'

const { content } = checkFiles(contentFiles())
const named = <Kind extends keyof Omit<ContentSet, 'publishedAt' | 'language' | 'assets' | 'attributes' | 'tables'>>(
  list: Kind,
  key: string,
) => {
  const found = content[list].find((document) => document.key === key)
  if (found === undefined) throw new Error(`there is no ${key}`)
  return found as ContentSet[Kind][number]
}
const [c1, pain, camber] = [
  named('claims', 'claim:c1'),
  named('concepts', 'symptom:hip-pain'),
  named('concepts', 'driver:camber'),
]
const [quote] = c1.evidence
if (quote === undefined) throw new Error('the claim has evidence')
const another = (more: Partial<typeof c1>) => ({ ...c1, key: 'claim:another', ...more })
const kind = (slug: string, object: string) => [
  { ...pain, key: `symptom:${slug}`, slug, mentions: [] },
  another({ key: `claim:${slug}`, subject: `symptom:${slug}`, predicate: 'SUBTYPE_OF', object }),
]

/** Every way of Unicode to be something else than it looks. */
const UNICODE: readonly (readonly [string, string])[] = [
  ['an override of direction', 'safe\u202Etxt.exe\u202C'],
  ['isolates of direction', '\u2066left\u2069 \u2067right\u2069'],
  ['ten thousand marks on one letter', `a${'\u0301'.repeat(1_900)}`],
  ['letters of equal looks', 'раураl paypal'],
  ['both forms of one letter', 'é e\u0301'],
  ['joined emoji', '👩‍👩‍👧‍👦 🏳️‍🌈 ❤️'],
  ['no characters', '\uFFFE\uFFFF\u{1FFFE}\u{10FFFF}\uFDD0'],
  ['a byte order mark and invisible characters', '\uFEFFa\u200Bb\u00ADc\u2060d'],
  ['controls', 'bell\u0007 escape\u001B[31m delete\u007F next\u0085'],
  ['ends of lines of all kinds', 'a\u2028b\u2029c\vd\fe'],
  ['private and unassigned', '\uE000\u{F0000}\u{E0001}'],
  ['capital sharp s and dotless i', 'ẞ İ ı ſ'],
]

describe.each([
  ['SQLite', freshSqlite],
  ['PostgreSQL', freshPostgresStore],
])('published on %s', (_name, open: () => Promise<StoreUnderTest>) => {
  /** A store that has the small sound content as its first version. */
  async function filled() {
    const { store, dispose } = await open()
    onTestFinished(dispose)
    expect(await importInto(store, contentFiles())).toMatchObject({ outcome: 'PUBLISHED' })
    return store
  }
  const published = new Set(
    [...content.claims, ...content.concepts, ...content.sources, ...content.articles].map(({ key }) => key),
  )
  const put = (body: ContentDocument): NewEdit => ({
    document: body.key,
    body,
    basedOn: published.has(body.key) ? 1 : 0,
  })

  test.each<readonly [string, string, ContentDocument[]]>([
    ['a claim about nothing', 'UNKNOWN_ID', [another({ object: 'symptom:nothing' })]],
    ['a claim of nothing', 'UNKNOWN_ID', [another({ subject: 'driver:nothing' })]],
    ['a mechanism that is not there', 'UNKNOWN_ID', [another({ mechanism: ['mechanism:nothing'] })]],
    ['evidence from no source', 'UNKNOWN_ID', [another({ evidence: [{ ...quote, source: 'source:nothing' }] })]],
    ['evidence from no passage', 'UNKNOWN_ID', [another({ evidence: [{ ...quote, passage: 'P9' }] })]],
    ['a mention in no passage', 'UNKNOWN_ID', [{ ...pain, mentions: [{ source: 'source:book', passages: ['P9'] }] }]],
    ['a claim said twice', 'DUPLICATE_CLAIM', [another({})]],
    ['a claim that joins a thing to itself', 'SELF_CLAIM', [another({ object: 'driver:camber', predicate: 'CAUSES' })]],
    ['a circle of kinds', 'CYCLE', [...kind('a', 'symptom:b'), ...kind('b', 'symptom:a')]],
    ['ends that do not fit', 'WRONG_ENDS', [another({ predicate: 'AFFECTS' })]],
    [
      'a quote outside its passage',
      'QUOTE_OUTSIDE_PASSAGE',
      [another({ evidence: [{ ...quote, start: 60, end: 70 }] })],
    ],
    ['a quote of another length', 'QUOTE_OUTSIDE_PASSAGE', [another({ evidence: [{ ...quote, end: quote.end + 1 }] })]],
    [
      'offsets without sense',
      'QUOTE_OUTSIDE_PASSAGE',
      [another({ evidence: [{ ...quote, start: -5, end: 2 ** 53 }] })],
    ],
    [
      'a quote that replaces its source',
      'QUOTE_TOO_LONG',
      [another({ evidence: [{ ...quote, quote: 'a '.repeat(9) }] })],
    ],
    ['no evidence', 'MISSING_EVIDENCE', [another({ evidence: [] })]],
    [
      'a shortcut of nothing',
      'SHORTCUT_WITHOUT_CHAIN',
      [another({ object: 'symptom:hip-pain', predicate: 'CAUSES', shortcut: true, subject: 'misalignment:pelvis' })],
    ],
  ])('%s is refused as %s, and leaves no trace', async (_what, code, documents) => {
    const store = await filled()
    await approved(store, 'hostile', documents.map(put))
    const result = await publish(
      store,
      { changeset: 'hostile', author: 'eve', idempotencyKey: null },
      () => '2026-01-02',
    )
    expect(result.outcome).toBe('VIOLATIONS')
    expect(result.outcome === 'VIOLATIONS' && result.violations.map((violation) => violation.code)).toContain(code)
    expect((await store.head())?.version).toBe(1)
    expect(await exportFrom(store)).toEqual(await exportedAgain())
  })

  test('claims that contradict each other are welcome, and what they say is disputed', async () => {
    const store = await filled()
    await approved(store, 'denial', [put(another({ polarity: 'NEGATED' }))])
    const result = await publish(
      store,
      { changeset: 'denial', author: 'eve', idempotencyKey: null },
      () => '2026-01-02',
    )
    if (result.outcome !== 'PUBLISHED') throw new Error(JSON.stringify(result))
    const { concepts } = result.snapshot
    const [subject, object] = [concepts.get('driver:camber'), concepts.get('misalignment:pelvis')]
    if (!subject || !object) throw new Error('both are there')
    expect(verdictOn(result.snapshot, subject, 'DRIVES', object).answer).toBe('DISPUTED')
  })

  test.each([
    ['NUL', 'a\0b'],
    ['half of a pair', 'a\uD83E'],
    ['the other half', '\uDD35a'],
  ])('%s is refused before it is stored', async (_what, text) => {
    const store = await filled()
    await store.createChangeset({ id: 'hostile', title: 'hostile' }, act())
    await expect(store.stage('hostile', [put({ ...camber, summary: text })], act())).rejects.toThrow(UnstorableText)
    expect(await store.staged('hostile')).toEqual([])
  })

  test('all other text comes back as it was, from the store and from a file', async () => {
    const store = await filled()
    const concepts = UNICODE.map(([, text], index) => ({
      ...pain,
      key: `symptom:u${index}`,
      slug: `u${index}`,
      name: `x${text}x`.slice(0, 200),
      summary: `x${text}x`,
      note: `x${text}x`,
    }))
    await approved(store, 'unicode', concepts.map(put))
    const request = { changeset: 'unicode', author: 'eve', idempotencyKey: null }
    expect(await publish(store, request, () => '2026-01-02T00:00:00Z')).toMatchObject({ outcome: 'PUBLISHED' })
    const graph = (await openGraphHistory(store)).current()
    for (const { key, summary } of concepts) expect(graph.concepts.get(key)?.summary).toBe(summary)
    const files = await exportFrom(store)
    const back = checkFiles(files)
    expect(back.violations).toEqual([])
    for (const { key, name, note } of concepts)
      expect(back.content.concepts.find((concept) => concept.key === key)).toMatchObject({ name, note })
  })

  test('slugs that name properties of every object are slugs like any other', async () => {
    const store = await filled()
    const slugs = ['constructor', 'valueof', 'tostring', 'hasownproperty', 'prototype', 'proto']
    const concepts = slugs.map((slug) => ({ ...pain, key: `symptom:${slug}`, slug, mentions: [] }))
    await approved(store, 'slugs', concepts.map(put))
    const request = { changeset: 'slugs', author: 'eve', idempotencyKey: null }
    expect(await publish(store, request, () => '2026-01-02T00:00:00Z')).toMatchObject({ outcome: 'PUBLISHED' })
    const graph = (await openGraphHistory(store)).current()
    for (const { key, slug } of concepts) expect(graph.concepts.get(key)?.slug).toBe(slug)
    expect(graph.concepts.get('symptom:valueof')?.key).toBe('symptom:valueof')
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

/** The files of the small sound content as an export writes them. */
async function exportedAgain() {
  const { store, dispose } = await freshSqlite()
  await importInto(store, contentFiles())
  const files = await exportFrom(store)
  await dispose()
  return files
}

describe('in files', () => {
  test.each(['__proto__', 'Constructor', 'a--b', '-a', 'a/b', 'ä', 'a b', '..'])('%j is no slug', (slug) => {
    const path = `concepts/symptom/${slug}.yaml`
    expect(listed(contentFiles({ [path]: 'name: x\nsummary: x\n' })).join()).toMatch(/BAD_FILE/)
  })

  test('5,000 claims about missing concepts are reported in bounded time', () => {
    const claims = Array.from({ length: 5_000 }, (_, index) => claim(`n${index}`, 'CAUSES', `symptom:nothing-${index}`))
    const found = listed(contentFiles({ [PAIN]: { add: `claims:\n${claims.join('')}` } }))
    expect(found.filter((line) => line.includes('UNKNOWN_ID'))).toHaveLength(5_000)
  })

  test.each(['check', 'import'])(
    'a file of 10 MB ends %s with its name, and nothing is read of it',
    async (command) => {
      const folder = await folderOf(contentFiles())
      await writeFile(join(folder, CAMBER), `name: ${'x'.repeat(10_000_000)}\nsummary: x\n`)
      const run = await aetia(command, folder)
      expect(run).toMatchObject({ code: 2, stdout: '' })
      expect(run.stderr).toMatch(/camber\.yaml has 100000\d\d bytes; a content file has at most 2000000\n$/)
    },
  )
})

/** What runs in a browser that is given it as HTML. */
const RUNS =
  /<(?!\/?(?:p|h[1-6]|a|sup|em|strong|code|pre|ul|ol|li|blockquote|br|hr|table|thead|tbody|tr|th|td)\b)|\son\w+\s*=(?![^<]*&quot;)|href="(?!https?:|mailto:)/i

const setting = { numberOf: () => 1, addressOf: (key: string) => `https://site.example/${key}` }

test.each<readonly [what: string, body: string, refusedAs: string | null]>([
  ['a script', '<script>alert(1)</script>', null],
  ['an element with a handler', '<img src=x onerror=alert(1)>', null],
  ['an image of SVG', '<svg/onload=alert(1)>', null],
  ['a frame', '<iframe srcdoc="<script>alert(1)</script>"></iframe>', null],
  ['a link that is a script', '[a](javascript:alert(1))', 'REFUSED_LINK'],
  [
    'a link that is a script, in disguise',
    '[a](JaVaScRiPt&colon;alert(1)) [b](java\tscript:alert(1)) [c](&#106;avascript:alert(1))',
    'REFUSED_LINK',
  ],
  ['a link that is a page', '[a](data:text/html,<script>alert(1)</script>)', 'REFUSED_LINK'],
  ['a link to a file', '[a](file:///etc/passwd) [b](vbscript:x) [c](//evil.example)', 'REFUSED_LINK'],
  ['a link by reference', '[a]\n\n[a]: javascript:alert(1)', 'REFUSED_LINK'],
  ['a link by itself', '<javascript:alert(1)> <data:text/html,x>', 'REFUSED_LINK'],
  ['an image', '![a](https://evil.example/track.png) ![b](javascript:alert(1))', 'REFUSED_IMAGE'],
  ['an image in a link', '[![a](https://evil.example/track.png)](https://a.example)', 'REFUSED_IMAGE'],
  ['a title that ends its quotes', '[a](https://a.example "x\\" onmouseover=\\"alert(1)")', null],
  ['an address that ends its quotes', '[a](https://a.example/"onmouseover="alert(1))', null],
  ['a citation that ends its quotes', 'x [^claim:a"onmouseover="alert(1)]', 'UNKNOWN_ID'],
  ['a citation that is markup', 'x [^<script>alert(1)</script>]', 'UNKNOWN_ID'],
  ['a key that ends its quotes', '[a](driver:camber"onmouseover="alert)', 'REFUSED_LINK'],
  ['an anchor that ends its quotes', '[a](#x"onmouseover="alert)', 'REFUSED_LINK'],
  ['a comment', '<!-- --><script>alert(1)</script><!-- -->', null],
  ['a fence whose language is markup', '```"><script>alert(1)</script>\nx\n```', null],
  ['an override of direction', '[safe\u202Eelif](https://a.example)', null],
])('%s in an article stays text', (_what, body, refusedAs) => {
  const html = renderProse(body, 'HTML', setting)
  const tags = html.match(/<[^>]*>/g)?.join('') ?? ''
  expect(tags).not.toMatch(RUNS)
  expect(tags).not.toMatch(/<(?:script|img|svg|iframe)|javascript:|data:|file:|vbscript:/i)
  expect(renderHeading(body.split('\n')[0] ?? '', 'a', 'HTML', setting)).not.toMatch(/<(?:script|img|svg|iframe)/i)
  // What is text may be published as such; what was meant as a link or an image is told.
  const codes = listed(contentFiles({ [SHORT]: { add: `\n${body}\n` } })).map((line) => line.split(' ')[1])
  expect(new Set(codes)).toEqual(new Set(refusedAs === null ? [] : [refusedAs]))
})
