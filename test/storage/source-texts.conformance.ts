import { describe, expect, onTestFinished, test } from 'vitest'
import type { SourceText } from '../../src/content/sources/source-text.ts'
import { UnstorableText } from '../../src/errors/store-errors.ts'
import type { StoreUnderTest } from './content-store.conformance.ts'
import { AT } from './publishing.ts'

const text = (source: string, body: string, hash: string): SourceText => ({
  source,
  text: body,
  hash,
  keptBy: 'ada',
  keptAt: AT,
})

/** What every content store keeps to of the texts of sources. */
export function sourceTextsConformance(name: string, open: () => Promise<StoreUnderTest>): void {
  async function fresh(): Promise<StoreUnderTest> {
    const opened = await open()
    onTestFinished(opened.dispose)
    return opened
  }

  describe(`${name}: texts of sources`, () => {
    test('are kept as they are, each with its hash', async () => {
      const { store } = await fresh()
      const long = text('source:book', `\ufeffHips\u00a0tilt\u200b.\r\n${'👟 '.repeat(200_000)}`, 'sha256:1')
      expect(await store.sourceText('source:book')).toBe(null)
      expect(await store.keepSourceText(long, null)).toBe(true)
      expect(await store.keepSourceText(text('source:notes', 'Notes.', 'sha256:2'), null)).toBe(true)
      expect(await store.sourceText('source:book')).toEqual(long)
      expect(await store.sourceTextHashes()).toEqual(
        new Map([
          ['source:book', 'sha256:1'],
          ['source:notes', 'sha256:2'],
        ]),
      )
      expect(await store.sourceTextHashes(['source:notes', 'source:none'])).toEqual(
        new Map([['source:notes', 'sha256:2']]),
      )
      expect(await store.sourceTextHashes([])).toEqual(new Map())
    })

    test('replace only the text that the caller saw', async () => {
      const { store } = await fresh()
      const [first, second] = [text('source:book', 'One.', 'sha256:1'), text('source:book', 'Two.', 'sha256:2')]
      expect(await store.keepSourceText(first, 'sha256:0')).toBe(false)
      expect(await store.keepSourceText(first, null)).toBe(true)
      expect(await store.keepSourceText(second, null)).toBe(false)
      expect(await store.keepSourceText(second, 'sha256:0')).toBe(false)
      expect(await store.sourceText('source:book')).toEqual(first)
      expect(await store.keepSourceText(second, 'sha256:1')).toBe(true)
      expect(await store.sourceText('source:book')).toEqual(second)
    })

    test('are replaced by one of two users who saw the same', async () => {
      const { store } = await fresh()
      const outcomes = await Promise.all(
        ['1', '2', '3'].map((digit) => store.keepSourceText(text('source:book', digit, `sha256:${digit}`), null)),
      )
      expect(outcomes.filter((isKept) => isKept)).toHaveLength(1)
    })

    test('are deleted where they are those that the caller saw', async () => {
      const { store } = await fresh()
      await store.keepSourceText(text('source:book', 'One.', 'sha256:1'), null)
      expect(await store.deleteSourceText('source:book', 'sha256:0')).toBe(false)
      expect(await store.deleteSourceText('source:none', 'sha256:1')).toBe(false)
      expect(await store.sourceText('source:book')).not.toBe(null)
      expect(await store.deleteSourceText('source:book', 'sha256:1')).toBe(true)
      expect(await store.sourceText('source:book')).toBe(null)
      expect(await store.sourceTextHashes()).toEqual(new Map())
    })

    test('are refused where a database would change them', async () => {
      const { store } = await fresh()
      await expect(store.keepSourceText(text('source:book', 'a\0b', 'sha256:1'), null)).rejects.toThrow(UnstorableText)
      expect(await store.sourceTextHashes()).toEqual(new Map())
    })
  })
}
