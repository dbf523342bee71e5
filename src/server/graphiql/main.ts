import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import { GraphiQL } from 'graphiql'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { sandboxDocument } from '../sandbox/sandbox-document.ts'
import { createFetcher } from './fetcher.ts'

const container = document.getElementById('graphiql')
if (container === null) throw new Error('index.html has no element with the id "graphiql"')

// An absolute path beside the page's own, so that only this server is ever asked, wherever it is
// mounted.
const url = location.pathname.replace(/\/graphiql\/?$/, '/graphql')
// At the address of a preview link, the page reads the draft. Links to changesets bring a query.
const parameters = new URLSearchParams(location.search)
const preview = parameters.get('preview')
const query = parameters.get('query')
const fetcher = createFetcher(url, preview === null ? {} : { 'Aetia-Perspective': `preview=${preview}` })
createRoot(container).render(
  createElement(GraphiQL, { fetcher, defaultQuery: sandboxDocument, ...(query !== null && { initialQuery: query }) }),
)
