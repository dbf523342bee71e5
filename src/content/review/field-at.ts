import { NAMED_LISTS, partsOf } from '../lifecycle/named-parts.ts'
import type { ContentDocument } from '../lifecycle/revision.ts'

/**
 * The value at a path of a document, as differences and violations name it: `summary`,
 * `sections.hips.body` and `evidence.0.quote`. Undefined where there is none.
 */
export function fieldAt(document: ContentDocument, path: string): unknown {
  let value: unknown = document
  for (const [depth, part] of path.split('.').entries()) {
    const list = depth === 1 ? NAMED_LISTS.get(path.split('.')[0] ?? '') : undefined
    value = (list && partsOf(value, list)?.get(part)) ?? own(value, part)
    if (value === undefined) return undefined
  }
  return value
}

const own = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
