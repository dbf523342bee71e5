import { type Actor, ANONYMOUS } from '../../src/accounts/actor.ts'
import { firstContent } from '../../src/app/first-content.ts'
import { unauthenticated } from '../../src/errors/public-errors.ts'
import { type GraphHistory, openGraphHistory } from '../../src/publishing/graph-history.ts'
import { publish } from '../../src/publishing/publish.ts'
import { publishFirst } from '../../src/publishing/publish-first.ts'
import type { Store } from '../../src/storage/store.ts'
import { memoryStore, storesOf } from '../notation/memory-stores.ts'
import { replaceableStore } from '../notation/replaceable-store.ts'
import { startServer } from '../notation/start-server.ts'
import { until } from '../notation/until.ts'
import { approved, concept, put } from '../storage/publishing.ts'

export interface FollowedServer {
  readonly url: string
  readonly socketUrl: string
  readonly store: Store
  readonly history: GraphHistory
  /** How many wait for the next version. */
  listening(): number
  /** Publishes one more concept, and has the server notice. */
  publish(): Promise<number>
  /** The same, with a log that fails when it is read then. */
  publishWhileAway(failure: Error): Promise<number>
  /**
   * Puts a store of so many versions in the place of the one there is, as a restore does, and has
   * the server notice.
   */
  restore(versions: number): Promise<void>
  /** Ends when so many wait for the next version. */
  untilListening(count: number): Promise<void>
  close(): Promise<void>
}

/**
 * A server over an empty first version, of whose followers one can tell how many wait. `Bearer bad`
 * is not good.
 */
export async function startFollowedServer(
  environment: Readonly<Record<string, string>> = {},
  keepAliveMilliseconds?: number,
): Promise<FollowedServer> {
  const replaceable = replaceableStore(await memoryStore())
  const { store } = replaceable
  await publishFirst(store, await firstContent('none'), 'first')
  const history = await openGraphHistory(store)
  let listening = 0
  let away: Error | null = null
  const watched: GraphHistory = {
    ...history,
    onNewer(listener) {
      const stop = history.onNewer(listener)
      listening++
      return () => {
        stop()
        listening--
      }
    },
    publicationsAfter: (version, limit) => (away ? Promise.reject(away) : history.publicationsAfter(version, limit)),
  }
  const { url, close } = await startServer({
    environment,
    history: watched,
    stores: storesOf(store),
    authenticate: async (authorization): Promise<Actor> => {
      if (authorization === 'Bearer bad') throw unauthenticated('This token is good for nothing.')
      return ANONYMOUS
    },
    ...(keepAliveMilliseconds !== undefined && { keepAliveMilliseconds }),
  })
  // The kept answers of the server itself.
  const own = listening
  let made = 0
  const publishOne = async (isNoticed = true) => {
    const id = `concept-${++made}`
    await approved(store, id, [put(concept(id))])
    const request = { changeset: id, author: 'ada', idempotencyKey: null }
    const result = await publish(store, request, () => new Date().toISOString())
    if (result.outcome !== 'PUBLISHED') throw new Error(result.outcome)
    if (isNoticed) await history.refresh()
    return result.publication.version
  }
  return {
    url,
    socketUrl: url.replace('http', 'ws'),
    store,
    history,
    listening: () => Math.max(0, listening - own),
    publish: () => publishOne(),
    publishWhileAway(failure) {
      away = failure
      return publishOne()
    },
    async restore(versions) {
      const restored = await memoryStore()
      await publishFirst(restored, await firstContent('none'), 'first')
      replaceable.replaceBy(restored)
      for (let version = 2; version < versions; version++) await publishOne(false)
      if (versions > 1) await publishOne()
      else await history.refresh()
    },
    untilListening: (count) => until(() => listening - own === count),
    async close() {
      await close()
      await store.close()
    },
  }
}
