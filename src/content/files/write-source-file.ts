import type { SourceDocument } from '../documents.ts'
import type { ContentFile } from './read-content-files.ts'
import { factList } from './write-facts.ts'
import { slugOf } from './write-references.ts'
import { blockMap, quoted, unlessEmpty, writeYaml } from './write-yaml.ts'

/**
 * The file of a source: what it shows of itself, its passages in the order of its text, and its
 * facts.
 */
export function writeSourceFile(source: SourceDocument): ContentFile {
  const passages = source.passages.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
  const text = writeYaml([
    ['title', source.title],
    ['publisher', source.publisher],
    ['url', source.url],
    ['author', source.author],
    ['publishedAt', source.publishedAt === undefined ? undefined : quoted(source.publishedAt)],
    ['category', source.category],
    ['postId', source.postId],
    ['commentsEnabled', source.commentsEnabled],
    ['derivedFrom', source.derivedFrom && slugOf(source.derivedFrom)],
    ['evidenceClass', source.evidenceClass],
    ['note', source.note],
    ['passages', unlessEmpty(passages) && blockMap(passages.map(({ id, start, end }) => [id, [start, end]]))],
    ['facts', factList(source.facts)],
  ])
  return { path: `sources/${source.slug}.yaml`, text }
}
