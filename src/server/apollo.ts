import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { FastifyBaseLogger } from 'fastify'
import type { RequestContext } from '../api/context.ts'
import { refuseTooManyNodes } from '../api/limits/node-limit.ts'
import { MAX_VALIDATION_ERRORS } from '../api/limits/query-limits.ts'
import { limitRules } from '../api/limits/validation-rules.ts'
import { isInternal, publicForm } from '../api/public-form.ts'
import { buildSchema } from '../api/schema.ts'
import type { Config } from '../config/config.ts'

/** An Apollo Server that serves the contract within the limits of the configuration. */
export function createApollo(
  config: Config,
  log: FastifyBaseLogger,
  plugins: readonly ApolloServerPlugin<RequestContext>[],
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: buildSchema(),
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: !config.introspection,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: log,
    parseOptions: { maxTokens: config.maxTokens },
    validationRules: limitRules(config),
    validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
    formatError: publicForm,
    plugins: [
      // The default one wraps every field, which costs more than executing it.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      nodeLimit(config.maxNodes),
      versionInAnswer(),
      internalErrorsInLog(log),
      ...plugins,
    ],
  })
}

/** Limits that depend on variables are held for every request, because validation is skipped for cached documents. */
const nodeLimit = (maxNodes: number): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (operation) refuseTooManyNodes(schema, document, operation, request.variables ?? {}, maxNodes)
      },
    }
  },
})

/** Every answer says which version of the graph it read. */
const versionInAnswer = (): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue: { snapshot } }) {
        if (response.body.kind !== 'single') return
        const graph = { version: snapshot.version, digest: snapshot.digest }
        const { singleResult } = response.body
        singleResult.extensions = { ...singleResult.extensions, graph }
      },
    }
  },
})

/** What is masked for the caller is told to the log. */
const internalErrorsInLog = (log: FastifyBaseLogger): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors }) {
        for (const error of errors)
          if (isInternal(error)) log.error({ err: error.originalError ?? error }, 'internal error')
      },
    }
  },
})
