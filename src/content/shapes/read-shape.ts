import type { z } from 'zod'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { type Path, type Violation, violation } from '../violation.ts'

/**
 * The value in its shape, or the violations that say why it has none. Paths are put below `base`.
 */
export function readShape<Shape extends z.ZodType>(
  shape: Shape,
  value: unknown,
  document: Key,
  base: Path = [],
): { readonly value?: z.output<Shape>; readonly violations: readonly Violation[] } {
  const result = shape.safeParse(value)
  if (result.success) return { value: result.data, violations: [] }
  const violations = result.error.issues.flatMap((issue) => {
    const path = [...base, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))]
    const where = path.length === 0 ? 'the file' : path.join('.')
    if (issue.code !== 'unrecognized_keys') {
      const message = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message
      return [violation('BAD_SHAPE', document, path, `${where}: ${message.replace(/^Invalid input: /, '')}`)]
    }
    return issue.keys.map((key) =>
      violation('BAD_SHAPE', document, [...path, key], `${[...path, key].join('.')}: there is no such field`),
    )
  })
  return { violations }
}
