import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { sandboxDocument } from '../sandbox-document.ts'

const container = document.getElementById('graphiql')
if (container === null) throw new Error('index.html has no element with the id "graphiql"')

// An absolute path, so that only this server is ever asked, whatever stands before it.
const fetcher = createGraphiQLFetcher({ url: '/graphql' })
createRoot(container).render(createElement(GraphiQL, { fetcher, defaultQuery: sandboxDocument }))
