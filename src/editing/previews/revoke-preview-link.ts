import type { PreviewLinkStore } from '../../accounts/preview-link.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import type { Person } from '../../content/lifecycle/workflow.ts'
import { forbidden, notFound } from '../../errors/public-errors.ts'
import type { PreviewLinkAnswer } from './create-preview-link.ts'

/**
 * Ends a preview link at once: its maker, the author of its changeset and whoever may ADMINISTER can.
 * Fails with NOT_FOUND when there is no such link, and with FORBIDDEN for anyone else.
 */
export async function revokePreviewLink(
  store: PreviewLinkStore,
  content: ContentStore,
  id: string,
  { name, rights }: Person,
  at: string,
): Promise<PreviewLinkAnswer> {
  const found = await store.previewLink(id)
  if (!found) throw notFound('preview link', id, ' "changeset { previewLinks }" lists those of a changeset.')
  const author = (await content.changeset(found.changeset))?.author
  if (name !== found.createdBy && name !== author && !rights.includes('ADMINISTER'))
    throw forbidden(
      `Only "${found.createdBy}" who made the link, the author of its changeset and an ADMIN may revoke it.`,
    )
  return { outcome: 'DONE', link: await store.revokePreviewLink(id, at), secret: null }
}
