import { useMemo } from 'react'
import { QueryButton } from '../answer/query-button.tsx'
import '../answer/answer.css'
import { PageLink } from '../app/page-link.tsx'
import { Answered } from '../data/answered.tsx'
import { useAnswer } from '../data/use-answer.ts'
import { AttributeList } from '../parts/attribute-list.tsx'
import { DocumentFacts } from '../parts/document-facts.tsx'
import { LanguageSwitch } from '../parts/language-switch.tsx'
import { MissingPage } from '../parts/missing-page.tsx'
import { PageHead } from '../parts/page-head.tsx'
import '../parts/pages.css'
import { Picture } from '../parts/picture.tsx'
import { useName } from '../parts/use-name.ts'
import { Uses } from '../parts/uses.tsx'
import { ClaimFacts } from './claim-facts.tsx'
import { WholeClaimDocument } from './claim-query.ts'
import { Evidence } from './evidence.tsx'
import { Twins } from './twins.tsx'
import type { WholeClaim } from './whole-claim.ts'

/** Everything that is known of one claim. */
export function ClaimPage() {
  const id = useName()
  const variables = useMemo(() => ({ id }), [id])
  const answer = useAnswer(WholeClaimDocument, variables)
  return (
    <Answered answer={answer} what="the claim">
      {({ claim }) => (claim ? <Shown claim={claim} variables={variables} /> : <MissingPage what="claim" name={id} />)}
    </Answered>
  )
}

function Shown({ claim, variables }: { readonly claim: WholeClaim; readonly variables: { readonly id: string } }) {
  const { subject, object } = claim
  return (
    <article className="page">
      <PageHead kind="Claim" title={claim.sentence}>
        <p className="ends-of-claim">
          <PageLink to={`/concepts/${subject.id}`}>{subject.name}</PageLink>
          <span aria-hidden="true"> → </span>
          <span className="unseen"> and </span>
          <PageLink to={`/concepts/${object.id}`}>{object.name}</PageLink>
        </p>
        <LanguageSwitch document={claim} />
      </PageHead>
      <div className="page-columns">
        <div className="page-main">
          <Evidence claim={claim} />
          <Twins id={claim.id} subject={subject.id} object={object.id} />
        </div>
        <div className="page-side">
          <ClaimFacts claim={claim} />
          {claim.figures.map((figure) => (
            <Picture key={figure.id} picture={figure} />
          ))}
          <AttributeList attributes={[...claim.qualifiers, ...claim.attributes]} />
          {claim.note && (
            <section className="panel" aria-label="Note">
              <h2>Note by the editors</h2>
              <p>{claim.note}</p>
            </section>
          )}
          <Uses uses={claim.usedIn} />
          <DocumentFacts document={claim} history={claim.history}>
            <QueryButton document={WholeClaimDocument} variables={variables} />
          </DocumentFacts>
        </div>
      </div>
    </article>
  )
}
