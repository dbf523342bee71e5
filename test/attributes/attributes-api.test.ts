import { afterAll, beforeAll, expect, test } from 'vitest'
import { approve, asked, changed, digest, done, draft, publish, publishedRevision } from '../editing/editors.ts'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'

const ROADS = 'driver:cambered-roads'
const HIPS = 'symptom:hip-pain'

const declaration = (name: string, fields: object) => ({
  basedOn: 0,
  document: { attribute: { name, label: `The ${name}`, description: 'In tests.', kinds: ['INJURY'], ...fields } },
})

const DECLARED = [
  declaration('weeks', { type: 'NUMBER', kinds: ['INJURY', 'CLAIM', 'SOURCE', 'ARTICLE'] }),
  declaration('onset', {
    type: 'ENUM',
    many: true,
    options: [
      { name: 'sudden', label: 'At once' },
      { name: 'gradual', label: 'Gradually' },
    ],
  }),
  declaration('first-seen', { type: 'DATE' }),
  declaration('page', { type: 'URL' }),
  declaration('common', { type: 'BOOLEAN' }),
  declaration('akin', { type: 'KEY', keysOf: ['INJURY', 'ARTICLE'] }),
  declaration('constructor', { type: 'TEXT' }),
  declaration('desk-note', { type: 'TEXT', visibility: 'EDITORS', kinds: ['INJURY', 'DRIVER'] }),
  declaration('secret-kin', { type: 'KEY', visibility: 'EDITORS', keysOf: ['SYMPTOM'] }),
]

let server: EditingServer
/** Two injuries, in order of key. */
let [first, second] = ['', '']
let before = ''
beforeAll(async () => {
  server = await startEditingServer()
  const { injuries } = (await server.ask('{ injuries(orderBy: KEY, first: 2) { nodes { id } } }')).body.data
  ;[first, second] = injuries.nodes.map(({ id }: { id: string }) => id)
  before = await digest(server)
  expect((await publish(server, DECLARED)).outcome).toBe('PUBLISHED')
  const given = await publish(server, [
    await changed(server, first, {
      attributes: [
        { name: 'weeks', values: [{ number: 10 }] },
        { name: 'onset', values: [{ text: 'gradual' }] },
        { name: 'first-seen', values: [{ text: '2013-03' }] },
        { name: 'page', values: [{ text: 'https://example.org/x' }] },
        { name: 'common', values: [{ boolean: true }] },
        { name: 'akin', values: [{ key: second }] },
        { name: 'constructor', values: [{ text: 'Item 10' }] },
        { name: 'desk-note', values: [{ text: 'check zebra' }] },
        { name: 'secret-kin', values: [{ key: HIPS }] },
      ],
    }),
    await changed(server, second, {
      attributes: [
        { name: 'weeks', values: [{ number: 9.5 }] },
        { name: 'onset', values: [{ text: 'gradual' }, { text: 'sudden' }] },
        { name: 'first-seen', values: [{ text: '2013' }] },
        { name: 'constructor', values: [{ text: 'Item 9' }] },
        { name: 'desk-note', values: [{ text: 'aardvark' }] },
      ],
    }),
    await changed(server, 'claim:e58', { attributes: [{ name: 'weeks', values: [{ number: 3 }] }] }),
    await changed(server, 'source:predawn-runner-2013', { attributes: [{ name: 'weeks', values: [{ number: 4 }] }] }),
    await changed(server, 'article:hip-pain-in-runners', { attributes: [{ name: 'weeks', values: [{ number: 5 }] }] }),
  ])
  expect(given).toMatchObject({ outcome: 'PUBLISHED', violations: [] })
})
afterAll(() => server.close())

/** What anybody is answered. */
async function told(query: string, variables: object = {}) {
  const { body } = await server.ask(query, variables)
  expect(body.errors).toBeUndefined()
  return body.data
}

const VALUES = `name label type value values { __typename
  ... on TextValue { text } ... on NumberValue { number } ... on BooleanValue { boolean } ... on DateValue { date }
  ... on EnumValue { name label } ... on KeyValue { key node { id } } ... on UrlValue { url } }`

const OF = `query ($id: ID!, $names: [String!]) { concept(id: $id) { attributes(names: $names) { ${VALUES} } } }`

test('attributes are shown by name, with typed values', async () => {
  const { concept } = await told(OF, { id: first })
  expect(concept.attributes).toEqual([
    {
      name: 'akin',
      label: 'The akin',
      type: 'KEY',
      value: second,
      values: [{ __typename: 'KeyValue', key: second, node: { id: second } }],
    },
    {
      name: 'common',
      label: 'The common',
      type: 'BOOLEAN',
      value: 'true',
      values: [{ __typename: 'BooleanValue', boolean: true }],
    },
    {
      name: 'constructor',
      label: 'The constructor',
      type: 'TEXT',
      value: 'Item 10',
      values: [{ __typename: 'TextValue', text: 'Item 10' }],
    },
    {
      name: 'first-seen',
      label: 'The first-seen',
      type: 'DATE',
      value: '2013-03',
      values: [{ __typename: 'DateValue', date: '2013-03' }],
    },
    {
      name: 'onset',
      label: 'The onset',
      type: 'ENUM',
      value: 'gradual',
      values: [{ __typename: 'EnumValue', name: 'gradual', label: 'Gradually' }],
    },
    {
      name: 'page',
      label: 'The page',
      type: 'URL',
      value: 'https://example.org/x',
      values: [{ __typename: 'UrlValue', url: 'https://example.org/x' }],
    },
    {
      name: 'weeks',
      label: 'The weeks',
      type: 'NUMBER',
      value: '10',
      values: [{ __typename: 'NumberValue', number: 10 }],
    },
  ])
  const some = await told(OF, { id: first, names: ['weeks', 'page'] })
  expect(some.concept.attributes.map(({ name }: { name: string }) => name)).toEqual(['page', 'weeks'])
})

test('a name that nothing has is told of, with what may be meant, and a hidden one as if it was not there', async () => {
  const { body } = await server.ask(OF, { id: first, names: ['week', 'desk-note', '__proto__'] })
  expect(body.data.concept.attributes).toEqual([])
  const { notFound } = body.extensions
  expect(notFound.map(({ id }: { id: string }) => id).sort()).toEqual(['__proto__', 'desk-note', 'week'])
  expect(notFound.find(({ id }: { id: string }) => id === 'week').didYouMean).toEqual(['weeks'])
  expect(JSON.stringify(notFound)).not.toMatch(/desk-notes|secret/)
})

const keysOf = async (field: string, args: string) =>
  (await told(`{ ${field}(${args}) { totalCount nodes { id } } }`))[field].nodes.map(({ id }: { id: string }) => id)

test.each([
  ['equals: { number: 10 }', 'weeks', [0]],
  ['in: [{ number: 10 }, { number: 9.5 }, { number: 1 }]', 'weeks', [0, 1]],
  ['from: { number: 9.6 }', 'weeks', [0]],
  ['from: { number: 9 }, to: { number: 9.5 }', 'weeks', [1]],
  ['equals: { text: "sudden" }', 'onset', [1]],
  ['in: [{ text: "sudden" }, { text: "gradual" }]', 'onset', [0, 1]],
  ['from: { text: "2013-02" }', 'first-seen', [0]],
  ['to: { text: "2013" }', 'first-seen', [0, 1]],
  ['equals: { boolean: true }', 'common', [0]],
  ['equals: { boolean: false }', 'common', []],
  ['given: true', 'common', [0]],
  ['equals: { text: "Item 9" }', 'constructor', [1]],
  ['equals: { text: "x" }', '__proto__', []],
])('a list is filtered by an attribute that %s', async (condition, name, expected) => {
  const args = `first: 100, orderBy: KEY, where: { attributes: [{ name: "${name}", ${condition} }] }`
  expect(await keysOf('injuries', args)).toEqual(expected.map((at) => [first, second][at]))
})

test('a key is a value to filter by, and conditions add up', async () => {
  expect(await keysOf('injuries', `where: { attributes: [{ name: "akin", equals: { key: "${second}" } }] }`)).toEqual([
    first,
  ])
  const both = 'attributes: [{ name: "weeks", given: true }, { name: "common", given: false }]'
  expect(await keysOf('injuries', `where: { ${both} }`)).toEqual([second])
  expect(await keysOf('concepts', `${both}`)).toEqual([second])
  const all = await told('{ injuries { totalCount } }')
  const none = await told('{ injuries(where: { attributes: [{ name: "weeks", given: false }] }) { totalCount } }')
  expect(none.injuries.totalCount).toBe(all.injuries.totalCount - 2)
})

test('claims, sources and articles are filtered and ordered too', async () => {
  const where = 'where: { attributes: [{ name: "weeks", from: { number: 1 } }] }'
  expect(await keysOf('claims', where)).toEqual(['claim:e58'])
  expect(await keysOf('sources', where)).toEqual(['source:predawn-runner-2013'])
  expect(await keysOf('articles', where)).toEqual(['article:hip-pain-in-runners'])
  for (const field of ['claims', 'sources', 'articles']) {
    const [head] = await keysOf(field, 'first: 3, orderByAttribute: { name: "weeks", direction: DESCENDING }')
    expect(head).toBe((await keysOf(field, where))[0])
  }
})

test.each([
  ['{ name: "weeks" }', [1, 0]],
  ['{ name: "weeks", direction: DESCENDING }', [0, 1]],
  ['{ name: "constructor" }', [1, 0]],
  ['{ name: "onset" }', [1, 0]],
  ['{ name: "first-seen" }', [1, 0]],
])('a list is ordered by %s, and what has no value comes last', async (order, expected) => {
  const all = await keysOf('injuries', 'first: 100, orderBy: KEY')
  const others = all.filter((id: string) => id !== first && id !== second)
  const ordered = await keysOf('injuries', `first: 100, orderByAttribute: ${order}`)
  expect(ordered).toEqual([...expected.map((at) => [first, second][at]), ...others])
  const paged: string[] = []
  for (let after: string | null = null; paged.length < all.length; ) {
    const { injuries } = await told(
      `query ($after: String) { injuries(first: 3, after: $after, orderByAttribute: ${order}) { nodes { id } pageInfo { endCursor } } }`,
      { after },
    )
    paged.push(...injuries.nodes.map(({ id }: { id: string }) => id))
    after = injuries.pageInfo.endCursor
  }
  expect(paged).toEqual(ordered)
})

test.each([
  ['equals: { text: "ten" }', /"where\.attributes\.0\.equals": expected a number, and "ten" came/],
  ['', /must have one of equals, in, from, to and given/],
  [`in: [${'{ number: 1 }, '.repeat(101)}]`, /at most 100 values, not 101/],
])('a condition "%s" is refused', async (condition, message) => {
  const { body } = await server.ask(
    `{ injuries(where: { attributes: [{ name: "weeks", ${condition} }] }) { totalCount } }`,
  )
  expect(body.errors[0]).toMatchObject({
    message: expect.stringMatching(message),
    extensions: { code: 'BAD_USER_INPUT' },
  })
})

test('only numbers and dates have bounds, and conditions are few', async () => {
  const bounded = await server.ask(
    '{ injuries(where: { attributes: [{ name: "constructor", from: { text: "a" } }] }) { totalCount } }',
  )
  expect(bounded.body.errors[0].message).toMatch(/is for numbers and dates/)
  const many = '{ name: "weeks", given: true } '.repeat(11)
  const { body } = await server.ask(`{ injuries(where: { attributes: [${many}] }) { totalCount } }`)
  expect(body.errors[0].message).toMatch(/at most 10 conditions, not 11/)
})

test('declarations are listed for everybody, those for editors only to who may read drafts', async () => {
  const { declaredAttributes } = await told(
    '{ declaredAttributes { name label kinds type options { name label } keysOf required many visibility columns } }',
  )
  const names = declaredAttributes
    .filter(({ kinds }: { kinds: string[] }) => kinds.includes('INJURY'))
    .map(({ name }: { name: string }) => name)
  expect(names).toEqual(['akin', 'common', 'constructor', 'first-seen', 'onset', 'page', 'weeks'])
  expect((await told('{ declaredAttributes(kinds: [CLAIM]) { name } }')).declaredAttributes).toEqual([
    { name: 'weeks' },
  ])
  const query = '{ editorDeclaredAttributes { name visibility } }'
  expect((await server.ask(query)).body.errors[0].extensions.code).toBe('UNAUTHENTICATED')
  const { editorDeclaredAttributes } = await asked(server, query, {}, 'AUTHOR')
  expect(editorDeclaredAttributes).toEqual([
    { name: 'desk-note', visibility: 'EDITORS' },
    { name: 'secret-kin', visibility: 'EDITORS' },
  ])
})

test('attributes for editors are in no answer, filter, order, search, use or difference for anybody else', async () => {
  const editors = `query ($id: ID!) { concept(id: $id) { editorAttributes { name value } } }`
  expect((await server.ask(editors, { id: first })).body.errors[0].extensions.code).toBe('UNAUTHENTICATED')
  expect((await asked(server, editors, { id: first }, 'AUTHOR')).concept.editorAttributes).toEqual([
    { name: 'desk-note', value: 'check zebra' },
    { name: 'secret-kin', value: HIPS },
  ])
  const filter = '{ injuries(where: { attributes: [{ name: "desk-note", given: true }] }) { nodes { id } } }'
  expect((await told(filter)).injuries.nodes).toEqual([])
  expect((await asked(server, filter, {}, 'AUTHOR')).injuries.nodes).toHaveLength(2)
  const order = '{ injuries(first: 2, orderByAttribute: { name: "desk-note" }) { nodes { id } } }'
  const none = '{ injuries(first: 2, orderByAttribute: { name: "no-such" }) { nodes { id } } }'
  expect(await told(order)).toEqual(await told(none))
  expect((await asked(server, order, {}, 'AUTHOR')).injuries.nodes).toEqual([{ id: second }, { id: first }])
  expect((await told('{ search(text: "zebra") { totalCount } }')).search.totalCount).toBe(0)
  const uses = `{ symptom(slug: "hip-pain") { usedIn(as: [VALUE]) { totalCount } } }`
  expect((await told(uses)).symptom.usedIn.totalCount).toBe(0)
  const everything = await told(
    '{ graph { diff(from: 1, to: 3, first: 100) { nodes { document fields { path before after } } } } }',
  )
  const written = JSON.stringify(everything)
  expect(written).toContain('attribute:weeks')
  expect(written).not.toMatch(/zebra|aardvark|desk-note|secret-kin/)
  const { document } = await asked(
    server,
    `{ document(id: "${HIPS}") { usedIn(as: [VALUE]) { nodes { by { id } } } } }`,
  )
  expect(document.usedIn.nodes).toEqual([{ by: { id: first } }])
})

test('what editors find is shared with nobody else who asks the same at the same time', async () => {
  const order = 'orderByAttribute: { name: "desk-note" }'
  const given = 'where: { attributes: [{ name: "desk-note", given: true }] }'
  const query = `{ injuries(${order}, ${given}) { totalCount } claims(${order}, ${given}) { totalCount } }`
  const both = await Promise.all(
    Array.from({ length: 12 }, (_, turn) => server.ask(query, {}, turn % 2 === 0 ? 'AUTHOR' : null)),
  )
  for (const [turn, { body }] of both.entries())
    expect(body.data).toEqual({ injuries: { totalCount: turn % 2 === 0 ? 2 : 0 }, claims: { totalCount: 0 } })
})

test('an answer that depends on an attribute for editors is kept by no cache', async () => {
  const query = '{ injuries(where: { attributes: [{ name: "desk-note", given: true }] }) { totalCount } }'
  const ask = (authorization?: string) =>
    fetch(`${server.url}?${new URLSearchParams({ query })}`, {
      headers: { 'apollo-require-preflight': '1', ...(authorization && { authorization }) },
    })
  const editors = await ask('Bearer AUTHOR')
  expect((await editors.json()).data.injuries.totalCount).toBe(2)
  expect(editors.headers.get('cache-control')).toMatch(/no-store/)
  expect((await (await ask()).json()).data.injuries.totalCount).toBe(0)
})

test('a value that only editors see changes no digest that everybody sees', async () => {
  const now = await digest(server)
  expect(now).not.toBe(before)
  const { outcome } = await publish(server, [
    await changed(server, ROADS, { attributes: [{ name: 'desk-note', values: [{ text: 'guess me' }] }] }),
  ])
  expect(outcome).toBe('PUBLISHED')
  expect(await digest(server)).toBe(now)
})

test('a wrong value is staged and keeps the changeset from being published, in words', async () => {
  const { id, staged } = await draft(server, [
    await changed(server, first, { attributes: [{ name: 'weeks', values: [{ text: 'ten' }] }] }),
  ])
  expect(staged.outcome).toBe('DONE')
  const { changeset } = await asked(server, `{ changeset(id: "${id}") { violations { code document path message } } }`)
  expect(changeset.violations).toEqual([
    {
      code: 'WRONG_ATTRIBUTE',
      document: first,
      path: 'attributes.weeks',
      message: '"weeks": expected a number, and "ten" came',
    },
  ])
})

test('changing a type while values exist names every document that has one', async () => {
  const { id } = await draft(server, [await changed(server, 'attribute:weeks', { type: 'TEXT' })])
  const { changeset } = await asked(server, `{ changeset(id: "${id}") { violations { code document } } }`)
  const documents = ['article:hip-pain-in-runners', 'claim:e58', first, second, 'source:predawn-runner-2013'].sort()
  expect(changeset.violations).toEqual(documents.map((document) => ({ code: 'WRONG_ATTRIBUTE', document })))
})

test('retiring a declaration shows first what has values', async () => {
  const basedOn = await publishedRevision(server, 'attribute:akin')
  const { id, staged } = await draft(server, [{ basedOn, document: { retire: 'attribute:akin' } }])
  expect(staged.outcome).toBe('DONE')
  const { changeset } = await asked(
    server,
    `{ changeset(id: "${id}") { stillUsed { document usedIn { nodes { by { id } as } } } violations { code document } } }`,
  )
  expect(changeset.stillUsed).toEqual([
    { document: 'attribute:akin', usedIn: { nodes: [{ by: { id: first }, as: 'ATTRIBUTE' }] } },
  ])
  expect(changeset.violations).toEqual([{ code: 'UNKNOWN_ID', document: first }])
})

test('what is public becomes hidden with its declaration, and an older version stays as it was', async () => {
  const { version } = (await asked(server, '{ graph { version } }')).graph
  expect((await publish(server, [await changed(server, 'attribute:page', { visibility: 'EDITORS' })])).outcome).toBe(
    'PUBLISHED',
  )
  const names = async (headers = {}) =>
    (await server.ask(OF, { id: first }, null, headers)).body.data.concept.attributes.map(
      ({ name }: { name: string }) => name,
    )
  expect(await names()).not.toContain('page')
  expect(await names({ 'aetia-perspective': `asOf=${version}` })).toContain('page')
  expect(
    (await asked(server, `{ concept(id: "${first}") { editorAttributes(names: ["page"]) { value } } }`)).concept
      .editorAttributes,
  ).toEqual([{ value: 'https://example.org/x' }])
})

test('an attribute is renamed with its values and their translations, and its old name stays good', async () => {
  const translations = [{ language: 'de', unit: 'label', text: 'Wochen' }]
  expect((await publish(server, [await changed(server, 'attribute:weeks', { translations })])).outcome).toBe(
    'PUBLISHED',
  )
  const answer = await done(server, 'renameDocument', { from: 'attribute:weeks', to: 'attribute:months' }, 'AUTHOR')
  expect(answer.outcome).toBe('DONE')
  const { id, revision } = answer.changeset
  const basedOn = await approve(server, id, revision)
  expect((await done(server, 'publishChangeset', { id, basedOn })).outcome).toBe('PUBLISHED')
  const { concept, declaredAttributes } = await asked(
    server,
    `{ concept(id: "${first}") { attributes(names: ["weeks"]) { name value } } declaredAttributes { name } }`,
  )
  expect(concept.attributes).toEqual([{ name: 'months', value: expect.any(String) }])
  expect(declaredAttributes.map(({ name }: { name: string }) => name)).not.toContain('weeks')
  const { concepts } = await asked(
    server,
    '{ concepts(first: 100, attributes: [{ name: "weeks", given: true }]) { nodes { id } } }',
  )
  expect(concepts.nodes.map(({ id }: { id: string }) => id)).toContain(first)
})

test('a renamed document is renamed in values', async () => {
  const renamed = `${second}-renamed`
  const answer = await done(server, 'renameDocument', { from: second, to: renamed }, 'AUTHOR')
  const { changeset } = await asked(
    server,
    `{ changeset(id: "${answer.changeset.id}") { edits(first: 100) { nodes { document content } } } }`,
  )
  const edit = changeset.edits.nodes.find(({ document }: { document: string }) => document === first)
  expect(JSON.stringify(edit.content)).toContain(`{"name":"akin","values":[{"key":"${renamed}"}]}`)
})
