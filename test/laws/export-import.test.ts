import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ContentSet } from '../../src/content/documents.ts'
import { readContentFiles } from '../../src/content/files/read-content-files.ts'
import { writeContentFiles } from '../../src/content/files/write-content-files.ts'
import { project } from '../../src/projection/project.ts'
import { digestOf } from '../../src/snapshot/digest.ts'
import { inOrder, randomContent, shuffled } from './random-content.ts'

const read = (content: ContentSet) => readContentFiles(writeContentFiles(content))

test('exported content can be imported, and is the same', () => {
  fc.assert(
    fc.property(randomContent, (content) => {
      const { content: again, violations } = read(content)
      expect(violations).toEqual([])
      expect(inOrder(again)).toEqual(inOrder(content))
    }),
  )
})

test('content that is exported, imported and exported again is the same to the byte', () => {
  fc.assert(
    fc.property(randomContent, (content) => {
      const files = writeContentFiles(content)
      expect(writeContentFiles(readContentFiles(files).content)).toEqual(files)
    }),
  )
})

test('the digest of the graph survives an export and an import', () => {
  fc.assert(
    fc.property(randomContent, (content) => {
      expect(digestOf(project(read(content).content))).toBe(digestOf(project(content)))
    }),
  )
})

test('the order of lists whose order means nothing does not show in the files', () => {
  const twoOrders = randomContent.chain((content) => fc.tuple(fc.constant(content), shuffled(content)))
  fc.assert(
    fc.property(twoOrders, ([content, other]) => {
      expect(writeContentFiles(other)).toEqual(writeContentFiles(content))
    }),
  )
})

test('nothing in a file of facts is invisible', () => {
  fc.assert(
    fc.property(randomContent, (content) => {
      const yaml = writeContentFiles(content).filter(({ path }) => path.endsWith('.yaml'))
      for (const { text } of yaml) expect(text).not.toMatch(/\p{Cf}|\uFE0F|\uFFFE|(?!\n)\p{Cc}|[^\S \n]/u)
    }),
  )
})
