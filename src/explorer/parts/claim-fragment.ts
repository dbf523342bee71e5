import { graphql } from '../generated/gql.ts'

/** A claim as lists show it. */
export const ListedClaimFragment = graphql(/* GraphQL */ `
  fragment ListedClaim on Claim {
    id
    sentence
    polarity
    explicitness
    cue
    shortcut
    subject {
      id
      name
      kind
      kindName
    }
    object {
      id
      name
      kind
      kindName
    }
    evidence {
      stance
      source {
        id
        title
        publisher
      }
    }
    independentSources {
      count
    }
    against {
      count
    }
  }
`)
