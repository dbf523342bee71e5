import { describe, expect, onTestFinished, test } from 'vitest'
import type { UploadedFile } from '../../src/content/assets/uploaded-file.ts'
import type { AssetDocument } from '../../src/content/documents.ts'
import type { StoreUnderTest } from './content-store.conformance.ts'
import { act, draft, put } from './publishing.ts'

const hash = (digit: string) => digit.repeat(64)

const uploaded = (digit: string, uploadedAt = '2026-03-01T00:00:00.000Z'): UploadedFile => ({
  file: { sha256: hash(digit), mediaType: 'image/png', bytes: 20, width: 4, height: 3 },
  uploadedBy: 'ada',
  uploadedAt,
})

const asset = (slug: string, digit: string): AssetDocument => ({
  key: `asset:${slug}`,
  slug,
  file: uploaded(digit).file,
})

const LATER = '2026-04-01T00:00:00.000Z'

/** What every content store keeps to of the files of assets. */
export function uploadedFilesConformance(name: string, open: () => Promise<StoreUnderTest>): void {
  async function fresh(): Promise<StoreUnderTest> {
    const opened = await open()
    onTestFinished(opened.dispose)
    return opened
  }

  describe(`${name}: files of assets`, () => {
    test('are recorded once, with what is known of them', async () => {
      const { store } = await fresh()
      const sound: UploadedFile = {
        file: { sha256: hash('b'), mediaType: 'audio/mpeg', bytes: 1_900_000_000 },
        uploadedBy: 'grace',
        uploadedAt: LATER,
      }
      expect(await store.recordFile(uploaded('a'))).toBe(true)
      expect(await store.recordFile({ ...uploaded('a'), uploadedBy: 'grace' })).toBe(false)
      expect(await store.recordFile(sound)).toBe(true)
      expect(await store.uploadedFiles([hash('a'), hash('b'), hash('c')])).toEqual(
        new Map([
          [hash('a'), uploaded('a')],
          [hash('b'), sound],
        ]),
      )
      expect(await store.uploadedFiles([])).toEqual(new Map())
    })

    test('are recorded by one of many at once', async () => {
      const { store } = await fresh()
      const outcomes = await Promise.all(Array.from({ length: 5 }, () => store.recordFile(uploaded('a'))))
      expect(outcomes.filter((isNew) => isNew)).toHaveLength(1)
    })

    test('are unused while no revision names them, in whatever state of its document', async () => {
      const { store } = await fresh()
      for (const digit of ['a', 'b', 'c', 'd']) await store.recordFile(uploaded(digit))
      await draft(store, 'one', [put(asset('hips', 'a'))])
      await store.stage('one', [{ ...put(asset('hips', 'b')), basedOn: 1 }], act())
      const changeset = await store.changeset('one')
      await store.unstage('one', changeset?.revision ?? 0, ['asset:hips'])
      const unused = (await store.unusedFiles(LATER)).map(({ file }) => file.sha256)
      expect(unused).toEqual([hash('c'), hash('d')])
    })

    test('are not unused so soon after they came', async () => {
      const { store } = await fresh()
      await store.recordFile(uploaded('a', LATER))
      expect(await store.unusedFiles(LATER)).toEqual([])
      expect(await store.forgetFile(hash('a'), LATER)).toBe(false)
      expect((await store.uploadedFiles([hash('a')])).size).toBe(1)
    })

    test('are forgotten only where nothing names them', async () => {
      const { store } = await fresh()
      for (const digit of ['a', 'b']) await store.recordFile(uploaded(digit))
      await draft(store, 'one', [put(asset('hips', 'a'))])
      expect([await store.forgetFile(hash('a'), LATER), await store.forgetFile(hash('b'), LATER)]).toEqual([
        false,
        true,
      ])
      expect(await store.forgetFile(hash('b'), LATER)).toBe(false)
      expect([...(await store.uploadedFiles([hash('a'), hash('b')])).keys()]).toEqual([hash('a')])
    })

    test('are forgotten with their bytes, or not at all', async () => {
      const { store } = await fresh()
      await store.recordFile(uploaded('a'))
      const away = store.forgetFile(hash('a'), LATER, async () => {
        throw new Error('the bytes cannot be reached')
      })
      await expect(away).rejects.toThrow('the bytes cannot be reached')
      expect((await store.uploadedFiles([hash('a')])).size).toBe(1)
      expect(await store.forgetFile(hash('a'), LATER, async () => {})).toBe(true)
    })

    test('that are being removed cannot be named by an edit meanwhile', async () => {
      const { store } = await fresh()
      await store.recordFile(uploaded('a'))
      await draft(store, 'one', [])
      let staged: Promise<unknown> | undefined
      const forgotten = store.forgetFile(hash('a'), LATER, async () => {
        staged = store.stage('one', [put(asset('hips', 'a'))], act(), [hash('a')])
        staged.catch(() => {})
      })
      expect(await forgotten).toBe(true)
      await expect(staged).rejects.toThrow(/was removed as unused just now/)
      expect(await store.staged('one')).toEqual([])
    })

    test('that an edit names as they are to be removed stay', async () => {
      const { store } = await fresh()
      await store.recordFile(uploaded('a'))
      await draft(store, 'one', [])
      const staged = store.stage('one', [put(asset('hips', 'a'))], act(), [hash('a')])
      let wereRemoved = false
      const forgotten = store.forgetFile(hash('a'), LATER, async () => {
        wereRemoved = true
      })
      expect(await staged).toMatchObject({ outcome: 'STAGED' })
      expect([await forgotten, wereRemoved]).toEqual([false, false])
    })

    test('are found among thousands of revisions', async () => {
      const { store } = await fresh()
      const letters = 'abcdef0123456789'
      const name = (index: number) =>
        [...index.toString(16).padStart(4, '0')]
          .map((digit) => letters[Number.parseInt(digit, 16)])
          .join('')
          .repeat(16)
      const documents = Array.from({ length: 2_100 }, (_, index): AssetDocument => {
        const file = { ...uploaded('a').file, sha256: name(index) }
        return { key: `asset:a${index}`, slug: `a${index}`, file }
      })
      await draft(
        store,
        'many',
        documents.map((document) => put(document)),
      )
      for (const { file } of documents.slice(-1)) await store.recordFile({ ...uploaded('a'), file })
      await store.recordFile(uploaded('f'))
      expect((await store.unusedFiles(LATER)).map(({ file }) => file.sha256)).toEqual([hash('f')])
    })
  })
}
