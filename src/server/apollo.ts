import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { FastifyBaseLogger } from 'fastify'
import { refuseTooManyNodes } from '../api/limits/node-limit.ts'
import { MAX_VALIDATION_ERRORS } from '../api/limits/query-limits.ts'
import { refuseUnstorableText } from '../api/limits/unstorable-text.ts'
import { limitRules } from '../api/limits/validation-rules.ts'
import { isInternal, publicForm } from '../api/public-form.ts'
import { buildSchema } from '../api/schema.ts'
import type { Config } from '../config/config.ts'
import { badUserInput, PublicError } from '../errors/public-errors.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { graphRead } from './graph-read.ts'
import type { ServedContext } from './served-context.ts'

type Plugin = ApolloServerPlugin<ServedContext>

/** An Apollo Server that serves the contract within the limits of the configuration. */
export function createApollo(
  config: Config,
  log: FastifyBaseLogger,
  snapshot: () => Snapshot,
  plugins: readonly Plugin[],
): ApolloServer<ServedContext> {
  return new ApolloServer<ServedContext>({
    schema: buildSchema(),
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: !config.introspection,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    // It would refuse a plain GET, which is what can be kept and asked again. There is nothing here to forge a request for:
    // no cookies, nothing that a GET changes, and no POST without a preflight, because its body must be JSON.
    csrfPrevention: false,
    logger: log,
    parseOptions: { maxTokens: config.maxTokens },
    validationRules: limitRules(config),
    validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
    executionOptions: { maxCoercionErrors: MAX_VALIDATION_ERRORS },
    formatError: (formatted, error) => publicForm(formatted, error, { hideSchema: !config.introspection }),
    // What was refused before it read anything has no version yet.
    stringifyResult: (result) =>
      `${JSON.stringify({ ...result, extensions: { graph: graphRead(snapshot()), ...result.extensions } })}\n`,
    plugins: [
      // The default one wraps every field, which costs more than executing it.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      refusalsOfOperations(config.maxNodes),
      versionInAnswer(),
      statusOfRefusals(),
      internalErrorsInLog(),
      ...plugins,
    ],
  })
}

/** What depends on variables is refused for every request, because validation is skipped for cached documents. */
const refusalsOfOperations = (maxNodes: number): Plugin => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue: { perspective } }) {
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
        if (kind === 'mutation' && !perspective.isNewest)
          throw badUserInput('Nothing is changed from a perspective: send mutations without "Aetia-Perspective".')
        refuseUnstorableText(document, request.variables)
        refuseTooManyNodes(schema, document, operation, request.variables ?? {}, maxNodes)
      },
    }
  },
})

/** Every answer says which version of the graph it read. */
const versionInAnswer = (): Plugin => ({
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue: { snapshot, perspective } }) {
        if (response.body.kind !== 'single') return
        const { singleResult } = response.body
        singleResult.extensions = { ...singleResult.extensions, graph: graphRead(snapshot, perspective.changeset) }
      },
    }
  },
})

/**
 * The status of a well-formed request that was refused before it was executed: 400 for a client that knows the media type
 * of GraphQL answers; 200 for one that takes plain JSON, and may read an answer of any other status as the word of a proxy.
 * See "Status Codes" in https://graphql.github.io/graphql-over-http/draft/.
 */
const statusOfRefusals = (): Plugin => ({
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { body, http } }) {
        if (body.kind !== 'single' || body.singleResult.data !== undefined) return
        const codes = body.singleResult.errors?.map(({ extensions }) => extensions?.['code']) ?? []
        if (codes.includes('INTERNAL_SERVER_ERROR') || codes.includes('BAD_REQUEST')) return
        http.status = request.http?.headers.get('accept')?.includes('application/graphql-response+json') ? 400 : 200
      },
    }
  },
})

/** What is masked for the caller is told to the log. */
const internalErrorsInLog = (): Plugin => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue: { log } }) {
        for (const error of errors)
          if (isInternal(error)) log.error({ err: error.originalError ?? error }, 'internal error')
      },
    }
  },
})
