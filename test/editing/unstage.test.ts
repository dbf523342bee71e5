import { expect, test } from 'vitest'
import { unstageEdits } from '../../src/editing/edits/unstage-edits.ts'
import { memoryStore } from '../notation/memory-stores.ts'
import { concept, draft, put } from '../storage/publishing.ts'

test('an edit that another editor takes out meanwhile is a conflict', async () => {
  const store = await memoryStore()
  await draft(store, 'change', [put(concept('a')), put(concept('b'))])
  const revision = (await store.changeset('change'))?.revision ?? 0
  const raced = {
    ...store,
    async staged(id: string) {
      await store.unstage(id, revision, ['driver:a'])
      return store.staged(id)
    },
  }
  expect(await unstageEdits(raced, 'change', revision, ['driver:a'])).toMatchObject({
    outcome: 'CONFLICT',
    changeset: { revision: revision + 1 },
  })
  await expect(unstageEdits(store, 'change', revision + 1, ['driver:a'])).rejects.toThrow(
    'No staged edit of "driver:a"',
  )
})
