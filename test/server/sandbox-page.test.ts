import { readFileSync } from 'node:fs'
import { ApolloServer, HeaderMap } from '@apollo/server'
import { buildSchema, Kind, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXAMPLE_OPERATIONS, examplesDocument, examplesVariables } from '../../src/server/sandbox/example-operations.ts'
import { named } from '../../src/server/sandbox/named-page.ts'
import { withOfflineNotice } from '../../src/server/sandbox/sandbox-offline-notice.ts'
import { sandboxLandingPage } from '../../src/server/sandbox/sandbox-page.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'

const typeDefs = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')

/** What a browser is sent at `/graphql`, once for each asking. */
async function landingPages(count: number): Promise<string[]> {
  const server = new ApolloServer({ typeDefs, plugins: [sandboxLandingPage({ basePath: '' })] })
  await server.start()
  try {
    const pages: string[] = []
    for (let asked = 0; asked < count; asked += 1) {
      const response = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: 'GET',
          headers: new HeaderMap([['accept', 'text/html']]),
          search: '',
          body: undefined,
        },
        context: async () => ({}),
      })
      expect(response.headers.get('content-type')).toContain('text/html')
      if (response.body.kind !== 'complete') throw new Error('expected the page in one piece')
      pages.push(response.body.string)
    }
    return pages
  } finally {
    await server.stop()
  }
}

async function landingPage(): Promise<string> {
  const [page] = await landingPages(1)
  if (page === undefined) throw new Error('expected one page')
  return page
}

describe('the example operations', () => {
  test('are valid against schema.graphql', () => {
    expect(validate(buildSchema(typeDefs), parse(examplesDocument))).toEqual([])
  })

  test('are one a tab, each with a name', () => {
    const names = parse(examplesDocument).definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? definition.name?.value : definition.kind,
    )
    expect(names).toEqual([
      'WhatDoesCamberLeadTo',
      'WhatLiesBehindThisPain',
      'IsThisStated',
      'FindByName',
      'AsItWasThen',
      'SignIn',
      'WhoAmI',
      'FollowVersions',
    ])
  })

  test('are within what a caller who has not signed in may send', () => {
    expect(() => parse(examplesDocument, { maxTokens: 1_000 })).not.toThrow()
  })

  test('hold nothing that could end the script they are put in', () => {
    expect(examplesDocument).not.toMatch(/[<>&']/)
  })
})

describe('each example, sent to the real server', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.close())

  test.each(
    EXAMPLE_OPERATIONS.filter(({ query }) => !query.includes('subscription ')).map(
      (example) => [/(?:query|mutation) (\w+)/.exec(example.query)?.[1], example] as const,
    ),
  )('%s is answered without errors', async (_name, { query, variables = {}, headers }) => {
    const response = await fetch(server.url, {
      method: 'POST',
      // Without the comments, which the page takes out too.
      headers: { 'content-type': 'application/json', ...JSON.parse((headers ?? '{}').replaceAll(/^\s*\/\/.*$/gm, '')) },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as { data: object; errors?: unknown }
    expect(errors).toBeUndefined()
    expect(Object.keys(data)).toHaveLength(1)
  })
})

describe('the page at /graphql', () => {
  test('is the embedded Sandbox with the example operations', async () => {
    const page = await landingPage()
    expect(page).toContain('embeddable-sandbox.umd.production.min.js')
    // A JSON string within JavaScript within HTML: the document, as Apollo writes it into the page.
    expect(page).toContain(JSON.stringify(examplesDocument))
    expect(page).toContain(JSON.stringify(examplesVariables))
    expect(page).toContain('"includeCookies":false')
    expect(page).toContain('"runTelemetry":false')
  })

  test('has our title, description and icon, and none of Apollo', async () => {
    const page = await landingPage()
    expect(page).toContain('<title>Aetia Sandbox</title>')
    expect(page).toMatch(/<meta name="description" content="Ask Aetia[^"]+" \/>/)
    expect(page.match(/<link[^>]*>/g)).toEqual(['<link rel="icon" href="/favicon.svg" type="image/svg+xml" />'])
    expect(page).toContain("img-src 'self' https:")
  })

  test('says that the Sandbox did not load, and links to GraphiQL', async () => {
    const page = await landingPage()
    expect(page).toContain('The Apollo Sandbox did not load')
    expect(page).toContain('<a href="/graphiql">Open GraphiQL</a>')
  })

  test('links to GraphiQL without JavaScript too', async () => {
    const withoutScripts = /<noscript>(.*?)<\/noscript>/s.exec(await landingPage())?.[1]
    expect(withoutScripts).toContain('<a href="/graphiql">')
  })

  test("puts the notice and its stand-in before Apollo's script", async () => {
    const page = await landingPage()
    const order = [
      'id="offline-notice"',
      'window.EmbeddedSandbox = ',
      'embeddable-sandbox.umd.production.min.js',
      'new window.EmbeddedSandbox(',
    ].map((mark) => page.indexOf(mark))
    expect(order).not.toContain(-1)
    expect(order).toEqual(order.toSorted((one, other) => one - other))
  })

  test('allows every inline script and style by the nonce of its own request', async () => {
    const nonces = (await landingPages(2)).map((page) => {
      const nonce = /script-src [^;]*'nonce-([^']+)'/.exec(page)?.[1]
      const tags = page.match(/<(?:script|style)\b[^>]*>/g) ?? []
      expect(tags.length).toBeGreaterThanOrEqual(6)
      for (const tag of tags) expect(tag.replaceAll('"', '')).toContain(`nonce=${nonce}`)
      return nonce
    })
    expect(nonces[0]).not.toBe(nonces[1])
  })

  test('waits for no stylesheet from elsewhere', async () => {
    expect(await landingPage()).not.toMatch(/rel="(stylesheet|preconnect)"/)
  })
})

describe('named', () => {
  test('leaves a page without a title as it came', () => {
    expect(named('<p>Nothing to see.</p>', '')).toBe('<p>Nothing to see.</p>')
  })

  test('has the icon below the base path, which cannot break out of it', () => {
    expect(named('<title>a</title>', '/aetia')).toContain('href="/aetia/favicon.svg"')
    expect(named('<title>a</title>', '/a">$&')).toContain('href="/a%22%3E$&/favicon.svg"')
  })
})

describe('withOfflineNotice', () => {
  test('leaves a page without a body as it came', () => {
    expect(withOfflineNotice('<p>Nothing to see.</p>', '/graphiql')).toBe('<p>Nothing to see.</p>')
  })

  test('needs no nonce where the page has no policy', () => {
    const page = withOfflineNotice('<html><body class="a"></body></html>', '/graphiql')
    expect(page).toMatch(/^<html><body class="a">\n<style>/)
    expect(page).not.toContain('nonce')
  })

  test('keeps a path from breaking out of its link', () => {
    const page = withOfflineNotice('<body></body>', '/a"><script>$&')
    expect(page).toContain('href="/a%22%3E%3Cscript%3E$&"')
  })
})
