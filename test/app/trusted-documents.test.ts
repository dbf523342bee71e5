import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { trustedDocuments } from '../../src/app/trusted-documents.ts'
import { OperatorError } from '../../src/errors/operator-error.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aetia-'))
})
afterAll(() => rm(folder, { recursive: true }))

const refusal = async (settings: Parameters<typeof trustedDocuments>[0]): Promise<string> => {
  const error: unknown = await trustedDocuments(settings).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(OperatorError)
  return (error as OperatorError).message
}

test('there is no manifest where none is named', async () => {
  expect(await trustedDocuments({ trustedDocuments: null, trustedDocumentsOnly: [] })).toBeNull()
})

test('the file that is named is read as JSON', async () => {
  const file = join(folder, 'documents.json')
  await writeFile(file, '{"sha256:a":"{ a }"}')
  expect(await trustedDocuments({ trustedDocuments: file, trustedDocumentsOnly: ['anonymous'] })).toEqual({
    'sha256:a': '{ a }',
  })
})

test('nobody is kept to documents that are not named', async () => {
  expect(await refusal({ trustedDocuments: null, trustedDocumentsOnly: ['reader'] })).toMatch(
    /^AETIA_TRUSTED_DOCUMENTS_ONLY needs .* set AETIA_TRUSTED_DOCUMENTS /,
  )
})

test('a file that is not there, or no JSON, is named with its key', async () => {
  const missing = join(folder, 'missing.json')
  expect(await refusal({ trustedDocuments: missing, trustedDocumentsOnly: [] })).toMatch(
    /^AETIA_TRUSTED_DOCUMENTS: the file .*missing\.json cannot be read: ENOENT/,
  )
  const broken = join(folder, 'broken.json')
  await writeFile(broken, '{')
  expect(await refusal({ trustedDocuments: broken, trustedDocumentsOnly: [] })).toBe(
    `AETIA_TRUSTED_DOCUMENTS: the file ${broken} is not JSON.`,
  )
})
