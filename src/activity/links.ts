/** The address of a changeset for people; null where nobody said where this server is reached. */
export type LinkTo = (changeset: string) => string | null

/**
 * Links to changesets below the public address of this server, such as `https://example.org/aetia`:
 * the page of GraphiQL with a query for the changeset.
 */
export const linksBelow =
  (publicUrl: string | null): LinkTo =>
  (changeset) => {
    if (publicUrl === null) return null
    const parameters = new URLSearchParams({ query: queryFor(changeset) })
    return `${publicUrl.replace(/\/+$/, '')}/graphiql?${parameters}`
  }

const queryFor = (changeset: string): string =>
  `{ changeset(id: ${JSON.stringify(changeset)}) { title state author events(first: 100) { nodes { kind author at message document } } } }`
