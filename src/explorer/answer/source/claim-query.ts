import { graphql } from '../../generated/gql.ts'
import type { ExplorerCitedClaimQuery } from '../../generated/graphql.ts'

export type CitedClaimData = NonNullable<ExplorerCitedClaimQuery['claim']>

/** Everything behind one citation. */
export const ClaimDocument = graphql(/* GraphQL */ `
  query ExplorerCitedClaim($id: ID!) {
    claim(id: $id) {
      id
      sentence
      explicitness
      cue
      certainty
      certaintyBasis
      attribution
      conditions
      note
      evidence {
        quote
        translatedQuote
        passage
        stance
        source {
          id
          title
          publisher
          author
          publishedAt
          url
          evidenceClass
          lineOfDescent {
            id
            title
            publisher
          }
        }
      }
      findings {
        finding
        stance
        source {
          id
          title
          publisher
          publishedAt
        }
      }
      independentSources {
        count
      }
      against {
        count
      }
    }
  }
`)
