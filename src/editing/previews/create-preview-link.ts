import type { AccountServices } from '../../accounts/account-services.ts'
import { MAX_PREVIEW_LINKS, type PreviewLink } from '../../accounts/preview-link.ts'
import { newSecret, secretHash } from '../../accounts/secrets.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import { isOpen } from '../../content/lifecycle/workflow.ts'
import { badUserInput, limitExceeded } from '../../errors/public-errors.ts'
import { changesetNamed } from '../workflow/changeset-named.ts'

/** The result of a change to a preview link. */
export interface PreviewLinkAnswer {
  readonly outcome: 'DONE' | 'WRONG_STATE'
  /** As it is now; null where none was made. */
  readonly link: PreviewLink | null
  /** Only of a new link: it is shown once. */
  readonly secret: string | null
}

export interface PreviewLinkWanted {
  readonly changeset: string
  /** ISO 8601, UTC. */
  readonly expiresAt: string
  /** The name of the user who asks for it. */
  readonly createdBy: string
}

/** The longest life of a link, in days. */
export const MAX_DAYS = 90

const DAY = 24 * 3_600_000

/**
 * Makes a link that opens one changeset as a graph to the holder of its secret. Fails with NOT_FOUND
 * when there is no such changeset, with BAD_USER_INPUT unless the link ends within 90 days, and with
 * LIMIT_EXCEEDED when the changeset has too many.
 */
export async function createPreviewLink(
  { store, clock, random, newId }: Pick<AccountServices, 'store' | 'clock' | 'random' | 'newId'>,
  content: ContentStore,
  { changeset: id, expiresAt, createdBy }: PreviewLinkWanted,
): Promise<PreviewLinkAnswer> {
  const createdAt = clock()
  const last = new Date(Date.parse(createdAt) + MAX_DAYS * DAY).toISOString()
  if (expiresAt <= createdAt || expiresAt > last)
    throw badUserInput(
      `"expiresAt" must be later than now, ${createdAt}, and at most ${MAX_DAYS} days ahead; ${expiresAt} came.`,
    )
  const changeset = await changesetNamed(content, id)
  if (!isOpen(changeset)) return { outcome: 'WRONG_STATE', link: null, secret: null }
  const secret = newSecret('preview', random)
  const wanted = { id: newId(), changeset: id, createdBy, createdAt, expiresAt }
  const link = await store.createPreviewLink(wanted, secretHash(secret))
  if (link) return { outcome: 'DONE', link, secret }
  throw limitExceeded(
    `A changeset may have at most ${MAX_PREVIEW_LINKS} good preview links. Revoke one that is not used any more.`,
  )
}
