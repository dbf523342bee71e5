import { afterAll, beforeAll, expect, test } from 'vitest'
import { asked, publish } from '../editing/editors.ts'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'

const sections = [
  {
    anchor: 'roads',
    heading: 'Roads',
    body: 'Roads [slope](driver:cambered-roads).[^claim:e59] One leg reaches lower.[^claim:e60][^claim:e59]',
    claims: ['claim:e56'],
  },
  { anchor: 'more', heading: 'More', body: 'As [said](#roads) by a [source](source:predawn-runner-2013).[^claim:e60]' },
]

let server: EditingServer
beforeAll(async () => {
  server = await startEditingServer()
  const article = { slug: 'cited', title: 'Cited', summary: 'An article that cites.', sections }
  expect(await publish(server, [{ basedOn: 0, document: { article } }])).toMatchObject({ outcome: 'PUBLISHED' })
})
afterAll(() => server.close())

const read = async (fields: string) => (await asked(server, `{ article(slug: "cited") { ${fields} } }`)).article

test('citations are numbered in the order of reading, once for the whole article', async () => {
  const { citations, sections } = await read(
    'citations { number claim { id } evidence { quote } } sections { citations { number claim { id } } claims { id } }',
  )
  expect(citations).toEqual([
    { number: 1, claim: { id: 'claim:e59' }, evidence: [{ quote: 'since roads have a slight camber' }] },
    { number: 2, claim: { id: 'claim:e60' }, evidence: [{ quote: 'reach down a little farther' }] },
  ])
  expect(sections).toEqual([
    {
      citations: [
        { number: 1, claim: { id: 'claim:e59' } },
        { number: 2, claim: { id: 'claim:e60' } },
      ],
      claims: [{ id: 'claim:e56' }, { id: 'claim:e59' }, { id: 'claim:e60' }],
    },
    { citations: [{ number: 2, claim: { id: 'claim:e60' } }], claims: [{ id: 'claim:e60' }] },
  ])
})

test('an article in text ends with its citations', async () => {
  const { body } = await read('body(format: TEXT)')
  expect(body).toMatch(
    /^Roads\n\nRoads slope\.\[1\] One leg reaches lower\.\[2\]\[1\]\n\nMore\n\nAs said by a source\.\[2\]\n\n\[1\] Running on cambered roads leads to .+ "since roads have a slight camber", .+, https:.+\n\[2\] The left leg .+ "reach down a little farther", .+$/,
  )
})

test('in Markdown, citations are footnotes with their definitions', async () => {
  const { body } = await read('body')
  expect(body).toContain(sections[0]?.body)
  expect(body).toMatch(/\n\n\[\^claim:e59\]: Running on cambered roads leads to .+\n\[\^claim:e60\]: The left leg .+$/)
})

test('in HTML, links lead where the reader of the API says', async () => {
  const { body, sections: html } = await read(
    'body(format: HTML) sections { body(format: HTML, linksTo: "https://site.example/{kind}/{slug}?from=article") }',
  )
  expect(body).toContain('<a href="#driver:cambered-roads" data-key="driver:cambered-roads">slope</a>')
  expect(body).toContain('<sup class="citation"><a href="#claim:e59" data-key="claim:e59">[1]</a></sup>')
  expect(body).toContain('<a href="#roads">said</a>')
  expect(body).toMatch(
    /<ol class="citations">\n<li id="claim:e59" value="1">.+<\/li>\n<li id="claim:e60" value="2">.+<\/li>\n<\/ol>$/,
  )
  expect(html[0].body).toContain('<a href="https://site.example/driver/cambered-roads?from=article" data-key')
  expect(html[1].body).toContain('<a href="https://site.example/source/predawn-runner-2013?from=article" data-key')
})

test.each([
  '',
  '/concepts',
  '{key}',
  'javascript:{key}',
  '/{key}/{name}',
  '/{key} b',
  `/${'x'.repeat(500)}{key}`,
  '//{slug}',
  '//host.example/{key}',
  '/\\host.example/{key}',
  'https://site.example\\{key}',
  'https://site{slug}.example/',
  'https://site.example{key}',
])('%j is no template for links', async (linksTo) => {
  const query = 'query ($to: String!) { article(slug: "cited") { body(format: HTML, linksTo: $to) } }'
  const { body } = await server.ask(query, { to: linksTo })
  expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
  expect(body.errors[0].message).toMatch(/^"linksTo" must be an address of at most 500 characters with "\{key\}"/)
})
