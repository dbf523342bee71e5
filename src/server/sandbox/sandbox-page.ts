import type { ApolloServerPlugin, LandingPage } from '@apollo/server'
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default'
import { examplesDocument, examplesVariables } from './example-operations.ts'
import { named } from './named-page.ts'
import { withOfflineNotice } from './sandbox-offline-notice.ts'

/** What the landing page needs to know of the server around it. */
export type SandboxLandingPageOptions = {
  /** Where another program has this server, such as `/aetia`, or empty. */
  readonly basePath: string
}

/**
 * The page that a browser gets at `/graphql`: the embedded Apollo Sandbox with example
 * operations.
 *
 * The Sandbox itself comes from Apollo's servers. Where they cannot be reached the page says so
 * within seconds and links to GraphiQL, which this server has of its own. The Sandbox sends no
 * cookies, reports no usage to Apollo and does not poll the schema.
 */
export function sandboxLandingPage({ basePath }: SandboxLandingPageOptions): ApolloServerPlugin {
  const sandbox = ApolloServerPluginLandingPageLocalDefault({
    document: examplesDocument,
    variables: examplesVariables,
    includeCookies: false,
    embed: { runTelemetry: false, initialState: { pollForSchemaUpdates: false } },
  })
  return {
    async serverWillStart(server) {
      const listener = await sandbox.serverWillStart?.(server)
      const renderSandbox = listener?.renderLandingPage
      if (renderSandbox === undefined) return listener
      return {
        ...listener,
        async renderLandingPage(): Promise<LandingPage> {
          const { html } = await renderSandbox()
          // A function, not a string: Apollo draws a new nonce for every request.
          return {
            html: async () => asOurPage(typeof html === 'string' ? html : await html(), basePath),
          }
        },
      }
    },
  }
}

const asOurPage = (page: string, basePath: string): string =>
  withOfflineNotice(named(page, basePath), `${basePath}/graphiql`)
