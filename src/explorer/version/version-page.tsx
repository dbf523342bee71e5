import { useMemo } from 'react'
import { QueryButton } from '../answer/query-button.tsx'
import '../answer/answer.css'
import { PageLink } from '../app/page-link.tsx'
import { Answered } from '../data/answered.tsx'
import { useAnswer } from '../data/use-answer.ts'
import { dayInWords } from '../parts/day-in-words.ts'
import { MissingPage } from '../parts/missing-page.tsx'
import { numberOf } from '../parts/number-of.ts'
import { PageHead } from '../parts/page-head.tsx'
import '../parts/pages.css'
import { useCursor } from '../parts/use-cursor.ts'
import { useName } from '../parts/use-name.ts'
import { ChangedDocument } from './changed-document.tsx'
import { ChangesDocument, PublicationsDocument } from './version-queries.ts'

/** One version: when it was published, and what it changed. */
export function VersionPage() {
  const name = useName()
  const version = /^[1-9]\d{0,8}$/.test(name) ? Number(name) : null
  const answer = useAnswer(PublicationsDocument, NOTHING)
  return (
    <Answered answer={answer} what="the version">
      {({ graph }) => {
        if (version === null || version > graph.version) return <MissingPage what="version" name={name} />
        const published = graph.versions.nodes.find((each) => each.version === version)
        return (
          <article className="page">
            <PageHead kind="Graph" title={`Version ${version}`}>
              <p className="soft">
                {published && `Published on ${dayInWords(published.publishedAt)}. `}
                {version === graph.version && 'It is the newest.'}
              </p>
              <p className="page-actions">
                <PageLink to="/" search={{ asOf: String(version) }}>
                  Read the graph as it was
                </PageLink>
                {version > 1 && <PageLink to={`/versions/${version - 1}`}>Version {version - 1}</PageLink>}
                {version < graph.version && <PageLink to={`/versions/${version + 1}`}>Version {version + 1}</PageLink>}
                <PageLink to="/versions">All versions</PageLink>
              </p>
            </PageHead>
            {version === 1 ? <FirstVersion /> : <Changes version={version} />}
            {published && (
              <p className="small soft">
                Its digest is <code className="digest">{published.digest}</code>.
              </p>
            )}
          </article>
        )
      }}
    </Answered>
  )
}

const NOTHING = {}

function FirstVersion() {
  return (
    <section className="panel" aria-labelledby="changes">
      <h2 id="changes">What it changed</h2>
      <p>It is the first version: everything in it was new.</p>
    </section>
  )
}

function Changes({ version }: { readonly version: number }) {
  const after = useCursor()
  const variables = useMemo(() => ({ from: version - 1, to: version, after }), [version, after])
  const answer = useAnswer(ChangesDocument, variables)
  return (
    <section className="panel" aria-labelledby="changes">
      <header className="panel-head">
        <h2 id="changes">What it changed since version {version - 1}</h2>
        <QueryButton document={ChangesDocument} variables={variables} />
      </header>
      <Answered answer={answer} what="the changes">
        {({ graph: { diff } }) => (
          <>
            <p className="soft">
              {numberOf(diff.totalCount, 'document')} changed.
              {!diff.completeness.exact && ` The list is not whole: ${diff.completeness.reason}.`}
            </p>
            <ul className="changed-documents">
              {diff.nodes.map((change) => (
                <ChangedDocument key={change.document} change={change} />
              ))}
            </ul>
            {diff.pageInfo.hasNextPage && diff.pageInfo.endCursor && (
              <PageLink to={`/versions/${version}`} search={{ after: diff.pageInfo.endCursor }}>
                More changes
              </PageLink>
            )}
          </>
        )}
      </Answered>
    </section>
  )
}
