import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { CONCEPT_KINDS } from '../../graph/vocabulary/kinds.ts'
import { PREDICATE_NAMES } from '../../graph/vocabulary/predicates.ts'
import { wording as english } from '../../src/wording/en/wording.ts'
import { WORDINGS } from '../../src/wording/generated/wordings.ts'
import { HEDGES } from '../../src/wording/hedge.ts'
import { lackingWords } from '../../src/wording/lacking-words.ts'

test.each([...WORDINGS])('%s lacks nothing', (_language, wording) => expect(lackingWords(wording)).toEqual([]))

test('a language in a folder of its own is told what it lacks, message by message', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wording-'))
  try {
    const file = join(folder, 'wording.mjs')
    await writeFile(
      file,
      `export const wording = {
        language: 'nl', ownName: 'Nederlands', notice: 'Geen medisch advies',
        kinds: { DRIVER: { one: 'oorzaak' } }, predicates: ['CAUSES'], hedges: ['CAN'],
        whyNot: { survives: '', noChain: 'Niets.' },
        completeness: { pathsStopped: 'Gestopt.', leftOpen: { cycles: 'er kunnen meer cycli zijn.' } },
      }`,
    )
    const { wording } = await import(/* @vite-ignore */ pathToFileURL(file).href)
    const lacking = lackingWords(wording)
    for (const place of [
      'whyNot.survives',
      'whyNot.blocked',
      'whyNot.conditions.polarity',
      'completeness.pathsStopped',
    ])
      expect(lacking).toContain(place)
    expect(lacking).toContain('kinds.DRIVER.many')
    expect(lacking).toContain('statements.clause')
    for (const place of ['notice', 'whyNot.noChain', 'completeness.leftOpen.cycles', 'kinds.DRIVER.one'])
      expect(lacking).not.toContain(place)
    expect(lacking.filter((place) => place.startsWith('predicates.'))).toHaveLength(PREDICATE_NAMES.length - 1)
    expect(lacking.filter((place) => place.startsWith('hedges.'))).toHaveLength(HEDGES.length - 1)
    expect(lacking.filter((place) => place.startsWith('kinds.'))).toHaveLength(2 * CONCEPT_KINDS.length - 1)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('nothing at all lacks every message', () => {
  expect(lackingWords({}).length).toBeGreaterThan(100)
  expect(lackingWords({ ...english, notice: undefined })).toEqual(['notice'])
})
