import { expect, test } from 'vitest'
import { stageEdits } from '../../src/editing/edits/stage-edits.ts'
import { checkFiles } from '../../src/projection/check-files.ts'
import { firstVersion } from '../../src/projection/first-version.ts'
import { germanFiles } from '../notation/german-files.ts'
import { memoryStore } from '../notation/memory-stores.ts'

const AT = { author: 'ada', at: '2026-11-30T00:00:00Z', message: '' }
const published = firstVersion(checkFiles(germanFiles()).content)

test('nothing is translated into the language that it is written in', async () => {
  const store = await memoryStore()
  await store.createChangeset({ id: 'wege', title: 'Wege' }, AT)
  const stage = (language: string) =>
    stageEdits(
      store,
      published,
      'wege',
      [
        {
          basedOn: 0,
          document: {
            concept: {
              ...{ kind: 'DRIVER', slug: 'wege', name: 'Wege', summary: 'Wege im Wald.' },
              translations: [{ language, unit: 'name', text: 'Trails' }],
            },
          },
        },
      ] as never,
      AT,
    )
  expect(await stage('de')).toMatchObject({
    outcome: 'VIOLATIONS',
    violations: [{ code: 'BAD_SHAPE', document: 'driver:wege', path: ['translations', 'de/name', 'language'] }],
  })
  expect(await stage('en')).toMatchObject({ outcome: 'DONE' })
})
