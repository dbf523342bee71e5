/**
 * The right of whoever has its secret to read one changeset as a graph. The secret is not kept,
 * only a hash of it. Times are ISO 8601, UTC.
 */
export interface PreviewLink {
  readonly id: string
  /** The id of the changeset that it opens. */
  readonly changeset: string
  /** The name of the user who made it. */
  readonly createdBy: string
  readonly createdAt: string
  readonly expiresAt: string
  readonly revokedAt: string | null
}

/** A link before it is stored. */
export type NewPreviewLink = Omit<PreviewLink, 'revokedAt'>

/** A changeset has at most this many good links. */
export const MAX_PREVIEW_LINKS = 20

/** Where preview links are kept. Every call is one transaction. */
export interface PreviewLinkStore {
  /** Null when the changeset has as many good links as a changeset may have. */
  createPreviewLink(link: NewPreviewLink, secretHash: string): Promise<PreviewLink | null>
  previewLink(id: string): Promise<PreviewLink | null>
  /** The links of a changeset, newest first, after a place (null: from the newest). */
  previewLinks(
    changeset: string,
    after: { readonly createdAt: string; readonly id: string } | null,
    limit: number,
  ): Promise<readonly PreviewLink[]>
  previewLinkCount(changeset: string): Promise<number>
  /** Null when there is no such link. A link that was revoked stays as it is. */
  revokePreviewLink(id: string, at: string): Promise<PreviewLink | null>
  /**
   * The link with this hash that neither ended nor was revoked, at a moment (ISO 8601, UTC). A link
   * of a user who is not active is none.
   */
  previewLinkUnder(secretHash: string, at: string): Promise<PreviewLink | null>
}
