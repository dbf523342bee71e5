import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { EXAMPLE_OPERATIONS } from '../sandbox/example-operations.ts'
import { createFetcher } from './fetcher.ts'
import { createSession } from './session.ts'
import { signInPlugin } from './sign-in-plugin.ts'

const container = document.getElementById('graphiql')
if (container === null) throw new Error('index.html has no element with the id "graphiql"')

// An absolute path beside the page's own, so that only this server is ever asked, wherever it is
// mounted.
const url = location.pathname.replace(/\/graphiql\/?$/, '/graphql')
// At the address of a preview link, the page reads the draft. Links to changesets bring a query.
const parameters = new URLSearchParams(location.search)
const preview = parameters.get('preview')
const query = parameters.get('query')
const session = createSession(url)
const fetcher = createFetcher(url, () => ({
  ...(preview !== null && { 'Aetia-Perspective': `preview=${preview}` }),
  ...session.headers(),
}))
const examples = EXAMPLE_OPERATIONS.map(({ query: example, variables, headers }) => ({
  query: example,
  variables: variables === undefined ? null : JSON.stringify(variables, null, 2),
  headers: headers ?? null,
}))
createRoot(container).render(
  createElement(GraphiQL, {
    fetcher,
    plugins: [HISTORY_PLUGIN, signInPlugin(session)],
    defaultTabs: query === null ? examples : [{ query }, ...examples],
    ...(query !== null && { initialQuery: query }),
  }),
)
