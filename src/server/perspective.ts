import { type Actor, mayDo } from '../accounts/actor.ts'
import { badUserInput, forbidden, notFound, unauthenticated } from '../errors/public-errors.ts'
import type { GraphHistory } from '../publishing/graph-history.ts'
import type { Previews } from '../publishing/preview.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** The header that chooses which graph a whole request reads. */
export const PERSPECTIVE_HEADER = 'aetia-perspective'

/** The graph that a whole request reads. */
export interface Perspective {
  readonly snapshot: Snapshot
  /** The changeset applied to the newest version; null for a published one. */
  readonly changeset: string | null
  /** Whether it is the default without the header. */
  readonly isNewest: boolean
}

/** The sources of perspectives. */
export interface Perspectives {
  readonly history: GraphHistory
  readonly previews: Previews
}

/** The longest accepted id, in UTF-16 code units. */
const MAX_ID_LENGTH = 200

/**
 * The newest version; or that of `Aetia-Perspective: asOf=<version>`; or a changeset as it would be
 * published, by `changeset=<id>`, for callers with READ_DRAFTS. Fails with BAD_USER_INPUT for any
 * other header, and for a changeset that does not apply to the newest version. Fails with NOT_FOUND
 * when there is no such version or open changeset.
 */
export async function perspectiveOf(
  header: string | readonly string[] | undefined,
  actor: Actor,
  { history, previews }: Perspectives,
): Promise<Perspective> {
  if (header === undefined) return { snapshot: history.current(), changeset: null, isNewest: true }
  const [, version] = /^asOf=(\d{1,15})$/.exec(String(header)) ?? []
  if (version !== undefined) return { snapshot: await asOf(Number(version), history), changeset: null, isNewest: false }
  const [, changeset] = /^changeset=([^\s,=]+)$/.exec(String(header)) ?? []
  if (changeset !== undefined && changeset.length <= MAX_ID_LENGTH) {
    // The check precedes any look-up, so a caller without the right cannot learn which drafts
    // exist.
    requireDrafts(actor)
    return { snapshot: await overlaid(changeset, previews), changeset, isNewest: false }
  }
  throw badUserInput(
    `Aetia-Perspective must be "asOf=<version>", such as "asOf=1", or "changeset=<id>"; "${String(header).slice(0, 100)}" came.`,
  )
}

async function asOf(version: number, history: GraphHistory): Promise<Snapshot> {
  const graph = await history.at(version)
  if (graph) return graph
  throw notFound('version', String(version), ` The newest is ${history.current().version}.`)
}

function requireDrafts(actor: Actor): void {
  if (actor.kind === 'ANONYMOUS')
    throw unauthenticated(
      'To read a changeset, sign in: send "Authorization: Bearer <token>" of who has the right READ_DRAFTS.',
    )
  if (!mayDo(actor, 'READ_DRAFTS'))
    throw forbidden('To read a changeset takes the right READ_DRAFTS; ask for a role or a token that has it.')
}

async function overlaid(changeset: string, previews: Previews): Promise<Snapshot> {
  const preview = await previews.of(changeset)
  switch (preview.outcome) {
    case 'READY':
      return preview.snapshot
    case 'VIOLATIONS':
      throw badUserInput(
        `The changeset cannot be read as a graph, for ${preview.violations.length === 1 ? 'there is 1 violation' : `there are ${preview.violations.length} violations`} in it. ` +
          `Ask { changeset(id: "${changeset}") { violations { document message } } } without this header, and mend them.`,
      )
    case 'PUBLISHED':
      throw badUserInput(
        `The changeset is published as version ${preview.version}. Read that with "Aetia-Perspective: asOf=${preview.version}".`,
      )
    case 'DISCARDED':
      throw notFound('open changeset', changeset, ' It was discarded.')
    case 'NO_SUCH_CHANGESET':
      throw notFound('changeset', changeset, '')
  }
}
