import { PageLink } from '../app/page-link.tsx'
import type { ExplorerHomeQuery } from '../generated/graphql.ts'
import { linesOfDescent } from './lines-of-descent.ts'

/** What is published: its version, date, sources and lines of descent. */
export function GraphLine({ graph, sources }: Pick<ExplorerHomeQuery, 'graph' | 'sources'>) {
  const date = new Date(graph.publishedAt)
  return (
    <p className="graph-line soft">
      <PageLink to={`/versions/${graph.version}`}>Version {graph.version}</PageLink>, published{' '}
      <time dateTime={graph.publishedAt}>{date.toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' })}</time>:{' '}
      {graph.conceptCount.toLocaleString('en')} concepts, {graph.claimCount.toLocaleString('en')} claims,{' '}
      {sources.totalCount.toLocaleString('en')} sources{linesOfDescent(sources)}. Not medical advice.
    </p>
  )
}
