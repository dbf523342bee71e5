import { AetiaUsageError } from './errors.ts'

/**
 * The graph that every request of a client reads: a published version, a changeset over the newest
 * version, or all open changesets together. Drafts need READ_DRAFTS.
 */
export type Perspective = { readonly version: number } | { readonly changeset: string } | 'drafts'

/** The value of the header `Aetia-Perspective`. Throws an AetiaUsageError for what cannot be one. */
export function perspectiveHeader(perspective: Perspective): string {
  if (perspective === 'drafts') return perspective
  if ('version' in perspective) {
    const { version } = perspective
    if (Number.isSafeInteger(version) && version >= 0) return `asOf=${version}`
    throw new AetiaUsageError(`\`version\` expects a whole number from 0; ${version} came.`)
  }
  const { changeset } = perspective
  if (/^[\x21-\x7e]+$/.test(changeset) && !/[,=]/.test(changeset)) return `changeset=${changeset}`
  throw new AetiaUsageError(`\`changeset\` expects the id of a changeset; ${JSON.stringify(changeset)} came.`)
}

/** The value of the header for the secret of a preview link. Throws an AetiaUsageError. */
export function previewHeader(secret: string): string {
  if (/^aetia_preview_[\w-]+$/.test(secret)) return `preview=${secret}`
  // The value stays out of the message: it may be a secret.
  throw new AetiaUsageError(
    '`withPreview` expects the secret of a preview link, which begins with "aetia_preview_"; something else came.',
  )
}
