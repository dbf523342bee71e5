import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { describe, expectTypeOf, test } from 'vitest'
import {
  type AetiaError,
  type AetiaErrorKind,
  AetiaGraphQLError,
  type CausalPathConnection,
  type ConceptKind,
  createClient,
  type ErrorCode,
  type Fetch,
  type LegRole,
  pages,
  type ReachConnection,
  type TypedDocument,
} from '../../src/client/index.ts'
import type { ErrorCode as ServerErrorCode } from '../../src/errors/public-errors.ts'

const client = createClient({ url: 'http://aetia.test/graphql' })

/** Compiled and never run: what is inside is a matter for the type checker alone. */
const compiles = (_: () => unknown) => {}

describe('the types of calls', () => {
  test('resolve to the inner value, whatever the document around it', () => {
    expectTypeOf(client.leadsTo).returns.resolves.toEqualTypeOf<ReachConnection | null>()
    expectTypeOf(client.causedBy).returns.resolves.toEqualTypeOf<ReachConnection | null>()
    expectTypeOf(client.paths).returns.resolves.toEqualTypeOf<CausalPathConnection>()
    expectTypeOf(client.concept).returns.resolves.exclude(null).toHaveProperty('kind').toEqualTypeOf<ConceptKind>()
    expectTypeOf(client.article).returns.resolves.exclude(null).toHaveProperty('body').toBeString()
  })

  test('give big counts as text and moments as text', () => {
    expectTypeOf<CausalPathConnection['totalCount']>().toBeString()
    expectTypeOf<ReachConnection['edges'][number]['pathCount']>().toBeString()
    expectTypeOf(client.graph).returns.resolves.toHaveProperty('publishedAt').toBeString()
  })

  test('give null only where the source may not say', () => {
    type Path = CausalPathConnection['edges'][number]['node']
    expectTypeOf<Path['legSide']>().toEqualTypeOf<LegRole | null>()
    expectTypeOf<Path['certainty']>().toBeNumber()
    expectTypeOf<Path['steps'][number]['claims'][number]['cue']>().toEqualTypeOf<string | null>()
    expectTypeOf<Path['steps'][number]['claims'][number]['evidence'][number]['quote']>().toBeString()
  })

  test('need variables only where one of them is required', () => {
    compiles(() => [
      client.paths(),
      client.claims(),
      client.articles(),
      client.sources(),
      client.graph(),
      client.graph({}, { signal: AbortSignal.timeout(1) }),
      client.article({ slug: 'hip-pain-in-runners' }),
      // @ts-expect-error a concept has to be named
      client.leadsTo(),
      // @ts-expect-error a concept has to be named
      client.leadsTo({ kinds: ['INJURY'] }),
      // @ts-expect-error a text has to be given
      client.search({}),
      // @ts-expect-error a verdict is on three things
      client.verdict({ subject: 'intervention:orthotics', predicate: 'CORRECTS' }),
      // @ts-expect-error the graph takes no variables
      client.graph({ version: 1 }),
    ])
  })

  test('refuse what the schema does not have', () => {
    compiles(() => [
      // @ts-expect-error no such kind
      client.leadsTo({ id: 'driver:cambered-roads', kinds: ['DISEASE'] }),
      // @ts-expect-error legs are longer or shorter, never left or right
      client.paths({ legSide: 'LEFT' }),
      // @ts-expect-error no such variable
      client.paths({ source: 'driver:cambered-roads' }),
      // @ts-expect-error a filter has no such field
      client.paths({ filter: { polarity: ['NEGATED'] } }),
      // @ts-expect-error no such format
      client.article({ slug: 'hip-pain-in-runners', format: 'PDF' }),
      // @ts-expect-error a path has no such field
      client.paths().then(({ edges }) => edges[0]?.node.probability),
    ])
  })
})

test('an answer is read, not written', () => {
  compiles(async () => {
    const graph = await client.graph()
    // @ts-expect-error read only
    graph.version = 2
  })
})

describe("the types of a caller's own documents", () => {
  type Result = { readonly graph: { readonly version: number } }
  const needing = {} as TypedDocument<Result, { readonly slug: string }>
  const free = {} as TypedDocument<Result, { readonly first?: number }>

  test('carry over to the result and to the variables', () => {
    compiles(() => {
      expectTypeOf(client.execute(free)).resolves.toEqualTypeOf<Result>()
      expectTypeOf(client.execute(needing, { slug: 'x' })).resolves.toEqualTypeOf<Result>()
      expectTypeOf(client.execute('{ graph { version } }')).resolves.toBeUnknown()
      expectTypeOf(client.execute<Result, object>('{ graph { version } }')).resolves.toEqualTypeOf<Result>()
      return [
        // @ts-expect-error its variables are required
        client.execute(needing),
        // @ts-expect-error its variable is text
        client.execute(needing, { slug: 1 }),
        // @ts-expect-error it has no such variable
        client.execute(free, { last: 1 }),
      ]
    })
  })

  test('refuse a parsed document, which only the graphql package could print', () => {
    compiles(() => {
      const parsed = {} as TypedDocumentNode<Result, { slug: string }>
      // @ts-expect-error parsed, not text
      return client.execute(parsed, { slug: 'x' })
    })
  })
})

describe('the types of pages', () => {
  test('are those of the call that is paged', () => {
    compiles(async () => {
      for await (const page of pages(client.paths, { first: 5 }))
        expectTypeOf(page).toEqualTypeOf<CausalPathConnection>()
      for await (const page of pages(client.causedBy, { id: 'injury:it-band-syndrome' }))
        expectTypeOf(page).toEqualTypeOf<ReachConnection>()
      return [
        pages(client.articles, undefined),
        // @ts-expect-error no such variable
        pages(client.paths, { first: 5, form: ['driver:cambered-roads'] }),
        // @ts-expect-error a concept has to be named
        pages(client.leadsTo, { first: 5 }),
        // @ts-expect-error a verdict has no pages
        pages(client.verdict, { subject: 'a', predicate: 'CAUSES', object: 'b' }),
      ]
    })
  })
})

describe('the types of errors', () => {
  test('know every code of the server', () => {
    expectTypeOf<ErrorCode>().toEqualTypeOf<ServerErrorCode>()
  })

  test('tell the kinds apart', () => {
    compiles(() => {
      const error = {} as AetiaError
      expectTypeOf(error.kind).toEqualTypeOf<AetiaErrorKind>()
      if (error instanceof AetiaGraphQLError) {
        expectTypeOf(error.kind).toEqualTypeOf<'GRAPHQL'>()
        return error.code === 'NOT_FOUND'
      }
      // @ts-expect-error only an answer with errors has a code
      return error.code
    })
  })
})

test('the global fetch is a fetch of the client', () => {
  expectTypeOf<typeof globalThis.fetch>().toExtend<Fetch>()
})
