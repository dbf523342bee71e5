import { useMemo } from 'react'
import { QueryButton } from '../answer/query-button.tsx'
import '../answer/answer.css'
import { PageLink } from '../app/page-link.tsx'
import { Answered } from '../data/answered.tsx'
import { useAnswer } from '../data/use-answer.ts'
import { dayInWords } from '../parts/day-in-words.ts'
import { numberOf } from '../parts/number-of.ts'
import { PageHead } from '../parts/page-head.tsx'
import '../parts/pages.css'
import { useCursor } from '../parts/use-cursor.ts'
import { VersionsDocument } from './version-queries.ts'

/** What was published, version by version. */
export function VersionsPage() {
  const after = useCursor()
  const variables = useMemo(() => ({ after }), [after])
  const answer = useAnswer(VersionsDocument, variables)
  return (
    <article className="page">
      <PageHead kind="Graph" title="Versions">
        <p className="lead">Content is published in versions, all of a change or nothing. Each can be read again.</p>
      </PageHead>
      <Answered answer={answer} what="the versions">
        {({ graph: { version: newest, versions } }) => (
          <section className="panel" aria-labelledby="published">
            <h2 id="published">{numberOf(versions.totalCount, 'version')}</h2>
            <ol className="version-list">
              {versions.nodes.map(({ version, publishedAt }) => (
                <li key={version}>
                  <PageLink to={`/versions/${version}`}>Version {version}</PageLink>
                  <span className="soft">
                    {dayInWords(publishedAt)}
                    {version === newest && ', the newest'}
                  </span>
                </li>
              ))}
            </ol>
            {versions.pageInfo.hasNextPage && versions.pageInfo.endCursor && (
              <PageLink to="/versions" search={{ after: versions.pageInfo.endCursor }}>
                Newer versions
              </PageLink>
            )}
          </section>
        )}
      </Answered>
      <p>
        <QueryButton document={VersionsDocument} variables={variables} />
      </p>
    </article>
  )
}
