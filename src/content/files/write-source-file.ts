import type { SourceDocument } from '../documents.ts'
import { sourceShape } from '../shapes/source-shape.ts'
import { attributeMap } from './attributes-of-file.ts'
import type { ContentFile } from './read-content-files.ts'
import { factList } from './write-facts.ts'
import { fieldsInOrder } from './write-fields.ts'
import { slugOf } from './write-references.ts'
import { blockMap, quoted, unlessEmpty, writeYaml } from './write-yaml.ts'

/**
 * The file of a source: what it shows of itself, its passages in the order of its text, and its
 * facts.
 */
export function writeSourceFile(source: SourceDocument): ContentFile {
  const passages = source.passages.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
  const text = writeYaml(
    fieldsInOrder(sourceShape, source, {
      publishedAt: source.publishedAt && quoted(source.publishedAt),
      derivedFrom: source.derivedFrom && slugOf(source.derivedFrom),
      attributes: attributeMap(source.attributes),
      passages: unlessEmpty(passages) && blockMap(passages.map(({ id, start, end }) => [id, [start, end]])),
      facts: factList(source.facts),
    }),
  )
  return { path: `sources/${source.slug}.yaml`, text }
}
