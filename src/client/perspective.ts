/**
 * The graph that every request of a client reads: a published version, a changeset over the newest
 * version, or all open changesets together. Drafts need READ_DRAFTS.
 */
export type Perspective = { readonly version: number } | { readonly changeset: string } | 'drafts'

/** The value of the header `Aetia-Perspective`; the server checks it. */
export const perspectiveHeader = (perspective: Perspective): string =>
  perspective === 'drafts'
    ? perspective
    : 'version' in perspective
      ? `asOf=${perspective.version}`
      : `changeset=${perspective.changeset}`
