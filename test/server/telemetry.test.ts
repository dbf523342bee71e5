import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { openTelemetry, tracedStore } from '../../src/app/open-telemetry.ts'
import { memoryStore, storesOf } from '../notation/memory-stores.ts'
import { startServer } from '../notation/start-server.ts'

const exporter = new InMemorySpanExporter()
beforeAll(() => {
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
  trace.setGlobalTracerProvider(provider)
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
})
beforeEach(() => exporter.reset())
afterAll(() => {
  trace.disable()
  context.disable()
  propagation.disable()
})

const TRACE = '0af7651916cd43dd8448eb211c80319c'
const PARENT = 'b7ad6b7169203331'

/** A traced server. */
async function traced() {
  const tracer = await openTelemetry()
  const store = tracedStore(await memoryStore(), tracer.trace)
  const server = await startServer({ tracer, stores: storesOf(store) })
  onTestFinished(() => server.close())
  return server
}

const ask = async (url: string, query: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables: { slug: 'my-secret' } }),
  })
  return answer.text()
}

/** The spans so far, once the one of the request has ended. */
async function spans() {
  await expect.poll(() => exporter.getFinishedSpans().some(({ kind }) => kind === SpanKind.SERVER)).toBe(true)
  return exporter.getFinishedSpans()
}

describe('spans', () => {
  test('a request continues the trace of its headers, and its steps and questions are its children', async () => {
    const { url } = await traced()
    const query = 'query Roads { driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { totalCount } } }'
    await ask(url, query, { traceparent: `00-${TRACE}-${PARENT}-01` })
    const all = await spans()
    expect(new Set(all.map((span) => span.spanContext().traceId))).toEqual(new Set([TRACE]))
    const request = all.find(({ kind }) => kind === SpanKind.SERVER)
    expect(request).toMatchObject({
      name: 'POST /graphql',
      parentSpanContext: { spanId: PARENT },
      attributes: {
        'http.request.method': 'POST',
        'http.route': '/graphql',
        'url.path': '/graphql',
        'http.response.status_code': 200,
        'graphql.operation.type': 'query',
        'graphql.operation.name': 'Roads',
      },
    })
    const namesUnder = (parent: string | undefined) =>
      all.flatMap(({ name, parentSpanContext }) => (parentSpanContext?.spanId === parent ? name : []))
    expect(new Set(namesUnder(request?.spanContext().spanId))).toEqual(
      new Set(['graphql.parse', 'graphql.validate', 'graphql.execute']),
    )
    const execution = all.find(({ name }) => name === 'graphql.execute')
    expect(namesUnder(execution?.spanContext().spanId)).toContain('question')
    expect(all.find(({ name }) => name === 'question')?.attributes).toEqual({ 'aetia.question': 'leadsTo' })
  })

  test('calls of the store are spans, where a request makes them', async () => {
    const { url } = await traced()
    await ask(url, 'mutation { signIn(input: { name: "nobody", password: "wrong" }) { outcome } }')
    const request = (await spans()).find(({ kind }) => kind === SpanKind.SERVER)
    const calls = exporter.getFinishedSpans().filter(({ name }) => name.startsWith('store '))
    expect(calls.length).toBeGreaterThan(0)
    for (const call of calls) expect(call.parentSpanContext?.spanId).toBe(request?.spanContext().spanId)
  })

  test('hold nothing that was asked', async () => {
    const { url, origin } = await traced()
    await ask(url, 'query Find($slug: String!) { aliased: driver(slug: $slug) { id } }')
    await (await fetch(`${origin}/graphql?query=%7Bmy-secret%7D`)).text()
    await expect.poll(() => exporter.getFinishedSpans().filter(({ kind }) => kind === SpanKind.SERVER)).toHaveLength(2)
    const held = exporter
      .getFinishedSpans()
      .map(({ name, attributes, status, events }) => ({ name, attributes, status, events }))
    expect(JSON.stringify(held)).not.toMatch(/my-secret|aliased/)
  })

  test('work that fails is a failed span, and work outside of a request has none', async () => {
    const tracer = await openTelemetry()
    expect(tracer.trace('alone', {}, () => 1)).toBe(1)
    const request = tracer.startRequest('GET /', {}, {})
    const failing = request.inside(() => tracer.trace('failing', {}, () => Promise.reject(new Error('my-secret'))))
    await expect(failing).rejects.toThrow()
    expect(() =>
      request.inside(() =>
        tracer.trace('throwing', {}, () => {
          throw new Error('no')
        }),
      ),
    ).toThrow('no')
    request.end()
    const ended = exporter.getFinishedSpans().map(({ name, status: { code } }) => [name, code])
    expect(Object.fromEntries(ended)).toEqual({
      failing: SpanStatusCode.ERROR,
      throwing: SpanStatusCode.ERROR,
      'GET /': SpanStatusCode.UNSET,
    })
  })
})

test('by default nothing is traced', async () => {
  const server = await startServer()
  onTestFinished(() => server.close())
  await ask(server.url, '{ graph { version } }')
  expect(exporter.getFinishedSpans()).toEqual([])
})
