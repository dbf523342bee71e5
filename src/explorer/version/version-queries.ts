import { graphql } from '../generated/gql.ts'

/** What was published, the oldest first. */
export const VersionsDocument = graphql(/* GraphQL */ `
  query ExplorerVersions($after: String) {
    graph {
      version
      versions(first: 50, after: $after) {
        totalCount
        nodes {
          version
          publishedAt
          digest
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

/** When a version was published. */
export const PublicationsDocument = graphql(/* GraphQL */ `
  query ExplorerPublications {
    graph {
      version
      versions(first: 100) {
        nodes {
          version
          publishedAt
          digest
        }
      }
    }
  }
`)

/** What a version changed. */
export const ChangesDocument = graphql(/* GraphQL */ `
  query ExplorerChanges($from: Int!, $to: Int!, $after: String) {
    graph {
      version
      diff(from: $from, to: $to, first: 50, after: $after) {
        totalCount
        nodes {
          document
          change
          fields {
            path
            before
            after
            lines {
              change
              line
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        completeness {
          exact
          reason
        }
      }
    }
  }
`)
