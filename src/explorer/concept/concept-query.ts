import { graphql } from '../generated/gql.ts'

/**
 * Everything that is said of a concept itself. Its claims are in five lists by what their predicates
 * mean: causes, effects, what may lower it, what it may lower, and all others.
 */
export const ConceptDocument = graphql(/* GraphQL */ `
  query ExplorerConcept($id: ID!) {
    concept(id: $id) {
      id
      kind
      kindName
      name
      alsoCalled
      summary
      note
      language
      languages
      translationStatus
      createdAt
      updatedAt
      updatedIn
      codes {
        system
        code
        match
        assertedBy
      }
      facts {
        id
        property
        value
        evidence {
          quote
          source {
            id
            title
            publisher
          }
        }
      }
      mentions {
        source {
          id
          title
          publisher
        }
        passages {
          name
        }
      }
      attributes {
        name
        label
        type
        value
      }
      figures {
        id
        text
        credit
        license
        width
        height
        url
      }
      causes: claims(first: 40, as: OBJECT, where: { predicate: [CAUSES, DRIVES, PREDISPOSES_TO, EXPERIENCES, HAS_LEG_SIDE, BECOMES, INCREASES] }) {
        totalCount
        nodes {
          ...ListedClaim
        }
      }
      effects: claims(first: 40, as: SUBJECT, where: { predicate: [CAUSES, DRIVES, PREDISPOSES_TO, EXPERIENCES, HAS_LEG_SIDE, BECOMES, INCREASES] }) {
        totalCount
        nodes {
          ...ListedClaim
        }
      }
      lowering: claims(first: 40, as: OBJECT, where: { predicate: [MAY_CORRECT, MAY_PREVENT, CORRECTS, DECREASES, PROTECTS_FROM] }) {
        totalCount
        nodes {
          ...ListedClaim
        }
      }
      lowered: claims(first: 40, as: SUBJECT, where: { predicate: [MAY_CORRECT, MAY_PREVENT, CORRECTS, DECREASES, PROTECTS_FROM] }) {
        totalCount
        nodes {
          ...ListedClaim
        }
      }
      others: claims(
        first: 40
        where: {
          predicate: [
            HAS_SYMPTOM
            FIRST_RECOGNIZED_AS
            AFFECTS
            TRANSMITTED_TO
            AFFECTS_BODY_PART
            ON_PELVIC_SIDE
            ON_BODY_SIDE
            ACTS_AS
            ACTS_IN_PLANE
            ATTRIBUTES
            LEADS_TO
            ANALOGOUS_TO
            SUBTYPE_OF
            EXPLAINS
            COMPARED_TO
            INVOLVES
            APPLIES_TO
            QUALIFIES
            RELATES_TO
          ]
        }
      ) {
        totalCount
        nodes {
          ...ListedClaim
        }
      }
      usedIn(first: 50, as: [MECHANISM, SECTION, LINK, VALUE]) {
        totalCount
        nodes {
          as
          by {
            id
            ... on Concept {
              name
            }
            ... on Claim {
              sentence
            }
            ... on Article {
              title
            }
          }
          section {
            heading
          }
        }
      }
      history(first: 20) {
        totalCount
        nodes {
          version
          revision
        }
      }
    }
  }
`)

/** Where paths from a concept end, and where paths to it begin. */
export const ReachDocument = graphql(/* GraphQL */ `
  query ExplorerReach($id: ID!) {
    concept(id: $id) {
      id
      causedBy(first: 10, kinds: [DRIVER, RISK_FACTOR]) {
        totalCount
        edges {
          node {
            id
            name
            kindName
          }
          pathCount
          legSides
          bestPath {
            length
          }
        }
      }
      leadsTo(first: 10, kinds: [INJURY, SYMPTOM]) {
        totalCount
        edges {
          node {
            id
            name
            kindName
          }
          pathCount
          legSides
          bestPath {
            length
          }
        }
      }
    }
  }
`)
