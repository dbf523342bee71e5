import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer } from '../notation/start-server.ts'
import { guideProgram, guidePrograms, textDocumentLines } from './guide-programs.ts'
import { createScratchProject, type ScratchProject } from './scratch-project.ts'

const MINUTES = 120_000

/** The client of this repository, seen from the top of a scratch project and from its `src`. */
const CLIENT = '../../../src/client/index.ts'
const CLIENT_FROM_SRC = '../../../../src/client/index.ts'

const tsconfig = (options: object, ...include: string[]) =>
  JSON.stringify({
    compilerOptions: {
      target: 'esnext',
      lib: ['esnext', 'dom'],
      types: [],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      verbatimModuleSyntax: true,
      ...options,
    },
    include,
  })
const BUNDLED = { module: 'esnext', moduleResolution: 'bundler', allowImportingTsExtensions: true }
const IN_NODE = {
  module: 'nodenext',
  moduleResolution: 'nodenext',
  types: ['node'],
  allowImportingTsExtensions: true,
  erasableSyntaxOnly: true,
}

/**
 * What these programs use of Apollo Client, which is not installed here, with the types that it
 * gives it.
 */
const APOLLO_CLIENT = `
declare module '@apollo/client' {
  import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
  export class HttpLink { constructor(options: { uri: string }) }
  export class InMemoryCache {
    constructor(options: {
      possibleTypes: Record<string, string[]>
      typePolicies: Record<string, { merge: boolean }>
    })
  }
  export class ApolloClient {
    constructor(options: { link: HttpLink; cache: InMemoryCache })
    query<Data, Variables>(options: {
      query: TypedDocumentNode<Data, Variables>
      variables: NoInfer<Variables>
    }): Promise<{ data: Data | undefined }>
  }
}
`

let server: Awaited<ReturnType<typeof startServer>>
let project: ScratchProject

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const writeGuide = async (client: string, ...names: string[]) => {
  for (const name of names) await project.write(name, guideProgram(name, { url: server.url, client }))
}

/** The messages of a type check, each with its file: `src/wrong.ts: Property ...`. */
const complaints = (output: string) =>
  [...output.matchAll(/^(\S+?)\(\d+,\d+\): error TS\d+: (.*)$/gm)].map(([, file, message]) => `${file}: ${message}`)

describe('a stranger who uses Apollo Client', () => {
  beforeAll(async () => {
    project = await createScratchProject('stranger-apollo')
    await writeGuide(CLIENT, 'codegen.ts', 'src/outcomes.ts', 'src/main.ts')
    await writeGuide(CLIENT_FROM_SRC, 'src/apollo.ts')
    await project.write('src/apollo-client.d.ts', APOLLO_CLIENT)
    await project.write('tsconfig.json', tsconfig(BUNDLED, 'src'))
    await project.write('tsconfig.wrong.json', tsconfig(BUNDLED, 'wrong.ts', 'src/apollo-client.d.ts'))
  })
  afterAll(() => project.remove())

  test('generates types from the schema that the running server hands out', { timeout: MINUTES }, async () => {
    expect(guideProgram('codegen.ts', { url: server.url, client: CLIENT })).toContain(
      `schema: '${server.origin}/schema.graphql'`,
    )
    expect(await project.codegen()).toMatchObject({ code: 0 })
  })

  test('finds the programs of the guide well typed', { timeout: MINUTES }, async () => {
    expect(await project.tsc()).toEqual({ code: 0, output: '' })
  })

  test('learns which fields and variables do not exist', { timeout: MINUTES }, async () => {
    await project.write(
      'wrong.ts',
      `import { apollo } from './src/apollo'
import { Outcomes } from './src/outcomes'
const { data } = await apollo.query({ query: Outcomes, variables: { slug: 'cambered-roads' } })
data?.driver?.leadsTo.edges[0]?.probability
const count: number | undefined = data?.driver?.leadsTo.edges[0]?.pathCount
await apollo.query({ query: Outcomes, variables: { id: 'driver:cambered-roads' } })
export { count }
`,
    )
    const { code, output } = await project.tsc('tsconfig.wrong.json')
    expect(code).not.toBe(0)
    expect(complaints(output)).toEqual([
      expect.stringMatching(/^wrong\.ts: Property 'probability' does not exist/),
      expect.stringMatching(/^wrong\.ts: Type 'string \| undefined' is not assignable to type 'number \| undefined'/),
      expect.stringMatching(/^wrong\.ts: Object literal may only specify known properties, and 'id' does not exist/),
    ])
  })

  test('codegen refuses a query that the server would refuse', { timeout: MINUTES }, async () => {
    await project.write(
      'src/impossible.ts',
      `import { graphql } from './gql'
export const Impossible = graphql(\`query Impossible { driver(slug: "cambered-roads") { probability } }\`)
`,
    )
    const { code, output } = await project.codegen()
    expect(code).not.toBe(0)
    expect(output).toContain('Cannot query field "probability" on type "Driver"')
  })
})

test('the codegen of the README takes the schema from the same place', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  expect(readme).toContain("schema: 'http://127.0.0.1:4000/schema.graphql'")
})

describe('a stranger who sends documents of their own through the client of this repository', () => {
  beforeAll(async () => {
    project = await createScratchProject('stranger-text')
    await writeGuide(CLIENT_FROM_SRC, 'src/ask-my-own.ts')
    const codegen = guideProgram('codegen.ts', { url: server.url, client: CLIENT })
    await project.write('codegen.ts', codegen.replace('config: {\n', `config: {\n${textDocumentLines}`))
    await project.write('tsconfig.json', tsconfig(IN_NODE, 'src'))
  })
  afterAll(() => project.remove())

  test('generates, type-checks and runs', { timeout: MINUTES }, async () => {
    expect(await project.codegen()).toMatchObject({ code: 0 })
    expect(await project.tsc()).toEqual({ code: 0, output: '' })
    const { code, output } = await project.node('src/ask-my-own.ts')
    expect(code).toBe(0)
    expect(output).toMatch(/^version 1 of \d{4}-\d\d-\d\dT/)
  })
})

describe('the programs of the guide for the client of this repository', () => {
  const names = [...guidePrograms.keys()].filter((name) => !name.startsWith('src/') && name !== 'codegen.ts')

  beforeAll(async () => {
    project = await createScratchProject('guide')
    await writeGuide(CLIENT, ...names)
    await project.write('tsconfig.json', tsconfig({ ...IN_NODE, noUncheckedIndexedAccess: true }, ...names))
  })
  afterAll(() => project.remove())

  test('are well typed', { timeout: MINUTES }, async () => {
    expect(await project.tsc()).toEqual({ code: 0, output: '' })
  })

  test.each([
    ['ask.ts', /^8 injuries; Not medical advice\n/],
    ['count.ts', /^\d+ paths; the longest has \d steps\n\d+ quotes\n$/],
    ['find.ts', /^No driver:camber\. Did you mean driver:cambered-roads\?\nnothing\n$/],
    ['suggest.ts', /^causalPaths: did you mean driver:cambered-roads\?\n$/],
    ['past.ts', /^(\d+) claims in version 1, \1 in version 1\n$/],
    ['graph.ts', /^\d+ concepts, \d+ steps\n/],
    ['checked.ts', /^driver:cambered-roads leads to 8 injuries\nrisk-factor:weak-hips leads to \d+ injuries\n$/],
    ['patient.ts', /^version 1, \d+ paths\n$/],
  ])('%s runs and tells', { timeout: MINUTES }, async (name, told) => {
    const { code, output } = await project.node(name)
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringMatching(told) })
  })
})
