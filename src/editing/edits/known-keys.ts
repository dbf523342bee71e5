import type { StagedDocument } from '../../content/lifecycle/changeset.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import { liveKeys } from './live-keys.ts'
import type { KnownKeys } from './resolve-edits.ts'

/** The documents of the published content with the staged edits of a changeset over it. */
export const knownKeys = (store: ContentStore, staged: readonly StagedDocument[]): KnownKeys => ({
  async among(keys) {
    const version = keys.length === 0 ? 0 : ((await store.head())?.version ?? 0)
    const present = new Set((await store.documentsNamed(keys, version)).keys())
    for (const { document, body } of staged) {
      if (body === null) present.delete(document)
      else if (keys.includes(document)) present.add(document)
    }
    return present
  },
  some: async () => [
    ...staged.flatMap(({ document, body }) => (body === null ? [] : [document])),
    ...(await liveKeys(store)),
  ],
})
