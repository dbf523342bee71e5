import type { Mount } from '../server/mount.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** A question of the sort that most callers begin with. A list sorts the names of all concepts. */
const QUESTION = `{
  graph { version }
  concepts(first: 3) { nodes { id kind name summary claims(first: 2) { nodes { id sentence } } } pageInfo { endCursor } }
}`

/** Names of more concepts than these are sorted when they are asked for. */
const MOST_CONCEPTS = 200_000

/**
 * Answers a question before anything listens: it loads and compiles what the first answers need.
 * Otherwise the first callers wait for one another. What becomes of it does not matter.
 */
export async function warmUp({ app }: Mount, { columnarConcepts }: Pick<Snapshot, 'columnarConcepts'>): Promise<void> {
  if (columnarConcepts.size > MOST_CONCEPTS) return
  const { level } = app.log
  // Nobody has sent it, so it is no request in the log.
  app.log.level = 'silent'
  try {
    await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'accept-encoding': 'gzip' },
      payload: { query: QUESTION },
    })
  } finally {
    app.log.level = level
  }
}
