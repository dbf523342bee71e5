import type { LanguagesTold } from '../api/texts/languages-told.ts'
import type { LeftOutReason } from '../publishing/drafts-together.ts'
import type { DraftsTogether } from '../publishing/preview.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** Which graph a request read, as every answer says it in `extensions.graph`. */
export interface GraphRead extends LanguagesTold {
  readonly version: number
  readonly digest: string
  /** The changeset that was laid over the version before; left out of a published graph. */
  readonly changeset?: string
  /** The changesets that were read together over the version before, by id. */
  readonly drafts?: {
    readonly included: readonly string[]
    readonly leftOut: readonly { readonly changeset: string; readonly reason: LeftOutReason }[]
    readonly olderCount: number
  }
}

export const graphRead = (
  { version, digest }: Snapshot,
  { changeset, drafts }: { readonly changeset: string | null; readonly drafts: DraftsTogether | null } = PUBLISHED,
  languages: LanguagesTold = {},
): GraphRead => ({
  version,
  digest,
  ...languages,
  ...(changeset !== null && { changeset }),
  ...(drafts !== null && {
    drafts: {
      included: drafts.included.map(({ id }) => id),
      leftOut: drafts.leftOut.map(({ changeset: { id }, reason }) => ({ changeset: id, reason })),
      olderCount: drafts.olderCount,
    },
  }),
})

const PUBLISHED = { changeset: null, drafts: null }
