import type { ContentStore } from '../../src/content/lifecycle/content-store.ts'
import { type PublishBase, publishBaseOf } from '../../src/publishing/publish-base.ts'
import { runInSlices } from '../../src/publishing/run-work.ts'

/** The published version of a store, which is loaded for each publish. */
export const baseOf = (store: ContentStore): PublishBase => ({
  base: async () => (await publishBaseOf(store)).base(),
  run: runInSlices,
})
