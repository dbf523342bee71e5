/** An operation to learn from. */
export interface ExampleOperation {
  /** One named operation, with comments. It has no sign that HTML or a script could read as its own. */
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  /** Headers as JSON with comments. */
  readonly headers?: string
}

/**
 * The operations that the pages for GraphQL open with: questions first, then headers, signing in
 * and subscriptions.
 *
 * All are valid against `schema.graphql`, and together within the limits for a caller who has not
 * signed in.
 */
export const EXAMPLE_OPERATIONS: readonly ExampleOperation[] = [
  {
    query: `# What do cambered roads lead to, and how?
query WhatDoesCamberLeadTo {
  driver(slug: "cambered-roads") {
    name
    leadsTo(kinds: [INJURY], first: 5) {
      totalCount
      edges {
        node {
          id
          name
        }
        legSides
        bestPath {
          length
          certainty
          legSide
          explanation {
            text
            citations {
              number
              evidence {
                passage
                quote
                source {
                  title
                }
              }
            }
          }
        }
      }
      notice
    }
  }
}
`,
  },
  {
    query: `# What may lie behind this pain?
query WhatLiesBehindThisPain {
  injury(slug: "it-band-syndrome") {
    name
    alsoCalled
    causedBy(kinds: [DRIVER, RISK_FACTOR], first: 5) {
      totalCount
      edges {
        node {
          id
          kind
          name
        }
        pathCount
        bestPath {
          certainty
          weakestStep {
            sentence
            certainty
          }
          explanation {
            text
          }
        }
      }
      notice
    }
  }
}
`,
  },
  {
    query: `# Do the sources say that orthotics correct
# pelvic misalignment?
query IsThisStated {
  verdict(
    subject: "intervention:orthotics"
    predicate: CORRECTS
    object: "misalignment:pelvic-misalignment"
  ) {
    answer
    text
    claims {
      id
      polarity
      sentence
      evidence {
        passage
        quote
        source {
          title
        }
      }
    }
    related {
      id
      sentence
    }
    notice
  }
}
`,
  },
  {
    query: `# Which concept is this, however it is written?
# Its id is what other questions take.
query FindByName($text: String!) {
  search(text: $text, first: 5) {
    totalCount
    edges {
      match
      label
      node {
        id
      }
    }
  }
}
`,
    variables: { text: 'runners knee' },
  },
  {
    query: `# What did version 1 say? The header Aetia-Perspective
# chooses the graph of a whole request:
#   Aetia-Perspective: asOf=1            a published version
#   Aetia-Perspective: changeset=(id)    a changeset, as if it were published
#   Aetia-Perspective: drafts            all open changesets together
# The last two need a user who may read drafts.
query AsItWasThen {
  graph {
    version
    publishedAt
    conceptCount
    claimCount
  }
}
`,
    headers: `{
  // Which graph the request reads. Left out: the newest version.
  "Aetia-Perspective": "asOf=1"
}`,
  },
  {
    query: `# Sign in as an editor. The server prints the first
# password of admin once, when it starts for the first
# time. Send the secret of the answer from then on:
#   Authorization: Bearer aetia_session_...
# If the outcome is PASSWORD_MUST_CHANGE, the next
# request has to be changePassword.
mutation SignIn($name: String!, $password: String!) {
  signIn(input: { name: $name, password: $password }) {
    outcome
    secret
    expiresAt
  }
}
`,
    variables: { name: 'admin', password: '' },
  },
  {
    query: `# Who am I, and what may I do? Null: nobody is signed in.
query WhoAmI {
  viewer {
    user {
      name
      role
    }
    rights
    expiresAt
  }
}
`,
  },
  {
    query: `# Follow what is published. Runs until it is stopped.
subscription FollowVersions {
  graphPublished(since: 0) {
    version
    publishedAt
    digest
  }
}
`,
  },
]

/** All of them as one document, for a page that has no tabs. */
export const examplesDocument: string = `# Operations to start with. Run any of them.
# No answer is medical advice.

${EXAMPLE_OPERATIONS.map(({ query }) => query).join('\n')}`

/** The variables of all of them. */
export const examplesVariables: Readonly<Record<string, unknown>> = Object.assign(
  {},
  ...EXAMPLE_OPERATIONS.map(({ variables }) => variables),
)
