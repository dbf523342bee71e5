import { useMemo } from 'react'
import { QueryButton } from '../answer/query-button.tsx'
import '../answer/answer.css'
import { PageLink } from '../app/page-link.tsx'
import { Answered } from '../data/answered.tsx'
import { useAnswer } from '../data/use-answer.ts'
import type { ExplorerConceptQuery } from '../generated/graphql.ts'
import { AttributeList } from '../parts/attribute-list.tsx'
import { DocumentFacts } from '../parts/document-facts.tsx'
import { LanguageSwitch } from '../parts/language-switch.tsx'
import { MissingPage } from '../parts/missing-page.tsx'
import { PageHead } from '../parts/page-head.tsx'
import '../parts/pages.css'
import { Picture } from '../parts/picture.tsx'
import { useName } from '../parts/use-name.ts'
import { Uses } from '../parts/uses.tsx'
import { ClaimGroups } from './claim-groups.tsx'
import { CodeList } from './code-list.tsx'
import { ConceptDocument } from './concept-query.ts'
import { FactList } from './fact-list.tsx'
import { MentionList } from './mention-list.tsx'
import { ReachPanel } from './reach-panel.tsx'

type Concept = NonNullable<ExplorerConceptQuery['concept']>

/** Everything that is known of one concept. */
export function ConceptPage() {
  const id = useName()
  const variables = useMemo(() => ({ id }), [id])
  const answer = useAnswer(ConceptDocument, variables)
  return (
    <Answered answer={answer} what="the concept">
      {({ concept }) =>
        concept ? <Shown concept={concept} variables={variables} /> : <MissingPage what="concept" name={id} />
      }
    </Answered>
  )
}

function Shown({ concept, variables }: { readonly concept: Concept; readonly variables: { readonly id: string } }) {
  const { id, name, kindName, alsoCalled, summary, note } = concept
  return (
    <article className="page">
      <PageHead kind={kindName} title={name}>
        {summary && <p className="lead">{summary}</p>}
        {alsoCalled.length > 0 && <p className="soft">Also called {alsoCalled.join(', ')}.</p>}
        <LanguageSwitch document={concept} />
        <p className="page-actions">
          <PageLink to="/ask" search={{ to: id }}>
            What leads to it?
          </PageLink>
          <PageLink to="/ask" search={{ from: id }}>
            What does it lead to?
          </PageLink>
        </p>
      </PageHead>
      <div className="page-columns">
        <div className="page-main">
          <div className="two-columns">
            <ClaimGroups
              title="What leads there"
              none={`No claim leads to ${name}.`}
              claims={concept.causes}
              otherOf={({ subject }) => subject}
            />
            <ClaimGroups
              title="What it leads to"
              none={`No claim leads on from ${name}.`}
              claims={concept.effects}
              otherOf={({ object }) => object}
            />
            <ClaimGroups
              title="What may work against it"
              claims={concept.lowering}
              otherOf={({ subject }) => subject}
            />
            <ClaimGroups title="What it may work against" claims={concept.lowered} otherOf={({ object }) => object} />
          </div>
          <ClaimGroups
            title="What else is said of it"
            claims={concept.others}
            otherOf={({ subject, object }) => (subject.id === id ? object : subject)}
          />
          <ReachPanel id={id} name={name} />
        </div>
        <div className="page-side">
          {concept.figures.map((figure) => (
            <Picture key={figure.id} picture={figure} />
          ))}
          <FactList facts={concept.facts} />
          <MentionList mentions={concept.mentions} />
          <CodeList codes={concept.codes} />
          <AttributeList attributes={concept.attributes} />
          {note && (
            <section className="panel" aria-label="Note">
              <h2>Note by the editors</h2>
              <p>{note}</p>
            </section>
          )}
          <Uses uses={concept.usedIn} />
          <DocumentFacts document={concept} history={concept.history}>
            <QueryButton document={ConceptDocument} variables={variables} />
          </DocumentFacts>
        </div>
      </div>
    </article>
  )
}
