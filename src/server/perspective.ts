import { type Actor, ANONYMOUS, mayDo } from '../accounts/actor.ts'
import type { PreviewLinkStore } from '../accounts/preview-link.ts'
import { isPreviewSecret, secretHash } from '../accounts/secrets.ts'
import {
  badUserInput,
  changesetDiscarded,
  changesetPublished,
  forbidden,
  notFound,
  previewIncomplete,
  previewLinkInvalid,
  unauthenticated,
} from '../errors/public-errors.ts'
import type { GraphHistory } from '../publishing/graph-history.ts'
import type { DraftsTogether, Previews } from '../publishing/preview.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { pathOf } from './path-of.ts'
import type { Served } from './request-context.ts'

/** The header that chooses which graph a whole request reads. */
export const PERSPECTIVE_HEADER = 'aetia-perspective'

/** The parameter of an address that holds the secret of a preview link. */
export const PREVIEW_PARAMETER = 'preview'

/** The parameter of an address that chooses a version, for clients that can send no header. */
export const VERSION_PARAMETER = 'asOf'

/** The graph that a whole request reads. */
export interface Perspective {
  readonly snapshot: Snapshot
  /** The changeset applied to the newest version; null for any other graph. */
  readonly changeset: string | null
  /** The drafts applied to the newest version; null for any other graph. */
  readonly drafts: DraftsTogether | null
  /** Whether it is the default without the header. */
  readonly isNewest: boolean
  /** Whether it has edits over the newest version: it is not public, and no cache stores it. */
  readonly isDraft: boolean
  /** The caller, as the graph is read: nobody known, where a preview link opened it. */
  readonly actor: Actor
}

/** The sources of perspectives. */
export interface Perspectives {
  readonly history: GraphHistory
  readonly previews: Previews
  readonly links: Pick<PreviewLinkStore, 'previewLinkUnder'>
  /** Now (ISO 8601, UTC). */
  clock(): string
}

/** The refusal of a subscription under a perspective. */
export const PUBLISHED_ONLY =
  'A subscription follows what is published: leave "Aetia-Perspective" and preview links out.'

/** The sources of perspectives of a server. */
export const perspectivesOf = ({ history, previews, stores, accountServices }: Served): Perspectives => ({
  history,
  previews,
  links: stores.accounts,
  clock: () => accountServices.clock(),
})

/** The part of a request that chooses its perspective. */
export interface Choice {
  /** The header `Aetia-Perspective`. */
  readonly header: string | readonly string[] | undefined
  /** Its parameters `preview` and `asOf` choose too. */
  readonly url: string
}

/** The longest accepted id, in UTF-16 code units. */
const MAX_ID_LENGTH = 200

const EXPECTED =
  'Aetia-Perspective must be "asOf=<version>", such as "asOf=1", "changeset=<id>", "drafts", or "preview=<secret>"'

/**
 * The newest version; or that of `Aetia-Perspective: asOf=<version>`, also as the parameter `asOf`
 * of the address; or, for callers with READ_DRAFTS, a changeset as it would be published, by `changeset=<id>`, or all open ones together,
 * by `drafts`. `preview=<secret>`, as a header or as a parameter of the address, opens the changeset
 * of a preview link to anyone, who reads it as nobody known. Fails with BAD_USER_INPUT for any other
 * header, and for a changeset that does not apply to the newest version. Fails with NOT_FOUND when
 * there is no such version or changeset, and with PREVIEW_LINK_INVALID when there is no such link.
 * A closed changeset fails with CHANGESET_PUBLISHED or CHANGESET_DISCARDED.
 */
export async function perspectiveOf(
  { header, url }: Choice,
  actor: Actor,
  perspectives: Perspectives,
): Promise<Perspective> {
  const { history, previews } = perspectives
  const parameters = new URLSearchParams(url.slice(pathOf(url).length))
  const asked = askedIn(header, parameters.getAll(VERSION_PARAMETER))
  const inHeader = asked?.startsWith('preview=') ? asked.slice('preview='.length) : null
  const inAddress = parameters.getAll(PREVIEW_PARAMETER)
  if (inHeader !== null || inAddress.length > 0) {
    const secrets = new Set(inHeader === null ? inAddress : [inHeader, ...inAddress])
    const isAlone = secrets.size === 1 && (asked === null || inHeader !== null)
    if (!isAlone) throw badUserInput('A request reads one graph: send one preview link and no other perspective.')
    const [secret = ''] = secrets
    return byLink(secret, perspectives)
  }
  const read = { changeset: null, drafts: null, isNewest: false, isDraft: false, actor }
  if (asked === null) return { ...read, snapshot: history.current(), isNewest: true }
  const [, version] = /^asOf=(\d{1,15})$/.exec(asked) ?? []
  if (version !== undefined) return { ...read, snapshot: await asOf(Number(version), history) }
  const [, changeset] = /^changeset=([^\s,=]+)$/.exec(asked) ?? []
  const isId = changeset !== undefined && changeset.length <= MAX_ID_LENGTH
  if (!isId && asked !== 'drafts') throw badUserInput(`${EXPECTED}; "${withoutSecrets(asked).slice(0, 100)}" came.`)
  // The check precedes any look-up, so a caller without the right cannot learn which drafts exist.
  requireDrafts(actor)
  if (isId) return { ...read, snapshot: await overlaid(changeset, previews), changeset, isDraft: true }
  const drafts = await previews.drafts()
  return { ...read, snapshot: await drafts.snapshot(), drafts, isDraft: true }
}

/** The perspective that a request asks for, written as its header is; null for none. */
function askedIn(header: Choice['header'], versions: readonly string[]): string | null {
  if (versions.length === 0) return header === undefined ? null : String(header)
  if (versions.length > 1 || header !== undefined)
    throw badUserInput(`A request reads one graph: send one "${VERSION_PARAMETER}" and no other perspective.`)
  return `asOf=${versions[0]}`
}

/** What a request without the header reads. */
export const newestPerspective = (snapshot: Snapshot, actor: Actor): Perspective => ({
  snapshot,
  changeset: null,
  drafts: null,
  isNewest: true,
  isDraft: false,
  actor,
})

/** A header that was mistyped may still hold the secret of a link. */
const withoutSecrets = (text: string) => text.replace(/(?<=aetia_[a-z]{1,10}_)[\w-]+/gi, '...')

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
      throw changesetPublished(preview.version)
    case 'DISCARDED':
      throw changesetDiscarded()
    case 'NO_SUCH_CHANGESET':
      throw notFound('changeset', changeset, '')
  }
}

/** The holder of a link is not told more of the draft than its graph. */
async function byLink(secret: string, { previews, links, clock }: Perspectives): Promise<Perspective> {
  const link = isPreviewSecret(secret) ? await links.previewLinkUnder(secretHash(secret), clock()) : null
  if (!link) throw previewLinkInvalid()
  const { changeset } = link
  const preview = await previews.of(changeset)
  switch (preview.outcome) {
    case 'READY':
      return {
        snapshot: preview.snapshot,
        changeset,
        drafts: null,
        isNewest: false,
        isDraft: true,
        actor: ANONYMOUS,
      }
    case 'VIOLATIONS':
      throw previewIncomplete()
    case 'PUBLISHED':
      throw changesetPublished(preview.version)
    case 'DISCARDED':
      throw changesetDiscarded()
    case 'NO_SUCH_CHANGESET':
      throw previewLinkInvalid()
  }
}
