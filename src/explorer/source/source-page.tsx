import { useMemo } from 'react'
import { QueryButton } from '../answer/query-button.tsx'
import '../answer/answer.css'
import { Answered } from '../data/answered.tsx'
import { useAnswer } from '../data/use-answer.ts'
import { AttributeList } from '../parts/attribute-list.tsx'
import { DocumentFacts } from '../parts/document-facts.tsx'
import { LanguageSwitch } from '../parts/language-switch.tsx'
import { MissingPage } from '../parts/missing-page.tsx'
import { PageHead } from '../parts/page-head.tsx'
import '../parts/pages.css'
import { useName } from '../parts/use-name.ts'
import { Uses } from '../parts/uses.tsx'
import type { WholeSource } from './claims-by-passage.ts'
import { SourceClaims } from './source-claims.tsx'
import { SourceFacts } from './source-facts.tsx'
import { SourceDocument } from './source-query.ts'

/** Everything that is known of one source. */
export function SourcePage() {
  const id = useName()
  const variables = useMemo(() => ({ slug: id.replace(/^source:/, '') }), [id])
  const answer = useAnswer(SourceDocument, variables)
  return (
    <Answered answer={answer} what="the source">
      {({ source }) =>
        source ? <Shown source={source} variables={variables} /> : <MissingPage what="source" name={id} />
      }
    </Answered>
  )
}

function Shown({ source, variables }: { readonly source: WholeSource; readonly variables: { readonly slug: string } }) {
  const uses = {
    ...source.usedIn,
    nodes: source.usedIn.nodes.map((use) => ({
      ...use,
      by: 'sourceTitle' in use.by ? { id: use.by.id, title: use.by.sourceTitle ?? null } : use.by,
    })),
  }
  return (
    <article className="page">
      <PageHead kind="Source" title={source.title ?? source.publisher ?? source.id}>
        <LanguageSwitch document={source} />
      </PageHead>
      <div className="page-columns">
        <div className="page-main">
          <SourceClaims source={source} />
        </div>
        <div className="page-side">
          <SourceFacts source={source} />
          <AttributeList attributes={source.attributes} />
          {source.note && (
            <section className="panel" aria-label="Note">
              <h2>Note by the editors</h2>
              <p>{source.note}</p>
            </section>
          )}
          <Uses uses={uses} />
          <DocumentFacts document={source} history={source.history}>
            <QueryButton document={SourceDocument} variables={variables} />
          </DocumentFacts>
        </div>
      </div>
    </article>
  )
}
