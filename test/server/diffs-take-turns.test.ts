import { setImmediate } from 'node:timers'
import { expect, test } from 'vitest'
import { firstContent } from '../../src/app/first-content.ts'
import type { ContentSet } from '../../src/content/documents.ts'
import { ask } from '../ask.ts'
import { fixedHistory } from '../notation/fixed-history.ts'
import { openGraph } from '../notation/shipped-graph.ts'
import { startServer } from '../notation/start-server.ts'

const content: ContentSet = await firstContent('shipped')

/** Asks a server whose versions say how many of them were read before anything else had a turn. */
async function asked(query: string, environment: Readonly<Record<string, string>> = {}) {
  let reads = 0
  let readsInTurn = 0
  let mostInTurn = 0
  const server = await startServer({
    environment,
    history: {
      ...fixedHistory(await openGraph('shipped')),
      contentAt: async () => {
        if (readsInTurn === 0)
          setImmediate(() => {
            readsInTurn = 0
          })
        reads++
        mostInTurn = Math.max(mostInTurn, ++readsInTurn)
        return content
      },
    },
  })
  try {
    return { answer: await ask<{ graph: Record<string, unknown> }>(server.url, query), reads, mostInTurn }
  } finally {
    await server.close()
  }
}

const diffs = (count: number) =>
  `{ graph { ${Array.from({ length: count }, (_, at) => `a${at}: diff(from: ${at + 1}, to: ${at + 2}) { totalCount }`).join(' ')} } }`

test('every version that diffs under aliases read has a turn of its own', async () => {
  const { answer, reads, mostInTurn } = await asked(diffs(30))
  expect(answer.errors).toBeUndefined()
  expect(answer.data.graph['a29']).toEqual({ totalCount: 0 })
  // Each of two versions is read for its documents, and for the declarations of their attributes.
  expect(reads).toBe(120)
  expect(mostInTurn).toBe(1)
})

test('no further version is read after the deadline', async () => {
  const { answer, reads } = await asked(diffs(30), { AETIA_DEADLINE_MS: '1' })
  expect(answer.errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED')
  expect(reads).toBeLessThan(120)
})
