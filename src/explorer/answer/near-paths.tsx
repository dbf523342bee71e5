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

/** The chains that come nearest to a path, and what each of them fails. */
export function NearPaths({ whyNot }: { readonly whyNot: NearPathsPartFragment }) {
  return (
    <section className="panel">
      <p>{whyNot.whyNotText}</p>
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
