import { PageLink } from '../app/page-link.tsx'
import { graphql } from '../generated/gql.ts'
import type { NearPathsPartFragment } from '../generated/graphql.ts'

export const WhyNotDocument = graphql(/* GraphQL */ `
  query ExplorerWhyNot($question: PathQuestionInput!, $first: Int!) {
    whyNot(question: $question, first: $first) {
      ...NearPathsPart
    }
  }

  fragment NearPathsPart on WhyNot {
    whyNotText: text
    survivor {
      steps {
        sentence
        claims {
          id
        }
      }
    }
    nearest {
      length
      steps {
        sentence
        admitted
        claim {
          id
        }
      }
      failed {
        text
      }
    }
  }
`)

/** The path that there is; else the chains that come nearest to one, and what each of them fails. */
export function NearPaths({ whyNot }: { readonly whyNot: NearPathsPartFragment }) {
  return (
    <section className="panel">
      <p>{whyNot.whyNotText}</p>
      {whyNot.survivor && (
        <ol className="steps path">
          {whyNot.survivor.steps.map(({ sentence, claims }) => (
            <li key={sentence} className="step">
              {sentence}{' '}
              {claims.map(({ id }) => (
                <PageLink key={id} to={`/claims/${id}`} className="link small">
                  Sources
                </PageLink>
              ))}
            </li>
          ))}
        </ol>
      )}
      {whyNot.nearest.length > 0 && <h3>The nearest chains</h3>}
      <ol className="paths">
        {whyNot.nearest.map(({ steps, failed }) => (
          <li key={steps.map(({ claim }) => claim.id).join()} className="path">
            <ol className="steps">
              {steps.map(({ sentence, admitted, claim }) => (
                <li key={claim.id} className="step">
                  {sentence}{' '}
                  <PageLink to={`/claims/${claim.id}`} className="link small">
                    Sources
                  </PageLink>
                  {!admitted && <span className="tag tag-disputed">not admitted</span>}
                </li>
              ))}
            </ol>
            <ul className="failed small">
              {failed.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
