import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const BUILT = new URL('../../build/explorer/', import.meta.url)

interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
}

/** The bytes of script that a page loads before it shows its answer, compressed. */
async function bytesOf(pages: readonly string[]): Promise<number> {
  const manifest: Readonly<Record<string, Chunk>> = JSON.parse(await readFile(new URL('manifest.json', BUILT), 'utf8'))
  const files = new Set<string>()
  const add = (name: string) => {
    const chunk = manifest[name]
    if (chunk === undefined) throw new Error(`The build has no chunk ${name}.`)
    if (files.has(chunk.file)) return
    files.add(chunk.file)
    chunk.imports?.forEach(add)
  }
  pages.forEach(add)
  const sizes = await Promise.all([...files].map(async (file) => gzipSync(await readFile(new URL(file, BUILT))).length))
  return sizes.reduce((sum, size) => sum + size, 0)
}

test.each(['home/home-page.tsx', 'answer/answer-page.tsx'])(
  'the first view of %s has less than 200 kB of script',
  async (page) => {
    expect(await bytesOf(['index.html', page])).toBeLessThan(200_000)
  },
)

test('a page of answers with its drawing has less than 230 kB of script', async () => {
  const pages = ['index.html', 'answer/answer-page.tsx', 'answer/drawing/drawn-paths.tsx']
  expect(await bytesOf(pages)).toBeLessThan(230_000)
})
