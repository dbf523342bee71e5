import type { Span } from '@opentelemetry/api'
import packageJson from '../../package.json' with { type: 'json' }
import type { OpenSpan, Trace, Tracer } from '../api/trace.ts'
import { OperatorError } from '../errors/operator-error.ts'
import type { Store } from '../storage/store.ts'

/**
 * Spans by the API of OpenTelemetry. Where they go is decided by the SDK that the process has
 * registered; without one, nowhere. Fails with an OperatorError where the API is not installed.
 */
export async function openTelemetry(): Promise<Tracer> {
  const api = await import('@opentelemetry/api').catch(() => {
    throw new OperatorError('AETIA_TELEMETRY is on, and takes a package: "npm install @opentelemetry/api", and an SDK.')
  })
  const { context, propagation, SpanKind, SpanStatusCode, trace } = api
  const tracer = trace.getTracer('aetia', packageJson.version)
  const openSpan = (span: Span, around = context.active()): OpenSpan => {
    const own = trace.setSpan(around, span)
    return {
      inside: (work) => context.with(own, work),
      set: (attributes) => void span.setAttributes(attributes),
      end(error) {
        // Messages may hold what a caller wrote; the log has them.
        if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR })
        span.end()
      },
    }
  }
  const traceWork: Trace = (name, attributes, work) => {
    if (trace.getActiveSpan() === undefined) return work()
    const span = openSpan(tracer.startSpan(name, { attributes }))
    try {
      const result = span.inside(work)
      if (!(result instanceof Promise)) {
        span.end()
        return result
      }
      result.then(
        () => span.end(),
        (error) => span.end(error),
      )
      return result
    } catch (error) {
      span.end(error)
      throw error
    }
  }
  return {
    trace: traceWork,
    start: (name, attributes) => openSpan(tracer.startSpan(name, { attributes })),
    startRequest(name, headers, attributes) {
      const around = propagation.extract(context.active(), headers)
      return openSpan(tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, around), around)
    },
  }
}

/** The same store, whose calls are spans where a request makes them. */
export const tracedStore = (store: Store, trace: Trace): Store =>
  Object.fromEntries(
    Object.entries(store).map(([name, call]: [string, (...given: readonly unknown[]) => unknown]) => [
      name,
      (...given: readonly unknown[]) => trace(`store ${name}`, {}, () => call(...given)),
    ]),
  ) as unknown as Store
