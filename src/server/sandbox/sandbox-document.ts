/**
 * The three example operations that the Apollo Sandbox and GraphiQL open with, as one GraphQL
 * document.
 *
 * Each operation has a name of its own, so either tool offers them one by one. All three are valid
 * against `schema.graphql`, and within the limits for a caller who has not signed in; a test holds
 * the first.
 */
export const sandboxDocument = `# Three questions to start with. Run any of them.
# No answer is medical advice.

# What do cambered roads lead to, and how?
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

# What may lie behind this pain?
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

# Do the sources say that orthotics correct
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
`
