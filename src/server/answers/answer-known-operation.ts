import type { IncomingMessage, ServerResponse } from 'node:http'
import { HeaderMap, type HTTPGraphQLHead } from '@apollo/server'
import type { FastifyBaseLogger } from 'fastify'
import { ANONYMOUS } from '../../accounts/actor.ts'
import { limitsOf } from '../../api/limits/limits-of.ts'
import type { OperationSeen } from '../../api/operation-seen.ts'
import type { ServedSchema } from '../../api/served-schema.ts'
import { resultAsText } from '../apollo.ts'
import { clientPresence } from '../client-presence.ts'
import { languagesAsked } from '../languages-asked.ts'
import type { ObserveAnswer } from '../observability/observe-requests.ts'
import type { OperationSteps } from '../operation-hooks.ts'
import { newestPerspective } from '../perspective.ts'
import { requestContext, type Served } from '../request-context.ts'
import type { ServedContext } from '../served-context.ts'
import { type AskedOperationText, askedOperation } from './asked-operation.ts'
import { type AnswerHeaders, type KeptAnswer, keptAnswer } from './kept-answer.ts'
import type { KnownOperation, KnownOperations } from './known-operations.ts'

/** An anonymous POST whose answer is not kept. */
export interface AskedAnew {
  /** The key of the request without its body. */
  readonly form: string
  readonly body: Buffer
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly requestId: string
  readonly asksForLanguages: boolean
}

/** An answer that is ready to be sent. */
export interface AnsweredAnew {
  readonly answer: KeptAnswer
  /** False where a later request may be answered otherwise. A publish may change that meanwhile. */
  mayBeKept(): boolean
  /** To be called once it is sent. */
  onSent(): void
}

/**
 * Answers a request for a known operation, with the checks and the execution of any other, but past
 * the routes and Apollo. Null for a request that must go through these: its operation is not known,
 * or its answer is not a whole one.
 */
export type AnswerKnownOperation = (asked: AskedAnew) => Promise<AnsweredAnew | null> | null

export interface KnownOperationOptions {
  readonly served: Served
  readonly schema: ServedSchema['schema']
  readonly steps: OperationSteps
  readonly operations: KnownOperations
  readonly route: string
  readonly log: FastifyBaseLogger
  readonly observe: ObserveAnswer
  clientAddressOf(request: IncomingMessage): string
}

export function answerKnownOperation(options: KnownOperationOptions): AnswerKnownOperation {
  const { served, operations } = options
  const { config } = served
  const { maxBodyBytes } = limitsOf(config, ANONYMOUS)
  // The spans of a traced request begin in the routes.
  if (served.tracer) return () => null
  return (asked) => {
    if (asked.body.length > maxBodyBytes) return null
    const text = askedOperation(asked.body, config.maxJsonDepth)
    const known = text && operations.find({ form: asked.form, ...text })
    // Whatever fails here is answered by the routes, with its reason.
    return known ? execute(options, asked, text, known).catch(() => null) : null
  }
}

const languagesOf = ({ method, headers, url = '' }: IncomingMessage, { acceptLanguage }: Served['config']) =>
  languagesAsked({ method, headers, url }, acceptLanguage)

/** Whether the answers before had all the headers too, apart from one against storing them. */
const areAmong = (headers: HeaderMap, { shared }: AnswerHeaders): boolean =>
  [...headers].every(
    ([name, value]) => name === 'cache-control' || shared.some(([known, of]) => known === name && of === value),
  )

/** What the steps read of a request. Apollo gives them more. */
type StepRequest = Parameters<OperationSteps['didResolveOperation']>[0] &
  Parameters<OperationSteps['responseForOperation']>[0] &
  Omit<Parameters<OperationSteps['willSendResponse']>[0], 'response'>

async function execute(
  { served, schema, steps, route, log, observe, clientAddressOf }: KnownOperationOptions,
  { request, response, requestId, asksForLanguages }: AskedAnew,
  { query, operationName, variables }: AskedOperationText,
  { document, operation, source, headers }: KnownOperation,
): Promise<AnsweredAnew | null> {
  const { history, config } = served
  const began = performance.now()
  const perspective = newestPerspective(history.current(), ANONYMOUS)
  let seen: OperationSeen | null = null
  const context: ServedContext = Object.assign(
    requestContext(served, {
      snapshot: perspective.snapshot,
      actor: ANONYMOUS,
      clientAddress: clientAddressOf(request),
      requestId,
      signal: clientPresence(response),
      languageRanges: asksForLanguages ? languagesOf(request, config) : undefined,
    }),
    {
      log,
      perspective,
      batch: null,
      wantsCost: false,
      wasCompiled() {},
      registerDocument() {},
      sawOperation(operationSeen: OperationSeen) {
        seen = operationSeen
      },
    },
  )
  const http: HTTPGraphQLHead = { headers: new HeaderMap() }
  const asked = {
    schema,
    document,
    operation,
    operationName,
    source,
    request: { query, operationName, variables },
    contextValue: context,
  } as unknown as StepRequest
  await steps.didResolveOperation(asked)
  const executed = await steps.responseForOperation(asked)
  if (executed?.body.kind !== 'single' || context.meter.refusal !== null) return null
  const { body } = executed
  await steps.willSendResponse({ ...asked, response: { http, body } })
  const { singleResult } = body
  if (singleResult.errors || http.status !== undefined || !areAmong(http.headers, headers)) return null
  const text = resultAsText(singleResult)
  if (Buffer.byteLength(text) > limitsOf(config, ANONYMOUS).maxAnswerBytes) return null
  return {
    answer: keptAnswer(text, headers),
    mayBeKept: () => !http.headers.has('cache-control') && context.snapshot === history.current(),
    onSent() {
      const milliseconds = performance.now() - began
      const ofRequest = log.child({ reqId: requestId })
      const { method = '', url = '' } = request
      ofRequest.info({ req: { method, url, raw: request } }, 'incoming request')
      ofRequest.info({ res: { statusCode: 200 }, responseTime: milliseconds }, 'request completed')
      observe({ route, method, statusCode: 200, milliseconds, operation: seen }, ofRequest)
    },
  }
}
