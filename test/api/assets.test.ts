import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AssetServer, startAssetServer } from '../notation/asset-server.ts'
import { PDF, pictureOf, svgOf } from '../notation/pictures.ts'

let server: AssetServer
beforeAll(async () => {
  server = await startAssetServer()
})
afterAll(() => server.close())

const CREDITS = { text: 'A pelvis from the front.', credit: 'Ada', license: 'CC-BY-4.0' }
const upload = async (bytes: Uint8Array) => (await server.upload(bytes)).body.file as { readonly sha256: string }
const asset = (fields: object) => ({ basedOn: 0, document: { asset: { ...CREDITS, ...fields } } })
const dataOf = async (query: string, headers = {}) => {
  const { body } = await server.ask(query, {}, null, headers)
  expect(body.errors).toBe(undefined)
  return body.data
}

async function violationsOf(edits: readonly object[]) {
  const made = await server.ask(
    'mutation { createChangeset(input: { title: "x" }) { changeset { id } } }',
    {},
    'AUTHOR',
  )
  const changeset = made.body.data.createChangeset.changeset.id
  const { body } = await server.ask(
    'mutation ($input: StageEditsInput!) { stageEdits(input: $input) { outcome violations { code document path message } } }',
    { input: { changeset, edits } },
    'AUTHOR',
  )
  return body.data?.stageEdits ?? body.errors
}

describe('an asset', () => {
  test('says what is known of its file, and where it is', async () => {
    const { sha256 } = await upload(await pictureOf('png', 900, 500))
    const fields = { slug: 'hips', title: 'Hips', file: { sha256 }, focalPoint: { x: 0.5, y: 0.25 } }
    await server.publish([asset(fields)])
    const {
      asset: found,
      node,
      assets,
    } = await dataOf(`{
      asset(slug: "hips") {
        id slug title text credit license foundAt source { id } note focalPoint { x y } updatedIn
        sha256 mediaType bytes width height placeholder url
        small: url(width: 300) smallest: url(width: 1, format: AVIF) same: url(width: 5000)
        recoded: url(format: WEBP) history { nodes { version } } usedIn { totalCount }
      }
      node(id: "asset:hips") { __typename id }
      assets { totalCount nodes { id } }
    }`)
    expect(found).toMatchObject({
      id: 'asset:hips',
      title: 'Hips',
      ...CREDITS,
      ...{ foundAt: null, source: null, note: null, focalPoint: { x: 0.5, y: 0.25 } },
      ...{ sha256, mediaType: 'image/png', width: 900, height: 500 },
      placeholder: expect.stringMatching(/^data:image\/webp/),
      url: `/assets/${sha256}.png`,
      same: `/assets/${sha256}.png`,
      small: `/assets/${sha256}-320.png`,
      smallest: `/assets/${sha256}-160.avif`,
      recoded: `/assets/${sha256}-960.webp`,
      usedIn: { totalCount: 0 },
    })
    expect(found.history.nodes).toHaveLength(1)
    expect(node).toEqual({ __typename: 'Asset', id: 'asset:hips' })
    expect(assets.nodes.map(({ id }: { id: string }) => id)).toContain('asset:hips')
  })

  test('has an address of its own wherever the server is reached', async () => {
    const other = await startAssetServer({ AETIA_PUBLIC_URL: 'https://example.org/aetia/' })
    try {
      const { body } = await other.ask('{ asset(slug: "leg-sides") { url } }')
      expect(body.data.asset.url).toMatch(/^https:\/\/example\.org\/aetia\/assets\/[\da-f]{64}\.svg$/)
    } finally {
      await other.close()
    }
  })

  test('that is none is null, with what may be meant', async () => {
    const { body } = await server.ask('{ asset(slug: "leg-side") { id } }')
    expect(body.data).toEqual({ asset: null })
    expect(body.extensions.notFound).toEqual([
      expect.objectContaining({ id: 'asset:leg-side', didYouMean: expect.arrayContaining(['asset:leg-sides']) }),
    ])
  })

  test('is not asked for in a width of no screen', async () => {
    for (const width of [0, -1, 20_001]) {
      const { body } = await server.ask(`{ asset(slug: "leg-sides") { url(width: ${width}) } }`)
      expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
    }
  })
})

describe('an edit of an asset', () => {
  test('names a file that was uploaded', async () => {
    const found = await violationsOf([asset({ slug: 'none', file: { sha256: 'a'.repeat(64) } })])
    expect(found).toMatchObject({
      outcome: 'VIOLATIONS',
      violations: [{ code: 'UNKNOWN_ID', document: 'asset:none', path: 'file.sha256' }],
    })
  })

  test('takes nothing from the editor that the file says itself', async () => {
    const { sha256 } = await upload(await pictureOf('png', 20, 10))
    const lie = { sha256, mediaType: 'application/pdf', bytes: 1, width: 9_000, height: 9_000 }
    await server.publish([asset({ slug: 'honest', file: lie })])
    const { asset: found } = await dataOf('{ asset(slug: "honest") { mediaType width height placeholder } }')
    expect(found).toMatchObject({ mediaType: 'image/png', width: 20, height: 10 })
  })

  test('may lack its text, credit and license; then it is not published', async () => {
    const { sha256 } = await upload(svgOf('<circle r="1"/>'))
    const bare = { basedOn: 0, document: { asset: { slug: 'bare', file: { sha256 } } } }
    const staged = await violationsOf([bare])
    expect(staged.outcome).toBe('DONE')
    expect(staged.violations.map(({ code, path }: { code: string; path: string }) => [code, path])).toEqual([
      ['INCOMPLETE_ASSET', 'text'],
      ['INCOMPLETE_ASSET', 'credit'],
      ['INCOMPLETE_ASSET', 'license'],
    ])
    await expect(server.publish([bare])).rejects.toThrow(/INCOMPLETE_ASSET|VIOLATIONS|publishChangeset/)
  })

  test('reads back as it was sent', async () => {
    const { body } = await server.ask('{ document(id: "asset:leg-sides") { content } }', {}, 'AUTHOR')
    const { content } = body.data.document
    const again = await violationsOf([{ basedOn: 1, document: content }])
    expect(again.outcome).toBe('DONE')
  })

  test('changes no bytes by a change of many documents', async () => {
    const change = { set: { field: 'file', value: { sha256: 'a'.repeat(64) } } }
    const { body } = await server.ask(
      'mutation ($input: StageEditsWhereInput!) { stageEditsWhere(input: $input) { outcome } }',
      { input: { where: { kinds: ['ASSET'] }, change, dryRun: true } },
      'AUTHOR',
    )
    expect(JSON.stringify(body.errors)).toMatch(/names the bytes of an asset|BAD_USER_INPUT/)
  })
})

describe('an asset that is shown', () => {
  test('is in the prose of an article, with its text and its size', async () => {
    const { article } = await dataOf(`{ article(slug: "hip-pain-in-runners") {
      images { id text } html: body(format: HTML) text: body(format: TEXT) markdown: body
    } }`)
    expect(article.images).toEqual([{ id: 'asset:leg-sides', text: expect.stringContaining('pelvis') }])
    const [, image = ''] = /(<img [^>]*>)/.exec(article.html) ?? []
    expect(image).toMatch(/ src="\/assets\/[\da-f]{64}\.svg" alt="[^"]+" width="960" height="640" loading="lazy"/)
    expect(image).toContain('data-key="asset:leg-sides"')
    expect(article.markdown).toContain('](asset:leg-sides)')
    expect(article.text).not.toContain('asset:')
  })

  test('says where, and is not retired unseen', async () => {
    const { asset: found } = await dataOf(
      '{ asset(slug: "leg-sides") { usedIn { nodes { as by { id } section { anchor } } } } }',
    )
    expect(found.usedIn.nodes).toContainEqual({
      as: 'IMAGE',
      by: { id: 'article:hip-pain-in-runners' },
      section: { anchor: 'two-sides' },
    })
    const retire = { basedOn: 1, document: { retire: 'asset:leg-sides' } }
    const staged = await violationsOf([retire])
    const named = staged.violations.map(({ code, document }: Record<string, string>) => `${code} ${document}`)
    expect(new Set(named)).toEqual(
      new Set([
        'UNKNOWN_ID article:hip-pain-in-runners',
        'UNKNOWN_ID leg-side:longer-leg',
        'UNKNOWN_ID leg-side:shorter-leg',
      ]),
    )
    await expect(server.publish([retire])).rejects.toThrow(/publishChangeset/)
  })

  test('may be a figure of a concept and of a claim, in order', async () => {
    const { sha256 } = await upload(await pictureOf('webp', 30, 30))
    const { body } = await server.ask(
      '{ concept: document(id: "leg-side:longer-leg") { content } claim: document(id: "claim:e58") { content } }',
      {},
      'AUTHOR',
    )
    const figures = ['asset:figure', 'asset:leg-sides']
    await server.publish([
      asset({ slug: 'figure', file: { sha256 } }),
      { basedOn: 1, document: { concept: { ...body.data.concept.content.concept, figures } } },
      { basedOn: 1, document: { claim: { ...body.data.claim.content.claim, figures } } },
    ])
    const data = await dataOf(`{
      concept(id: "leg-side:longer-leg") { figures { id url } }
      claim(id: "claim:e58") { figures { id } }
      asset(slug: "figure") { usedIn { nodes { as by { id } } } }
    }`)
    expect(data.concept.figures.map(({ id }: { id: string }) => id)).toEqual(figures)
    expect(data.claim.figures).toEqual(figures.map((id) => ({ id })))
    expect(data.asset.usedIn.nodes).toEqual([
      { as: 'FIGURE', by: { id: 'claim:e58' } },
      { as: 'FIGURE', by: { id: 'leg-side:longer-leg' } },
    ])
  })

  test.each([
    ['an image from elsewhere', '![x](https://evil.example/pixel.png)', 'REFUSED_IMAGE'],
    ['an asset that is none', '![x](asset:none)', 'UNKNOWN_ID'],
    ['a concept', '![x](driver:cambered-roads)', 'REFUSED_IMAGE'],
    ['a document', '![x](asset:leaflet)', 'REFUSED_IMAGE'],
  ])('is none in prose where it is %s', async (_name, body, code) => {
    const { sha256 } = await upload(PDF)
    const sections = [{ anchor: 'a', heading: 'A', body }]
    const staged = await violationsOf([
      asset({ slug: 'leaflet', file: { sha256 } }),
      { basedOn: 0, document: { article: { slug: 'test', title: 'T', summary: 'S.', sections } } },
    ])
    expect(staged.violations).toEqual([expect.objectContaining({ code, document: 'article:test' })])
  })
})

test('an old version shows the picture that it was published with', async () => {
  const [first, second] = [await pictureOf('png', 50, 50), await pictureOf('png', 60, 60)]
  const [old, fresh] = [await upload(first), await upload(second)]
  await server.publish([asset({ slug: 'changing', file: { sha256: old.sha256 } })])
  const { asset: then } = await dataOf('{ asset(slug: "changing") { updatedIn url } }')
  await server.publish([{ ...asset({ slug: 'changing', file: { sha256: fresh.sha256 } }), basedOn: 1 }])
  const query = '{ asset(slug: "changing") { url } }'
  const { asset: now } = await dataOf(query)
  const { asset: before } = await dataOf(query, { 'aetia-perspective': `asOf=${then.updatedIn}` })
  expect([before.url, now.url]).toEqual([`/assets/${old.sha256}.png`, `/assets/${fresh.sha256}.png`])
  for (const url of [before.url, now.url]) expect((await fetch(`${server.origin}${url}`)).status).toBe(200)
})

test('an asset speaks the languages of a request, in prose too', async () => {
  const query = `{
    asset(slug: "leg-sides") { title text note language languages translationStatus }
    article(slug: "hip-pain-in-runners") { body(format: HTML) }
  }`
  const [english, german] = [await dataOf(query), await dataOf(query, { 'aetia-language': 'de' })]
  expect(english.asset).toMatchObject({ language: 'en', languages: ['en', 'de'], translationStatus: 'CURRENT' })
  expect(german.asset).toMatchObject({ language: 'de', translationStatus: 'CURRENT' })
  expect(german.asset.text).toMatch(/^Ein Becken/)
  expect([english, german].map(({ article }) => /<img [^>]*alt="(\w+ \w+)/.exec(article.body)?.[1])).toEqual([
    'A pelvis',
    'Ein Becken',
  ])
  const { sha256 } = await upload(await pictureOf('png', 22, 22))
  const sections = [{ anchor: 'a', heading: 'A', body: '![](asset:silent)' }]
  const translations = [{ language: 'de', unit: 'text', text: 'Ein Becken von vorn.' }]
  await server.publish([
    asset({ slug: 'silent', file: { sha256 }, translations }),
    { basedOn: 0, document: { article: { slug: 'silent', title: 'T', summary: 'S.', sections } } },
  ])
  const shown = '{ article(slug: "silent") { body(format: HTML) sections { body(format: HTML) } } }'
  const texts = [await dataOf(shown), await dataOf(shown, { 'aetia-language': 'de' }), await dataOf(shown)]
  expect(texts.map(({ article }) => /alt="([^"]*)"/.exec(article.body)?.[1])).toEqual([
    CREDITS.text,
    'Ein Becken von vorn.',
    CREDITS.text,
  ])
})
