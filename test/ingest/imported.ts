import { expect } from 'vitest'
import type { ContentSet } from '../../src/content/documents.ts'
import { contentSetOf, documentsOf } from '../../src/content/lifecycle/content-set.ts'
import { type MappedIds, UNMAPPED } from '../../src/ingest/mapped-ids.ts'
import { isNameTaken, readTable, tableChanges } from '../../src/ingest/read-table-import.ts'
import { createRejects } from '../../src/ingest/rejects.ts'
import { checkContent } from '../../src/projection/check-content.ts'
import { project } from '../../src/projection/project.ts'
import { buildSnapshot } from '../../src/snapshot/snapshot.ts'

type Format = 'csv' | 'kgx'

const file = (name: string, text: string) => ({
  name,
  async *open() {
    yield new TextEncoder().encode(text)
  },
})

/** The content after an import, and what the import told. */
export async function imported(
  published: ContentSet,
  name: string,
  nodes: readonly string[],
  edges: readonly string[],
  format: Format = 'csv',
  mapped: MappedIds = UNMAPPED,
) {
  const told: string[] = []
  const rejects = createRejects({ NODES: 'nodes', EDGES: 'edges' }, (line) => told.push(line), null)
  const files = { format, name, nodes: file('nodes', nodes.join('\n')), edges: file('edges', edges.join('\n')), mapped }
  const read = await readTable(files, published, rejects)
  expect(isNameTaken(published, name)).toBe(false)
  const changes = tableChanges(published, name, 'edges', read)
  const changed = new Set(changes.map(({ document }) => document))
  const documents = [
    ...documentsOf(published).filter(({ key }) => !changed.has(key)),
    ...changes.flatMap(({ after }) => (after === null ? [] : [after])),
  ]
  const content = contentSetOf(documents, published.publishedAt)
  expect(checkContent(content)).toEqual([])
  return { content, changes, read, told, snapshot: buildSnapshot(project(content), 1, content.publishedAt) }
}
