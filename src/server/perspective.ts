import type { FastifyRequest } from 'fastify'
import { badUserInput, notFound } from '../errors/public-errors.ts'
import type { GraphHistory } from '../projection/graph-history.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** The header that chooses which graph a whole request reads. */
export const PERSPECTIVE_HEADER = 'aetia-perspective'

/**
 * The graph that a request reads from start to end: the newest, or that of `Aetia-Perspective: asOf=<version>`. Fails with
 * BAD_USER_INPUT when the header says something else, and with NOT_FOUND when there is no such version.
 */
export async function perspectiveOf({ headers }: FastifyRequest, history: GraphHistory): Promise<Snapshot> {
  const header = headers[PERSPECTIVE_HEADER]
  if (header === undefined) return history.current()
  const [, version] = /^asOf=(\d{1,15})$/.exec(String(header)) ?? []
  if (version === undefined) {
    throw badUserInput(
      `Aetia-Perspective must be "asOf=<version>", such as "asOf=1"; "${String(header).slice(0, 100)}" came.`,
    )
  }
  const graph = await history.at(Number(version))
  if (graph) return graph
  throw notFound('version', version, ` The newest is ${history.current().version}.`)
}
