import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { FastifyBaseLogger } from 'fastify'
import { auditDenial } from '../api/access/audit-denial.ts'
import { isShared } from '../api/access/is-shared.ts'
import { mayHoldSecret } from '../api/access/may-hold-secret.ts'
import { refuseForbidden } from '../api/access/refuse-forbidden.ts'
import { JsonText } from '../api/compiled/json-text.ts'
import { addToBatch } from '../api/limits/batch-totals.ts'
import { limitsOf } from '../api/limits/limits-of.ts'
import { MAX_VALIDATION_ERRORS } from '../api/limits/query-limits.ts'
import { refuseTooHeavy } from '../api/limits/refuse-too-heavy.ts'
import { refusedAnswer } from '../api/limits/refused-answer.ts'
import { refuseTooManyTokens } from '../api/limits/token-limit.ts'
import { refuseUnstorableText } from '../api/limits/unstorable-text.ts'
import { limitRules } from '../api/limits/validation-rules.ts'
import { operationSeen } from '../api/operation-seen.ts'
import { isInternal, publicForm } from '../api/public-form.ts'
import type { ServedSchema } from '../api/served-schema.ts'
import { languagesTold } from '../api/texts/languages-told.ts'
import type { Config } from '../config/config.ts'
import { badUserInput, PublicError, readOnly } from '../errors/public-errors.ts'
import { StoreUnavailable } from '../errors/store-errors.ts'
import type { GraphHistory } from '../publishing/graph-history.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { graphRead } from './graph-read.ts'
import { costOf } from './operation-cost.ts'
import { type OperationHooks, type OperationSteps, pluginOf, stepsOf } from './operation-hooks.ts'
import type { ServedContext } from './served-context.ts'
import { snapshotOfCursors } from './snapshot-of-cursors.ts'

type Plugin = ApolloServerPlugin<ServedContext>

/** What is done with every operation. */
export const operationSteps = (config: Config, served: ServedSchema): OperationSteps =>
  stepsOf([
    operationsSeen,
    refusalsOfOperations(config, served),
    compiledExecution(served),
    refusalsOfAnswers,
    versionInAnswer,
    costInAnswer(config),
    cachesOfAnswers(served),
    statusOfRefusals,
    statusOfFailedWrites,
    internalErrorsInLog,
  ])

/** An Apollo Server that serves the contract within the limits of the configuration. */
export function createApollo(
  config: Config,
  log: FastifyBaseLogger,
  served: ServedSchema,
  steps: OperationSteps,
  snapshot: () => Snapshot,
  plugins: readonly Plugin[],
): ApolloServer<ServedContext> {
  return new ApolloServer<ServedContext>({
    schema: served.schema,
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: !config.introspection,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    // It would refuse a plain GET, which caches and conditional requests need. Nothing is lost:
    // browsers send no cookies or other credentials by themselves, only an Authorization header,
    // whose secret a page must know. No GET changes anything. No page sends a POST without a
    // preflight, because its body must be JSON.
    csrfPrevention: false,
    logger: log,
    // Anonymous callers may send less; that is checked when the caller is known.
    parseOptions: { maxTokens: Math.max(config.maxTokens, config.maxTokensSignedIn) },
    validationRules: limitRules(config),
    validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
    executionOptions: { maxCoercionErrors: MAX_VALIDATION_ERRORS },
    formatError: (formatted, error) => publicForm(formatted, error, { hideSchema: !config.introspection }),
    // A request refused before its first read has no version yet.
    stringifyResult: (result) =>
      resultAsText({ ...result, extensions: { graph: graphRead(snapshot()), ...result.extensions } }),
    plugins: [
      // The default plugin wraps every field, which costs more than executing it.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      pluginOf(steps),
      ...plugins,
    ],
  })
}

/** The result of an operation as the text of its answer. */
export function resultAsText(result: { readonly data?: unknown; readonly extensions?: object }): string {
  const { data, ...rest } = result
  if (!(data instanceof JsonText)) return `${JSON.stringify(result)}\n`
  return `{"data":${data.text},${JSON.stringify(rest).slice(1)}\n`
}

/** Notes each operation, before it may be refused. */
const operationsSeen: OperationHooks = {
  didResolveOperation({ operation, document, source, contextValue }) {
    if (operation) contextValue.sawOperation(operationSeen(operation, document, source))
  },
}

/**
 * Refusals that depend on variables or on the caller are made for every request, because validation
 * is skipped for cached documents.
 */
const refusalsOfOperations = (config: Config, served: ServedSchema): OperationHooks => ({
  async didResolveOperation({ schema, document, operation, request, contextValue }) {
    if (!operation) return
    const { operation: kind } = operation
    if (!schema.getRootType(kind)) {
      const message = `This server has no ${kind}s; it answers queries.`
      throw new PublicError('OPERATION_RESOLUTION_FAILURE', message)
    }
    if (kind === 'subscription')
      throw new PublicError(
        'OPERATION_RESOLUTION_FAILURE',
        'A subscription is followed over graphql-ws (a WebSocket at this address), or as server-sent events with "Accept: text/event-stream".',
      )
    if (kind === 'mutation') {
      if (config.role === 'reader')
        throw readOnly('This server only reads. Send what changes something to one that is an editor (AETIA_ROLE).')
      if (!contextValue.perspective.isNewest)
        throw badUserInput(
          'Nothing is changed from a perspective: send mutations without "Aetia-Perspective" and without a preview link.',
        )
      contextValue.startWrite()
    }
    const { actor } = contextValue
    const { maxTokens } = limitsOf(config, actor)
    const variables = request.variables ?? {}
    refuseTooManyTokens(document, maxTokens)
    refuseUnstorableText(served, document, variables)
    const needs = served.needsOf(document, operation)
    try {
      refuseForbidden(needs, actor)
    } catch (error) {
      if (error instanceof PublicError) await auditDenial(document, operation, variables, contextValue, error)
      throw error
    }
    const cursors = served.cursorsIn(document, operation, variables)
    const { perspective, history } = contextValue
    // Readers of drafts also read the newest publications of other processes.
    const snapshot = perspective.isNewest && !isShared(needs) ? await newestIn(history) : perspective.snapshot
    // A mutation's result is never in an older version, so its payload is not read from one.
    const isNewest = perspective.isNewest && kind !== 'mutation'
    contextValue.readFrom(await snapshotOfCursors(cursors, { snapshot, isNewest }, history))
    const { batch } = contextValue
    const weight = refuseTooHeavy(served, document, operation, variables, contextValue, batch ?? undefined)
    if (batch) addToBatch(batch, document, operation, config)
    contextValue.cost.estimated = weight
    if (!mayHoldSecret(document, operation)) contextValue.registerDocument()
  },
})

/** Queries are compiled; what the compiled form leaves to graphql-js, Apollo executes. */
const compiledExecution = ({ compiled }: ServedSchema): OperationHooks => ({
  async responseForOperation({ document, operation, request, contextValue }) {
    // The type leaves out an operation that is not in the document, which Apollo refuses later.
    if ((operation as typeof operation | undefined) === undefined) return null
    const data = await contextValue.trace('graphql.execute', {}, () =>
      compiled.execute(document, operation, request.variables ?? {}, contextValue),
    )
    if (data === null) return null
    contextValue.wasCompiled({ document, operation })
    // Apollo passes the data on to the function that writes it, and looks at none of it.
    const singleResult = { data: data as unknown as Record<string, unknown> }
    return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } }
  },
})

/** The newest version in the store, or the newest one known where the store does not answer. */
async function newestIn(history: GraphHistory): Promise<Snapshot> {
  try {
    return await history.refresh()
  } catch (error) {
    if (error instanceof StoreUnavailable) return history.current()
    throw error
  }
}

/**
 * An answer that came to more than it may, or too late, is refused as a whole: half of it would
 * mislead.
 */
const refusalsOfAnswers: OperationHooks = {
  willSendResponse({ operation, response: { body }, contextValue: { meter } }) {
    if (body.kind !== 'single' || meter.refusal === null) return
    const { singleResult } = body
    const changed = operation?.operation === 'mutation'
    singleResult.errors = [refusedAnswer(meter.refusal, changed)]
    if (changed) singleResult.data = null
    else delete singleResult.data
  },
}

/**
 * Every answer says which version of the graph it read, what it named that is not there or has
 * another key by now, and which of its fields are not whole.
 */
const versionInAnswer: OperationHooks = {
  async willSendResponse({ response, contextValue }) {
    if (response.body.kind !== 'single') return
    response.http.headers.set('content-language', contextValue.texts.languages.join(', '))
    const { singleResult } = response.body
    const { snapshot, perspective, missing, renamed, incomplete, texts, languageRanges } = contextValue
    const notFound = await missing.list()
    const formerKeys = renamed.list()
    const notWhole = incomplete.list()
    singleResult.extensions = {
      ...singleResult.extensions,
      graph: graphRead(snapshot, perspective, languagesTold(texts.languages, languageRanges)),
      ...(notFound.length > 0 && { notFound }),
      ...(formerKeys.length > 0 && { renamed: formerKeys }),
      ...(notWhole.length > 0 && { incomplete: notWhole }),
    }
  },
}

/** What an accepted operation cost, where the request asks for it. No cache stores such an answer. */
const costInAnswer = ({ pathExpansions }: Config): OperationHooks => ({
  willSendResponse({ response: { body, http }, contextValue }) {
    if (body.kind !== 'single' || !contextValue.wantsCost) return
    http.headers.set('cache-control', 'no-store')
    const { singleResult } = body
    const cost = costOf(contextValue, singleResult.data, pathExpansions)
    if (cost) singleResult.extensions = { ...singleResult.extensions, cost }
  },
})

/**
 * An answer is stored by nobody when it is not everybody's, or a clock cut it short. Entity tags
 * say which of the others are.
 */
const cachesOfAnswers = ({ needsOf }: ServedSchema): OperationHooks => ({
  willSendResponse({ document, operation, contextValue: { isStorable }, response: { http } }) {
    if (!operation || !document) return
    if (!isStorable || !isShared(needsOf(document, operation))) http.headers.set('cache-control', 'no-store')
  },
})

/** The status of a request that was refused as a whole for who sent it. */
const STATUS_OF_DENIALS: ReadonlyMap<unknown, number> = new Map([
  ['UNAUTHENTICATED', 401],
  ['FORBIDDEN', 403],
])

/**
 * The status of a well-formed request that was refused before it was executed. It is 400 for a
 * client that knows the media type of GraphQL answers. It is 200 for one that takes plain JSON,
 * which may read any other status as the word of a proxy. See "Status Codes" in
 * https://graphql.github.io/graphql-over-http/draft/.
 */
const statusOfRefusals: OperationHooks = {
  willSendResponse({ request, response: { body, http } }) {
    if (body.kind !== 'single' || body.singleResult.data !== undefined) return
    const codes = body.singleResult.errors?.map(({ extensions }) => extensions?.['code']) ?? []
    if (codes.includes('INTERNAL_SERVER_ERROR') || codes.includes('BAD_REQUEST')) return
    if (codes.includes('UNAVAILABLE')) {
      http.status = 503
      return
    }
    const denied = STATUS_OF_DENIALS.get(codes[0])
    if (denied !== undefined) {
      http.status = denied
      if (denied === 401) http.headers.set('www-authenticate', 'Bearer')
      return
    }
    http.status = request.http?.headers.get('accept')?.includes('application/graphql-response+json') ? 400 : 200
  },
}

/**
 * A mutation that the store did not answer has not been answered, whatever else the request had:
 * 503, so that it is sent again.
 */
const statusOfFailedWrites: OperationHooks = {
  willSendResponse({ operation, response: { body, http } }) {
    if (body.kind !== 'single' || operation?.operation !== 'mutation') return
    if (body.singleResult.errors?.some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE')) http.status = 503
  },
}

/** Errors that are masked for the caller go to the log. */
const internalErrorsInLog: OperationHooks = {
  didEncounterErrors({ errors, contextValue: { log } }) {
    for (const error of errors)
      if (isInternal(error)) log.error({ err: error.originalError ?? error }, 'internal error')
  },
}
