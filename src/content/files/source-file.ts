import type { SourceDocument } from '../documents.ts'
import { readShape } from '../shapes/read-shape.ts'
import { sourceShape } from '../shapes/source-shape.ts'
import type { Violation } from '../violation.ts'
import { withAttributes } from './attributes-of-file.ts'
import { readFacts } from './concept-file.ts'

/** Reads the value of a source file. The slug comes from the file's name. */
export function readSourceFile(
  value: unknown,
  slug: string,
): { readonly source?: SourceDocument; readonly violations: readonly Violation[] } {
  const key = `source:${slug}`
  const header = readShape(sourceShape, value, key)
  if (header.value === undefined) return { violations: header.violations }
  const { facts, passages, attributes, ...rest } = header.value
  const source: SourceDocument = {
    key,
    slug,
    ...rest,
    ...withAttributes(attributes),
    passages: Object.entries(passages)
      .map(([id, [start, end]]) => ({ id, start, end }))
      .sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)),
    facts: readFacts(facts),
  }
  return { source, violations: [] }
}
